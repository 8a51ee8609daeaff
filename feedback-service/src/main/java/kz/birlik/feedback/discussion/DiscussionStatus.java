package kz.birlik.feedback.discussion;

import java.time.LocalDate;

import kz.birlik.kit.text.LocalizedText;

/** Where a round stands; derived from its dates on every read, so that no job has to wake at midnight. */
public enum DiscussionStatus {
    UPCOMING("Басталмаған", "Ещё не началось", "Not started"),
    OPEN("Жүріп жатыр", "Идёт", "Open"),
    TERM_OVER("Мерзімі аяқталды", "Срок истёк", "Term over"),
    CLOSED("Жабылды", "Закрыто", "Closed"),
    REPORTED("Есеп жарияланды", "Отчёт опубликован", "Report published");

    private final LocalizedText label;

    DiscussionStatus(String kk, String ru, String en) {
        this.label = new LocalizedText(kk, ru, en);
    }

    public LocalizedText label() {
        return label;
    }

    static DiscussionStatus of(Discussion discussion, LocalDate today) {
        if (discussion.isReported()) {
            return REPORTED;
        }
        if (discussion.closedOn() != null) {
            return CLOSED;
        }
        if (today.isAfter(discussion.until())) {
            return TERM_OVER;
        }
        return today.isBefore(discussion.opensOn()) ? UPCOMING : OPEN;
    }
}
