package kz.birlik.plans.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

import kz.birlik.plans.importing.table.MessageCode;
import kz.birlik.plans.importing.table.RowMessage;

class MessageTextTest {

    @Test
    void theColumnsOfAHeaderAreNamedInTheLanguageOfTheReader() {
        var text = MessageText.of(
                new RowMessage(MessageCode.HEADER, "План!A4", List.of("SOURCE, TERM", "«Примечание» (План!H4)")));

        assertThat(text.ru())
                .isEqualTo(
                        "Шапка таблицы. Распознаны столбцы: источник финансирования, срок. Не распознаны: «Примечание» (План!H4)");
        assertThat(text.kk()).contains("қаржыландыру көзі, мерзімі").contains("«Примечание»");
        assertThat(text.en()).contains("source of finance, term");
    }

    @Test
    void amountsHaveAPointInEnglishAndACommaInKazakhAndRussian() {
        var text = MessageText.of(new RowMessage(MessageCode.COST_TOTAL_DIFFERS, "План!G4", List.of("10.5", "11.0")));

        assertThat(text.ru()).isEqualTo("Сумма по годам 10,5, «всего» 11,0");
        assertThat(text.kk()).contains("10,5").contains("11,0");
        assertThat(text.en()).contains("10.5").contains("11.0");
    }

    @Test
    void anyOtherMessageIsTakenAsItStands() {
        assertThat(MessageText.of(new RowMessage(MessageCode.NOTE, "План!A4", List.of("SOURCE")))
                        .en())
                .isEqualTo("A note: SOURCE");
    }
}
