package kz.birlik.system.demo.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import kz.birlik.system.demo.table.DrawnRow.Kind;
import kz.birlik.system.demo.truth.PlanTruth;
import kz.birlik.system.demo.truth.Tongue;
import kz.birlik.system.demo.truth.Words;

/** Draws what stands below the measures, and the sheet or table beside them. */
final class FootDrawing {

    private static final Words FOOTNOTE = new Words(
            "* соманы бюджетті нақтылау кезінде өзгертуге болады (синтетикалық деректер)",
            "* сумма может быть изменена при уточнении бюджета (данные синтетические)");
    private static final Words REMARK = new Words(
            "Ескертпе: қысқартулардың толық жазылуы: МАМ – Мәдениет және ақпарат министрлігі; ҚХА – Қазақстан халқы Ассамблеясы.",
            "Примечание: расшифровка аббревиатур: МКИ – Министерство культуры и информации; АНК – Ассамблея народа Казахстана.");
    private static final Words SIGNED =
            new Words("Басшы ______________ (қолы)", "Руководитель ______________ (подпись)");
    private static final List<Words> ELSEWHERE = List.of(
            new Words("Жоспарды әзірлеу туралы анықтама (синтетикалық)", "Справка о разработке плана (синтетическая)"),
            new Words("Жоспар ҚХА-мен келісілді", "План согласован с АНК"),
            new Words("Толтырылған күні: 10.01.2024", "Дата заполнения: 10.01.2024"));

    private final PlanTruth plan;
    private final Tongue tongue;
    private final Format format;
    private final Set<Oddity> oddities;

    FootDrawing(PlanTruth plan, Tongue tongue, Format format, Set<Oddity> oddities) {
        this.plan = plan;
        this.tongue = tongue;
        this.format = format;
        this.oddities = oddities;
    }

    List<DrawnRow> below(int width) {
        var rows = new ArrayList<DrawnRow>();
        if (oddities.contains(Oddity.FOOTNOTE)) {
            rows.add(line(Kind.NOTE, FOOTNOTE, width));
        }
        if (oddities.contains(Oddity.REMARK_BELOW)) {
            rows.add(line(Kind.NOTE, REMARK, width));
        }
        if (oddities.contains(Oddity.SIGNED)) {
            rows.add(line(Kind.SIGNATURE, SIGNED, width).afterBlank());
        }
        return rows;
    }

    /** Below a table that is followed by another one, a document keeps remarks and signature in the table. */
    private DrawnRow line(Kind kind, Words words, int width) {
        var within = oddities.contains(Oddity.BELOW_WITHIN_TABLE) || oddities.contains(Oddity.OTHER_SHEET);
        var cell = DrawnCell.words(0, words.in(tongue));
        return within
                ? DrawnRow.of(kind, format == Format.DOCX ? cell.over(width) : cell)
                : DrawnRow.of(kind, cell).outsideOfTable();
    }

    List<DrawnRow> elsewhere() {
        if (!oddities.contains(Oddity.OTHER_SHEET)) {
            return List.of();
        }
        var rows = new ArrayList<DrawnRow>();
        for (var i = 0; i < ELSEWHERE.size(); i++) {
            rows.add(DrawnRow.of(
                    Kind.ELSEWHERE,
                    DrawnCell.words(0, String.valueOf(i + 1)),
                    DrawnCell.words(1, ELSEWHERE.get(i).in(tongue) + (i == 0 ? ", " + plan.year() : ""))));
        }
        return rows;
    }
}
