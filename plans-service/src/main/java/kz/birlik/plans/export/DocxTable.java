package kz.birlik.plans.export;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;

import kz.birlik.kit.text.Language;
import kz.birlik.plans.form.PlanForm;

/** The table as a document: the act and the title above it, its header repeated on each page. */
final class DocxTable implements TableWriter {

    private static final String LEFT = "left";
    private static final String CENTER = "center";
    private static final String RIGHT = "right";
    private static final String REPEATED = "<w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>";
    private static final String WHOLE = "<w:trPr><w:cantSplit/></w:trPr>";
    private static final String HIGH = "<w:vMerge w:val=\"restart\"/>";
    private static final String GOES_ON = "<w:vMerge/>";

    private final OfficePackage file;
    private TableHead head;
    private int[] widths;

    DocxTable(OutputStream out) throws IOException {
        file = new OfficePackage(out);
        file.part("[Content_Types].xml").tags(DocumentParts.TYPES);
        file.part("_rels/.rels").tags(DocumentParts.RELATIONSHIPS);
        file.part("word/_rels/document.xml.rels").tags(DocumentParts.DOCUMENT_RELATIONSHIPS);
    }

    @Override
    public void begin(TableHead head) throws IOException {
        this.head = head;
        this.widths = widths(head.grid());
        file.part("word/styles.xml")
                .tags(DocumentParts.STYLES.formatted(head.language() == Language.KK ? "kk-KZ" : "ru-RU"));
        file.part("word/document.xml").tags(DocumentParts.BEGIN);
        paragraph(head.approval(), RIGHT, false);
        paragraph(head.title(), CENTER, true);
        file.tags("<w:p/>").tags(DocumentParts.TABLE);
        for (var width : widths) {
            file.tags("<w:gridCol w:w=\"%d\"/>".formatted(width));
        }
        file.tags("</w:tblGrid>");
        header();
    }

    private void header() throws IOException {
        file.tags("<w:tr>").tags(REPEATED);
        var at = 0;
        for (var column : head.columns()) {
            var span = head.span(column);
            cell(at, span, column == PlanForm.COSTS ? "" : HIGH, column.in(head.language()), CENTER, true);
            at += span;
        }
        file.tags("</w:tr><w:tr>").tags(REPEATED);
        at = 0;
        for (var column : head.columns()) {
            if (column == PlanForm.COSTS) {
                for (var year : head.costs()) {
                    cell(at++, 1, "", year, CENTER, true);
                }
            } else {
                cell(at++, 1, GOES_ON, "", CENTER, true);
            }
        }
        file.tags("</w:tr><w:tr>").tags(REPEATED);
        for (at = 0; at < head.width(); at++) {
            cell(at, 1, "", String.valueOf(at + 1), CENTER, false);
        }
        file.tags("</w:tr>");
    }

    @Override
    public void section(String text) throws IOException {
        file.tags("<w:tr>").tags(WHOLE);
        cell(0, head.width(), "", text, LEFT, true);
        file.tags("</w:tr>");
    }

    @Override
    public void measure(List<TableCell> cells) throws IOException {
        row(cells, false);
    }

    @Override
    public void total(List<TableCell> cells) throws IOException {
        row(cells, true);
    }

    @Override
    public void close() throws IOException {
        file.tags(DocumentParts.END);
        file.close();
    }

    private void row(List<TableCell> cells, boolean bold) throws IOException {
        file.tags("<w:tr>").tags(WHOLE);
        for (var i = 0; i < cells.size(); i++) {
            var cell = cells.get(i);
            var text = cell.isSum() ? printed(cell.thousandKzt()) : cell.text();
            cell(i, 1, "", text, cell.isMoney() ? RIGHT : LEFT, bold);
        }
        file.tags("</w:tr>");
    }

    /** @return «1 073 763,3» with hard spaces, as plans print it */
    static String printed(BigDecimal thousandKzt) {
        var plain = thousandKzt.toPlainString();
        var point = plain.indexOf('.') < 0 ? plain.length() : plain.indexOf('.');
        var grouped = new StringBuilder(plain.replace('.', ','));
        for (var at = point - 3; at > 0; at -= 3) {
            grouped.insert(at, '\u00a0');
        }
        return grouped.toString();
    }

    private void cell(int at, int span, String merge, String text, String side, boolean bold) throws IOException {
        var width = 0;
        for (var i = at; i < at + span; i++) {
            width += widths[i];
        }
        file.tags("<w:tc><w:tcPr><w:tcW w:w=\"%d\" w:type=\"dxa\"/>".formatted(width))
                .tags(span > 1 ? "<w:gridSpan w:val=\"%d\"/>".formatted(span) : "")
                .tags(merge)
                .tags("</w:tcPr>");
        paragraph(text, side, bold);
        file.tags("</w:tc>");
    }

    private void paragraph(String text, String side, boolean bold) throws IOException {
        file.tags("<w:p><w:pPr><w:jc w:val=\"").tags(side).tags("\"/></w:pPr>");
        if (!text.isEmpty()) {
            file.tags(bold ? "<w:r><w:rPr><w:b/></w:rPr>" : "<w:r>");
            var lines = text.split("\n", -1);
            for (var i = 0; i < lines.length; i++) {
                file.tags(i == 0 ? "" : "<w:br/>")
                        .tags("<w:t xml:space=\"preserve\">")
                        .text(lines[i])
                        .tags("</w:t>");
            }
            file.tags("</w:r>");
        }
        file.tags("</w:p>");
    }

    private static int[] widths(List<PlanForm> grid) {
        var letters = grid.stream().mapToInt(PlanForm::width).sum();
        return grid.stream()
                .mapToInt(column -> DocumentParts.WIDTH * column.width() / letters)
                .toArray();
    }
}
