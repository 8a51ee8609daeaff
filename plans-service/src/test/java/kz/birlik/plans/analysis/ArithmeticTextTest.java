package kz.birlik.plans.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArithmeticTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "NO_LEAD|executors 1, of them by agreement 1, bound 0|исполнителей 1, из них по согласованию 1, обязанных 0",
                "LATE|done on 2026-07-15 - last due 2026-06-30 = 15 days|исполнено 15.07.2026 − последний срок 30.06.2026 = дней 15",
                "LATE|not done by 2026-12-01 - last due 2026-06-30 = 154 days|не исполнено, 01.12.2026 − последний срок 30.06.2026 = дней 154",
                "COST_TOTAL_MISMATCH|total 1200.5 - sum of years 1000 = 200.5|итог 1\u00A0200,5 − сумма по годам 1\u00A0000 = 200,5",
                "NO_BASELINE|own indicators 2, of them without a baseline 1|собственных показателей 2, из них без исходного значения 1",
                "NO_BASELINE|the own indicator is words without a figure: baselines 0|собственный показатель есть слова без числа: исходных значений 0",
                "NO_COST_OR_SOURCE|source empty|источник пуст",
                "NO_COST_OR_SOURCE|source names money, cost empty|источник называет деньги, стоимость пуста",
                "UNCOVERED_REGION|plans of the region 0, regions with plans 3 of 20|планов региона 0, регионов с планами 3 из 20",
                "UNCOVERED_REGION|measures of the region in the direction 0, regions that work on it 4|мероприятий региона по направлению 0, регионов, которые по нему работают, 4",
                "COPIED_FROM_LAST_YEAR|cost none = none, targets [75.5, 80] = [75.5, 80]|стоимость нет = нет, целевые значения 75,5; 80 = 75,5; 80",
                "COPIED_FROM_LAST_YEAR|cost 5 = 5, targets [] = []|стоимость 5 = 5, целевые значения [] = []",
                "SOURCE_CONFLICT|different values of one metric, place and time: 8700, 17173|разные значения одной метрики, места и времени: 8\u00A0700; 17\u00A0173",
                "MONEY_SPENT_NO_RESULT|spent 95821.5 thousand tenge, values of indicators 0, people not told, events 0|израсходовано 95\u00A0821,5 тыс. тенге, значений показателей 0, людей не названо, событий 0",
                "TARGET_NOT_BETTER_THAN_BASELINE|target 5 against baseline 5 where more is better; target 3 against baseline 2 where less is better|целевое значение 5, исходное значение 5, лучше: больше; целевое значение 3, исходное значение 2, лучше: меньше",
                "STALE_EXECUTOR|MIOR ended on 2025-12-31, last due 2026-06-30|MIOR, день упразднения 31.12.2025, последний срок 30.06.2026",
                "OVERLAP_REPUBLIC|republican rows that say the same 2, terms meet, link to them no, budgets named by both: [REPUBLIC, LOCAL]|одинаковых строк республиканского плана 2, сроки пересекаются, связь с ними: нет, бюджеты, названные обоими: республиканский; местный",
                "OUTPUT_ONLY|completion form «отчёт; {0} фото» is one of the forms that name only an output|форма завершения «отчёт; {0} фото» из тех, что называют только выпуск",
            })
    void theLineOfARuleIsToldWithItsFiguresAsPapersPrintThem(String rule, String arithmetic, String russian) {
        var text = ArithmeticText.of(rule, arithmetic);

        assertThat(text.ru()).isEqualTo(russian);
        assertThat(text.kk()).isNotEqualTo(arithmetic).isNotEqualTo(russian).isNotBlank();
        assertThat(text.en()).isEqualTo(arithmetic);
    }

    @Test
    void aLineThatNoPatternTellsStaysAsItIsKept() {
        var text = ArithmeticText.of("NO_LEAD", "something else");

        assertThat(text.either()).isEqualTo("something else");
    }
}
