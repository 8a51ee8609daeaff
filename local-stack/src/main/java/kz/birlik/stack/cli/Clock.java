package kz.birlik.stack.cli;

import java.time.Duration;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.regex.Pattern;

import kz.birlik.stack.ClockFile;
import kz.birlik.stack.SuiteSettings;

/** Shows and moves business time in development, so that a discussion of ten working days passes in a moment. */
final class Clock {
    private static final Pattern MOVE = Pattern.compile("([+-])(\\d{1,5})([wdhm])");
    private static final ZoneId ZONE = ZoneId.of("Asia/Almaty");
    private static final DateTimeFormatter FORMAT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private Clock() {}

    static int run(SuiteSettings settings, List<String> options) {
        var file = new ClockFile(settings.clock());
        if (options.size() > 1) {
            throw new Misuse("./birlik clock takes one move, such as +15d, or reset");
        }
        if (!options.isEmpty()) {
            file.set(
                    options.get(0).equals("reset")
                            ? Duration.ZERO
                            : file.offset().plus(move(options.get(0))));
        }
        System.out.println(shown(file.offset()));
        return Main.OK;
    }

    static Duration move(String text) {
        var move = MOVE.matcher(text);
        if (!move.matches()) {
            throw new Misuse("\"" + text + "\" is no move of the clock: write +15d, -2d, +3h, +1w, +90m or reset");
        }
        long amount = Long.parseLong(move.group(2)) * (move.group(1).equals("-") ? -1 : 1);
        return switch (move.group(3)) {
            case "w" -> Duration.ofDays(amount * 7);
            case "d" -> Duration.ofDays(amount);
            case "h" -> Duration.ofHours(amount);
            default -> Duration.ofMinutes(amount);
        };
    }

    private static String shown(Duration offset) {
        var time = ZonedDateTime.now(ZONE).plus(offset).format(FORMAT) + " " + ZONE;
        return "Business time: " + time + (offset.isZero() ? " (real time)" : " (real time " + distance(offset) + ")");
    }

    static String distance(Duration offset) {
        var size = offset.abs();
        var text = (offset.isNegative() ? "- " : "+ ")
                + (size.toDays() > 0 ? size.toDays() + " d " : "")
                + (size.toHoursPart() > 0 ? size.toHoursPart() + " h " : "")
                + (size.toMinutesPart() > 0 ? size.toMinutesPart() + " min" : "");
        return text.trim();
    }
}
