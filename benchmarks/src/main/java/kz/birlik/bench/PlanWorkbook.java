package kz.birlik.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;

import org.dhatim.fastexcel.Workbook;

/** A plan in the usual table form with as many synthetic rows as asked for, written row by row. */
final class PlanWorkbook {

    private static final String[] HEADER = {
        "№ п/п",
        "Наименование мероприятия",
        "Форма завершения",
        "Ответственные исполнители",
        "Срок исполнения",
        "Предполагаемые расходы (тыс. тенге)",
        "Источник финансирования"
    };
    private static final String[] FORMS = {"отчёт", "протокол", "информация в Правительство", "приказ"};
    private static final String[] TERMS = {
        "I квартал 2026 года", "ежегодно, декабрь", "в течение 2026 года", "постоянно"
    };

    private PlanWorkbook() {}

    static void write(OutputStream out, int rows) throws IOException {
        try (var workbook = new Workbook(out, "Birlik", "1.0")) {
            var sheet = workbook.newWorksheet("План");
            for (var column = 0; column < HEADER.length; column++) {
                sheet.value(0, column, HEADER[column]);
            }
            for (var row = 1; row <= rows; row++) {
                sheet.value(row, 0, Integer.toString(row));
                sheet.value(
                        row, 1, "Синтетическое мероприятие № %d: встреча этнокультурных объединений".formatted(row));
                sheet.value(row, 2, FORMS[row % FORMS.length]);
                sheet.value(row, 3, "Акимат Акмолинской области, МКИ");
                sheet.value(row, 4, TERMS[row % TERMS.length]);
                sheet.value(row, 5, BigDecimal.valueOf(row % 100_000, 1));
                sheet.value(row, 6, "МБ");
                if (row % 1_000 == 0) {
                    sheet.flush();
                }
            }
        }
    }
}
