package kz.birlik.system.demo;

import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes reports as the table that executors fill in. */
final class ClaimTable {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final String HEADER =
            "№;Период;Статус;Дата исполнения;Фактические расходы (тыс. тенге);Охват (человек);Количество мероприятий;Значение показателя;Ход исполнения\n";

    private ClaimTable() {}

    static byte[] csv(List<Claims.Claim> claims) {
        return (HEADER + claims.stream().map(ClaimTable::line).collect(Collectors.joining()))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String line(Claims.Claim claim) {
        return Stream.of(
                                claim.number(),
                                claim.period(),
                                claim.status(),
                                claim.doneOn() == null ? "" : DAY.format(claim.doneOn()),
                                claim.cost() == null
                                        ? ""
                                        : claim.cost().toPlainString().replace('.', ','),
                                claim.people() == null ? "" : claim.people().toString(),
                                claim.events() == null ? "" : claim.events().toString(),
                                claim.value() == null ? "" : claim.value(),
                                claim.text())
                        .collect(Collectors.joining(";"))
                + "\n";
    }
}
