package kz.birlik.plans.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import kz.birlik.kit.text.Language;
import kz.birlik.kit.text.LocalizedText;
import kz.birlik.plans.concept.ActRef;
import kz.birlik.plans.importing.table.ReadMeasure;
import kz.birlik.plans.measure.MeasureView.ExecutorView;

class FormWordsTest {

    @ParameterizedTest
    @CsvSource({
        "AKIMAT_RESOLUTION, Утвержден постановлением акимата от 15 января 2026 года № А-1/12, Әкімдіктің 2026 жылғы 15 қаңтардағы № А-1/12 қаулысымен бекітілген",
        "GOVERNMENT_RESOLUTION, Утвержден постановлением Правительства Республики Казахстан от 15 января 2026 года № А-1/12, Қазақстан Республикасы Үкіметінің 2026 жылғы 15 қаңтардағы № А-1/12 қаулысымен бекітілген",
        "PROTOCOL, Утвержден актом от 15 января 2026 года № А-1/12, 2026 жылғы 15 қаңтардағы № А-1/12 актімен бекітілген"
    })
    void theActIsNamedAsPrintedPlansNameIt(String type, String russian, String kazakh) {
        var act = new ActRef(type, "А-1/12", LocalDate.of(2026, 1, 15), null, null);

        assertThat(ApprovalLine.of(act, Language.RU)).isEqualTo(russian);
        assertThat(ApprovalLine.of(act, Language.KK)).isEqualTo(kazakh);
        assertThat(ApprovalLine.of(null, Language.RU)).isEqualTo("Проект");
        assertThat(ApprovalLine.of(null, Language.KK)).isEqualTo("Жоба");
    }

    @Test
    void executorsComeAsWrittenWithWhatAPlanAddsInBrackets() {
        var akimats = "акиматы областей, гг. Астаны, Алматы, Шымкента";
        var cell = new ExecutorsCell(Language.RU, Map.of());

        assertThat(cell.of(List.of(
                        body("МКИ", "MKI", false, false),
                        body(akimats, "AKIM-110000000", false, false),
                        body(akimats, "AKIM-550000000", false, false),
                        body("АНК", "APK", true, true),
                        body("ОФ «Бірлік»", null, false, false),
                        body("ОФ «Бірлік»", null, false, false))))
                .isEqualTo("МКИ, %s, АНК (свод) (по согласованию), ОФ «Бірлік», ОФ «Бірлік»".formatted(akimats));
        assertThat(cell.of(List.of())).isEmpty();
    }

    @Test
    void inTheOtherLanguageRegisteredBodiesComeByTheirOfficialNames() {
        var cell = new ExecutorsCell(
                Language.KK,
                Map.of(
                        "MKI",
                        LocalizedText.of("Мәдениет және ақпарат министрлігі", "Министерство культуры и информации"),
                        "APK",
                        LocalizedText.of(null, "Секретариат АНК")));

        assertThat(cell.of(List.of(
                        body("МКИ", "MKI", false, true),
                        body("акиматы областей", "AKIM-110000000", false, false),
                        body("акиматы областей", "AKIM-550000000", false, false),
                        body("АНК", "APK", true, false),
                        body("ОФ «Бірлік»", null, false, false))))
                .isEqualTo(
                        "Мәдениет және ақпарат министрлігі, облыстардың, Астана, Алматы, Шымкент қалаларының әкімдіктері, АНК (келісім бойынша), ОФ «Бірлік»");
    }

    @Test
    void aNameThatTheTwinGaveIsTheOneOfItsLanguage() {
        var written = List.of(
                new ExecutorView(LocalizedText.of("АОӘ", "акиматы"), "AKIM-110000000", false, true),
                new ExecutorView(LocalizedText.of("ПОӘ", "акиматы"), "AKIM-550000000", false, false),
                new ExecutorView(LocalizedText.of("«Бірлік» ҚҚ", "ОФ «Бірлік»"), null, false, false));

        assertThat(new ExecutorsCell(Language.KK, Map.of()).of(written)).isEqualTo("АОӘ, ПОӘ, «Бірлік» ҚҚ");
        assertThat(new ExecutorsCell(Language.RU, Map.of()).of(written)).isEqualTo("акиматы, ОФ «Бірлік»");
    }

    @Test
    void aMeasureWithoutASectionIsNotPutUnderTheOneAbove() {
        var sections = new SectionRows(Language.RU, List.of());
        var written = new ArrayList<String>();
        for (var section :
                new String[] {null, "Направление 1", "Направление 1", null, null, "Бағыттан тыс", "Направление 1"}) {
            written.add(sections.before(Tables.view(under(section))).orElse("-"));
        }

        assertThat(written).containsExactly("-", "Направление 1", "-", "Вне направлений", "-", "-", "Направление 1");
    }

    private static ReadMeasure under(String section) {
        return new ReadMeasure(
                "1",
                LocalizedText.of(null, "Форум"),
                null,
                List.of(),
                null,
                List.of(),
                null,
                null,
                null,
                null,
                section);
    }

    private static ExecutorView body(String name, String code, boolean byAgreement, boolean lead) {
        return new ExecutorView(LocalizedText.of(null, name), code, byAgreement, lead);
    }
}
