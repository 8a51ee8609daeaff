package kz.birlik.plans.export;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;

import org.apache.poi.ss.util.CellReference;

import kz.birlik.plans.importing.file.SpreadsheetText;

/** A flat table as a workbook, row after row; the header stays in sight and can be filtered by. */
final class FlatXlsx implements FlatTable {

    private final OfficePackage file;
    private final int width;
    private int row;

    FlatXlsx(OutputStream out, String sheet, List<Column> columns) throws IOException {
        file = new OfficePackage(out);
        width = columns.size();
        file.part("[Content_Types].xml").tags(WorkbookParts.TYPES);
        file.part("_rels/.rels").tags(WorkbookParts.RELATIONSHIPS);
        file.part("xl/_rels/workbook.xml.rels").tags(WorkbookParts.WORKBOOK_RELATIONSHIPS);
        file.part("xl/styles.xml").tags(WorkbookParts.STYLES);
        file.part("xl/workbook.xml").tags(WorkbookParts.WORKBOOK.formatted(sheet, 1, 1));
        file.part("xl/worksheets/sheet1.xml").tags("""
                <worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">\
                <sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>\
                <cols>""");
        for (var i = 0; i < width; i++) {
            file.tags("<col min=\"%1$d\" max=\"%1$d\" width=\"%2$d\" customWidth=\"1\"/>"
                    .formatted(i + 1, columns.get(i).width()));
        }
        file.tags("</cols><sheetData>");
        cells(columns.stream().map(Column::title).toList(), WorkbookParts.HEAD);
    }

    @Override
    public void row(List<?> values) throws IOException {
        cells(values, WorkbookParts.TEXT);
    }

    @Override
    public void close() throws IOException {
        file.tags("</sheetData><autoFilter ref=\"A1:%s%d\"/></worksheet>"
                .formatted(CellReference.convertNumToColString(width - 1), row));
        file.close();
    }

    private void cells(List<?> values, int style) throws IOException {
        file.tags("<row r=\"" + ++row + "\">");
        for (var i = 0; i < values.size(); i++) {
            var at = CellReference.convertNumToColString(i) + row;
            if (values.get(i) instanceof BigDecimal number) {
                file.tags("<c r=\"%s\" s=\"%d\"><v>%s</v></c>"
                        .formatted(at, WorkbookParts.MONEY, number.toPlainString()));
            } else {
                text(at, ExportText.inLines((String) values.get(i)), style);
            }
        }
        file.tags("</row>");
    }

    private void text(String at, String text, int style) throws IOException {
        if (text == null || text.isEmpty()) {
            file.tags("<c r=\"%s\" s=\"%d\"/>".formatted(at, style));
        } else {
            file.tags("<c r=\"%s\" s=\"%d\" t=\"inlineStr\"><is><t xml:space=\"preserve\">".formatted(at, style))
                    .text(SpreadsheetText.escaped(text))
                    .tags("</t></is></c>");
        }
    }
}
