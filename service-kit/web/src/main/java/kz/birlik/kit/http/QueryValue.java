package kz.birlik.kit.http;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;

import kz.birlik.kit.text.PlainText;

/**
 * What a query parameter or a member of a body of some type takes.
 *
 * @param expected English words for it, with an example, to be told to a caller who sent something else
 * @param readable whether a value is of that kind
 */
public record QueryValue(String expected, Predicate<String> readable) {

    private static final QueryValue TEXT =
            new QueryValue("text without NUL and without broken characters", PlainText::isStorable);
    private static final QueryValue TRUTH =
            new QueryValue("true or false", text -> text.equalsIgnoreCase("true") || text.equalsIgnoreCase("false"));
    private static final QueryValue NUMBER = new QueryValue(
            "a whole number from %d to %d".formatted(Integer.MIN_VALUE, Integer.MAX_VALUE), by(Integer::valueOf));
    /** RFC 3339 writes a year with four digits; the database ends before Java does, and no plan is of another time. */
    private static final QueryValue DAY = new QueryValue(
            "a day from 1900 to 2200 such as 2026-01-31",
            text -> text.length() == 10 && by(LocalDate::parse).test(text) && isOfOurTime(LocalDate.parse(text)));

    private static final QueryValue DECIMAL = new QueryValue("a number such as 2.5", by(BigDecimal::new));

    private static final QueryValue ID =
            new QueryValue("an id such as 0198c2d0-0000-7000-8000-000000000001", by(UUID::fromString));

    private static final Map<Class<?>, QueryValue> KNOWN = Map.of(
            String.class,
            TEXT,
            boolean.class,
            TRUTH,
            Boolean.class,
            TRUTH,
            int.class,
            NUMBER,
            Integer.class,
            NUMBER,
            BigDecimal.class,
            DECIMAL,
            LocalDate.class,
            DAY,
            UUID.class,
            ID);

    /** @return words for the type, empty when there are none */
    public static Optional<QueryValue> known(Class<?> type) {
        return type.isEnum() ? Optional.of(of(type)) : Optional.ofNullable(KNOWN.get(type));
    }

    /** @throws IllegalArgumentException when no operation has taken this type before: enter it here, with words for it */
    static QueryValue of(Class<?> type) {
        if (type.isEnum()) {
            var names = Arrays.stream(type.getEnumConstants())
                    .map(each -> ((Enum<?>) each).name())
                    .toList();
            return new QueryValue("one of " + String.join(", ", names), names::contains);
        }
        var known = KNOWN.get(type);
        if (known == null) {
            throw new IllegalArgumentException("Nobody says what a query parameter of %s takes".formatted(type));
        }
        return known;
    }

    private static boolean isOfOurTime(LocalDate day) {
        return day.getYear() >= 1900 && day.getYear() <= 2200;
    }

    private static Predicate<String> by(Function<String, ?> reading) {
        return text -> {
            try {
                return reading.apply(text) != null;
            } catch (IllegalArgumentException | DateTimeException notOfThatKind) {
                return false;
            }
        };
    }
}
