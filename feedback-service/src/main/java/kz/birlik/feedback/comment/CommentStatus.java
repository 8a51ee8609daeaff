package kz.birlik.feedback.comment;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import kz.birlik.feedback.discussion.CommentCounts;
import kz.birlik.kit.problem.IllegalTransition;
import kz.birlik.kit.text.LocalizedText;

/** Where a comment stands, and what may come next; every comment ends in one of the counted states of the report. */
public enum CommentStatus {
    RECEIVED("Қабылданды", "Получено", "Received"),
    ACCEPTED("Ескерілді", "Учтено", "Accepted"),
    PARTLY("Ішінара ескерілді", "Учтено частично", "Partly accepted"),
    REJECTED("Ескерілмеді", "Не учтено", "Rejected"),
    WITHDRAWN("Автор қайтарып алды", "Отозвано автором", "Withdrawn by its author"),
    MODERATED("Модератор жасырды", "Скрыто модератором", "Hidden by a moderator");

    private final LocalizedText label;

    CommentStatus(String kk, String ru, String en) {
        this.label = new LocalizedText(kk, ru, en);
    }

    public LocalizedText label() {
        return label;
    }

    /** An answer may be corrected until the report stands; a withdrawn or hidden comment is not answered. */
    Set<CommentStatus> next() {
        return switch (this) {
            case RECEIVED -> EnumSet.of(ACCEPTED, PARTLY, REJECTED, WITHDRAWN, MODERATED);
            case ACCEPTED, PARTLY, REJECTED -> EnumSet.of(ACCEPTED, PARTLY, REJECTED, MODERATED);
            case WITHDRAWN, MODERATED -> EnumSet.noneOf(CommentStatus.class);
        };
    }

    boolean isAnswered() {
        return this == ACCEPTED || this == PARTLY || this == REJECTED;
    }

    void demand(CommentStatus target) {
        if (!next().contains(target)) {
            throw new IllegalTransition(name(), target.name(), names(next()));
        }
    }

    /** @param repeats how many comments of any state are repeats */
    static CommentCounts counts(Map<CommentStatus, Long> byStatus, long repeats) {
        return new CommentCounts(
                byStatus.values().stream().mapToLong(Long::longValue).sum(),
                byStatus.getOrDefault(ACCEPTED, 0L),
                byStatus.getOrDefault(PARTLY, 0L),
                byStatus.getOrDefault(REJECTED, 0L),
                byStatus.getOrDefault(WITHDRAWN, 0L),
                byStatus.getOrDefault(MODERATED, 0L),
                byStatus.getOrDefault(RECEIVED, 0L),
                repeats);
    }

    private static List<String> names(Set<CommentStatus> states) {
        return states.stream().map(Enum::name).toList();
    }
}
