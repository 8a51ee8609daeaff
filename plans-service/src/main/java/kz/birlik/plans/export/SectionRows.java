package kz.birlik.plans.export;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import kz.birlik.kit.text.Language;
import kz.birlik.kit.text.LocalizedText;
import kz.birlik.plans.concept.FollowedDirection;
import kz.birlik.plans.measure.MeasureView;

/**
 * Says under which section row each measure stands. The row the table was approved with comes first; where it had none, or has it only
 * in the other language, the direction of the concept that the measure is linked to gives its number and title.
 */
final class SectionRows {

    private static final LocalizedText OUTSIDE = LocalizedText.of("Бағыттан тыс", "Вне направлений");

    private final Language language;
    private final Map<UUID, FollowedDirection> directions;
    private String current;

    SectionRows(Language language, List<FollowedDirection> directions) {
        this.language = language;
        this.directions = directions.stream().collect(Collectors.toMap(FollowedDirection::id, Function.identity()));
    }

    /** @return the section row to write before the measure, if another one begins with it */
    Optional<String> before(MeasureView measure) {
        var own = sectionOf(measure);
        // without a row of its own it would be read as one of the section above
        var section = own == null && current != null ? OUTSIDE.in(language) : own;
        if (Objects.equals(section, current)) {
            return Optional.empty();
        }
        current = section;
        return Optional.of(section);
    }

    private String sectionOf(MeasureView measure) {
        var written = measure.direction();
        var linked = measure.directionId() == null ? null : directions.get(measure.directionId());
        if (linked != null && (written == null || written.in(language) == null)) {
            return ExportText.inOneLine(label(linked));
        }
        return written == null ? null : section(written.in(language));
    }

    private String section(String row) {
        var written = ExportText.inLines(row);
        return OUTSIDE.kk().equals(written) || OUTSIDE.ru().equals(written) ? OUTSIDE.in(language) : written;
    }

    private String label(FollowedDirection direction) {
        var title = direction.title().in(language) == null
                ? Optional.ofNullable(direction.title().ru())
                        .orElse(direction.title().kk())
                : direction.title().in(language);
        if (direction.number() == null) {
            return (language == Language.KK ? "Бағыт: " : "Направление: ") + title;
        }
        return (language == Language.KK ? "%s-бағыт. %s" : "Направление %s. %s").formatted(direction.number(), title);
    }
}
