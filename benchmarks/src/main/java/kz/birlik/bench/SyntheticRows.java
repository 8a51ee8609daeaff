package kz.birlik.bench;

import java.math.BigDecimal;
import java.util.List;

/** A plan in the usual table form, every row of it made up. */
final class SyntheticRows {

    /** The column of the costs. */
    static final int COST = 5;

    private static final List<String> HEADER = List.of(
            "№ п/п",
            "Наименование мероприятия",
            "Форма завершения",
            "Ответственные исполнители",
            "Срок исполнения",
            "Предполагаемые расходы (тыс. тенге)",
            "Источник финансирования");
    private static final String[] FORMS = {"отчёт", "протокол", "информация в Правительство", "приказ"};
    private static final String[] TERMS = {
        "I квартал 2026 года", "ежегодно, декабрь", "в течение 2026 года", "постоянно"
    };

    private SyntheticRows() {}

    /** @return the header for 0, else the measure of that number, without a character any of the formats must escape */
    static List<String> row(int number) {
        return number == 0
                ? HEADER
                : List.of(
                        Integer.toString(number),
                        "Синтетическое мероприятие № %d: встреча этнокультурных объединений".formatted(number),
                        FORMS[number % FORMS.length],
                        "Акимат Акмолинской области, МКИ",
                        TERMS[number % TERMS.length],
                        cost(number).toPlainString().replace('.', ','),
                        "МБ");
    }

    /** @return thousand tenge */
    static BigDecimal cost(int number) {
        return BigDecimal.valueOf(number % 100_000, 1);
    }
}
