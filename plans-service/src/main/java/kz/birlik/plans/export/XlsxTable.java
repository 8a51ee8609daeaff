package kz.birlik.plans.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;

import kz.birlik.kit.text.Language;
import kz.birlik.plans.form.PlanForm;
import kz.birlik.plans.importing.file.SpreadsheetText;

/** The table as a workbook of one sheet; texts stand in their cells, so nothing is held but which cells are merged. */
final class XlsxTable implements TableWriter {

    private static final int UPPER = 3;
    private static final int LOWER = 4;
    private static final int NUMBERS = 5;

    private final OfficePackage file;
    private final List<CellRangeAddress> merges = new ArrayList<>();
    private TableHead head;
    private int row;

    XlsxTable(OutputStream out) throws IOException {
        file = new OfficePackage(out);
        file.part("[Content_Types].xml").tags(WorkbookParts.TYPES);
        file.part("_rels/.rels").tags(WorkbookParts.RELATIONSHIPS);
        file.part("xl/_rels/workbook.xml.rels").tags(WorkbookParts.WORKBOOK_RELATIONSHIPS);
        file.part("xl/styles.xml").tags(WorkbookParts.STYLES);
    }

    @Override
    public void begin(TableHead head) throws IOException {
        this.head = head;
        var sheet = head.language() == Language.KK ? "Жоспар" : "План";
        file.part("xl/workbook.xml").tags(WorkbookParts.WORKBOOK.formatted(sheet, UPPER, NUMBERS));
        file.part("xl/worksheets/sheet1.xml").tags("""
                <worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">\
                <sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>\
                <sheetViews><sheetView workbookViewId="0"><pane ySplit="%1$d" topLeftCell="A%2$d" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>\
                <cols>""".formatted(NUMBERS, NUMBERS + 1));
        var grid = head.grid();
        for (var i = 0; i < grid.size(); i++) {
            file.tags("<col min=\"%1$d\" max=\"%1$d\" width=\"%2$d\" customWidth=\"1\"/>"
                    .formatted(i + 1, grid.get(i).width()));
        }
        file.tags("</cols><sheetData>");
        across(head.approval(), WorkbookParts.APPROVAL);
        across(head.title(), WorkbookParts.TITLE);
        header();
    }

    private void header() throws IOException {
        var upper = new ArrayList<String>();
        for (var column : head.columns()) {
            var first = upper.size();
            upper.add(column.in(head.language()));
            upper.addAll(Collections.nCopies(head.span(column) - 1, ""));
            if (column != PlanForm.COSTS) {
                merge(UPPER, LOWER, first, first);
            } else if (head.span(column) > 1) {
                merge(UPPER, UPPER, first, upper.size() - 1);
            }
        }
        var lower = new ArrayList<>(Collections.nCopies(head.grid().indexOf(PlanForm.COSTS), ""));
        lower.addAll(head.costs());
        lower.addAll(Collections.nCopies(head.width() - lower.size(), ""));
        heading(upper);
        heading(lower);
        startRow();
        for (var i = 0; i < head.width(); i++) {
            text(i, String.valueOf(i + 1), WorkbookParts.HEAD);
        }
        endRow();
    }

    private void heading(List<String> texts) throws IOException {
        startRow();
        for (var i = 0; i < texts.size(); i++) {
            text(i, texts.get(i), WorkbookParts.HEAD);
        }
        endRow();
    }

    @Override
    public void section(String text) throws IOException {
        across(text, WorkbookParts.STRONG);
    }

    @Override
    public void measure(List<TableCell> cells) throws IOException {
        cells(cells, WorkbookParts.TEXT, WorkbookParts.MONEY);
    }

    @Override
    public void total(List<TableCell> cells) throws IOException {
        cells(cells, WorkbookParts.STRONG, WorkbookParts.STRONG_MONEY);
    }

    @Override
    public void close() throws IOException {
        file.tags("</sheetData><mergeCells count=\"%d\">".formatted(merges.size()));
        for (var merged : merges) {
            file.tags("<mergeCell ref=\"%s\"/>".formatted(merged.formatAsString()));
        }
        // numbers of rows are texts on purpose: «1.10» is not 1.1
        file.tags("""
                </mergeCells><pageMargins left="0.4" right="0.4" top="0.5" bottom="0.5" header="0.3" footer="0.3"/>\
                <pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>\
                <headerFooter><oddFooter>&amp;C&amp;P</oddFooter></headerFooter>\
                <ignoredErrors><ignoredError sqref="A1:%s%d" numberStoredAsText="1"/></ignoredErrors></worksheet>""".formatted(CellReference.convertNumToColString(head.width() - 1), row));
        file.close();
    }

    private void cells(List<TableCell> cells, int words, int sums) throws IOException {
        startRow();
        for (var i = 0; i < cells.size(); i++) {
            var cell = cells.get(i);
            if (cell.isSum()) {
                file.tags("<c r=\"%s\" s=\"%d\"><v>%s</v></c>"
                        .formatted(at(i), sums, cell.thousandKzt().toPlainString()));
            } else {
                text(i, cell.text(), cell.isMoney() ? sums : words);
            }
        }
        endRow();
    }

    private void across(String text, int style) throws IOException {
        merge(row + 1, row + 1, 0, head.width() - 1);
        startRow();
        text(0, text, style);
        for (var i = 1; i < head.width(); i++) {
            text(i, "", style);
        }
        endRow();
    }

    private void startRow() throws IOException {
        file.tags("<row r=\"" + ++row + "\">");
    }

    private void endRow() throws IOException {
        file.tags("</row>");
    }

    private void text(int column, String text, int style) throws IOException {
        if (text.isEmpty()) {
            file.tags("<c r=\"%s\" s=\"%d\"/>".formatted(at(column), style));
        } else {
            file.tags("<c r=\"%s\" s=\"%d\" t=\"inlineStr\"><is><t xml:space=\"preserve\">"
                            .formatted(at(column), style))
                    .text(SpreadsheetText.escaped(text))
                    .tags("</t></is></c>");
        }
    }

    private String at(int column) {
        return CellReference.convertNumToColString(column) + row;
    }

    private void merge(int firstRow, int lastRow, int firstColumn, int lastColumn) {
        merges.add(new CellRangeAddress(firstRow - 1, lastRow - 1, firstColumn, lastColumn));
    }
}
