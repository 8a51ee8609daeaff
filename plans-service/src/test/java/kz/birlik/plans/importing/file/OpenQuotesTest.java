package kz.birlik.plans.importing.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;

import org.junit.jupiter.api.Test;

import kz.birlik.plans.importing.table.MessageCode;
import kz.birlik.plans.importing.table.Outcome;
import kz.birlik.plans.importing.table.RowMessage;
import kz.birlik.plans.importing.table.RowReport;

/** A quote left open swallows the rows that follow; the row that holds them says so. */
class OpenQuotesTest {

    private static final String HEADER = "№;Мероприятие;Срок;Исполнители;Всего\n";

    @Test
    void aQuoteOpenToTheEndOfTheTextIsTold() throws IOException {
        var rows = rows("1;\"Форум;май;МКИ;5\n2;Клуб;июнь;МКИ;6\n");

        assertThat(rows).hasSize(1);
        assertThat(rows.get(0).outcome()).isEqualTo(Outcome.ERROR);
        assertThat(rows.get(0).messages()).contains(new RowMessage(MessageCode.QUOTE_LEFT_OPEN, "B2", List.of()));
    }

    @Test
    void aQuoteThatOnlyThatOfALaterRowClosesIsToldAndTheRowsBelowAreRead() throws IOException {
        var rows = rows("1;\"Форум;май;МКИ;5\n2;\"Клуб\";июнь;МКИ;6\n3;Слёт;май;МКИ;7\n");

        assertThat(rows).hasSize(2);
        assertThat(rows.get(0).messages()).contains(new RowMessage(MessageCode.QUOTE_LEFT_OPEN, "B2", List.of()));
        assertThat(rows.get(1).outcome()).isEqualTo(Outcome.UNDERSTOOD);
    }

    @Test
    void linesSeparatorsAndQuotesWithinAClosedQuoteAreOneValue() throws IOException {
        var rows = rows("1;\"Форум «Бірлік»;\nклуб \"\"Достық\"\"\" ;май;МКИ;5\n2;\"Клуб\" матерей;июнь;МКИ;6\n");

        assertThat(rows).hasSize(2).allMatch(row -> row.outcome() == Outcome.UNDERSTOOD);
        assertThat(rows.get(0).measure().title().ru()).isEqualTo("Форум «Бірлік»; клуб \"Достық\"");
    }

    private static List<RowReport> rows(String below) throws IOException {
        var reports = ReadFiles.reports((HEADER + below).getBytes(UTF_8), "plan.csv");
        return reports.subList(1, reports.size());
    }
}
