package kz.birlik.plans.importing;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import kz.birlik.plans.concept.FollowedDirection;

/** Tells which direction of a concept a section row means: by its number («Направление 2 …»), else by the title it repeats. */
final class DirectionProposal {

    private static final Pattern NUMBER = Pattern.compile(
            "(?iu)^(?:направлени\\p{L}*|бағыт)\\s*№?\\s*(\\d+(?:\\.\\d+)*)|^(\\d+(?:\\.\\d+)*)\\s*-?\\s*(?:бағыт|направлени)");

    /** Shorter titles occur in sentences that mean something else. */
    private static final int SHORTEST_TITLE = 12;

    private DirectionProposal() {}

    static Optional<FollowedDirection> byNumber(String section, List<FollowedDirection> directions) {
        var found = NUMBER.matcher(section.strip());
        if (!found.find()) {
            return Optional.empty();
        }
        var number = found.group(1) == null ? found.group(2) : found.group(1);
        return directions.stream()
                .filter(direction -> number.equals(direction.number()))
                .findFirst();
    }

    /** @return the one direction whose title the section holds; of several, none */
    static Optional<FollowedDirection> byTitle(String section, List<FollowedDirection> directions) {
        var text = plain(section);
        var found = directions.stream()
                .filter(direction -> Stream.of(
                                direction.title().kk(), direction.title().ru())
                        .filter(title -> title != null && title.length() >= SHORTEST_TITLE)
                        .anyMatch(title -> text.contains(plain(title))))
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT)
                .replace('ё', 'е')
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }
}
