package kz.birlik.plans.planreport.writing;

import java.math.BigInteger;
import java.util.List;

import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.TableWidthType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;

import kz.birlik.plans.planreport.content.Cell;
import kz.birlik.plans.planreport.content.Table;

/** A table of a document, with columns of fixed widths and a header that comes back on each page. */
final class DocxTable {

    private static final int WIDTH = 10_100;
    private static final String HEAD = "EEF2F6";
    private static final String WEAK = "FBECCF";
    private static final String VERY_WEAK = "F3CDB2";
    private static final String RULE = "D5DBE1";

    /** Small enough for the longest word over a narrow column. */
    private static final int HEAD_POINTS = 7;

    private DocxTable() {}

    static void write(XWPFDocument document, Table table, Links links) {
        var caption = document.createParagraph();
        caption.setStyle(DocxStyles.CAPTION);
        caption.createRun().setText(DocxReport.plain(table.caption()));
        var heads = table.isGrouped() ? 2 : 1;
        var columns = table.columns();
        var made = document.createTable(heads + table.rows().size(), columns.size());
        frame(made, columns);
        if (heads == 2) {
            groups(made, columns);
        }
        for (var c = 0; c < columns.size(); c++) {
            var alone = heads == 2 && columns.get(c).group() == null;
            head(made.getRow(alone ? 0 : heads - 1).getCell(c), columns.get(c));
        }
        for (var r = 0; r < heads; r++) {
            made.getRow(r).setRepeatHeader(true);
            made.getRow(r).setCantSplitRow(true);
        }
        for (var r = 0; r < table.rows().size(); r++) {
            var row = made.getRow(heads + r);
            row.setCantSplitRow(true);
            for (var c = 0; c < columns.size(); c++) {
                cell(row.getCell(c), columns.get(c), table.rows().get(r).get(c), links);
            }
        }
        if (heads == 2) {
            join(made, columns);
        }
        notes(document, table.notes());
    }

    private static void frame(XWPFTable made, List<Table.Column> columns) {
        made.setWidthType(TableWidthType.DXA);
        made.setWidth(WIDTH);
        var properties = made.getCTTbl().getTblPr();
        properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
        for (var edge : List.<EdgeSetting>of(made::setTopBorder, made::setBottomBorder, made::setInsideHBorder)) {
            edge.set(XWPFTable.XWPFBorderType.SINGLE, 4, 0, RULE);
        }
        for (var edge : List.<EdgeSetting>of(made::setLeftBorder, made::setRightBorder, made::setInsideVBorder)) {
            edge.set(XWPFTable.XWPFBorderType.NONE, 0, 0, RULE);
        }
        made.setCellMargins(40, 70, 40, 70);
        var sum = columns.stream().mapToInt(Table.Column::width).sum();
        var grid = made.getCTTbl().getTblGrid() == null
                ? made.getCTTbl().addNewTblGrid()
                : made.getCTTbl().getTblGrid();
        while (grid.sizeOfGridColArray() > 0) {
            grid.removeGridCol(0);
        }
        for (var c = 0; c < columns.size(); c++) {
            var width = BigInteger.valueOf((long) WIDTH * columns.get(c).width() / sum);
            grid.addNewGridCol().setW(width);
            for (var row : made.getRows()) {
                row.getCell(c).setWidth(width.toString());
            }
        }
    }

    private interface EdgeSetting {
        void set(XWPFTable.XWPFBorderType type, int size, int space, String colour);
    }

    private static void groups(XWPFTable made, List<Table.Column> columns) {
        var at = 0;
        for (var group : HtmlTable.groups(columns)) {
            if (group.get(0).group() != null) {
                var cell = made.getRow(0).getCell(at);
                head(cell, new Table.Column(null, group.get(0).group(), 1, false));
                cell.getParagraphs().get(0).setAlignment(ParagraphAlignment.CENTER);
            }
            at += group.size();
        }
    }

    /** Joins the header cells, from the right, so that places to the left stay what they were. */
    private static void join(XWPFTable made, List<Table.Column> columns) {
        for (var r = 0; r < 2; r++) {
            for (var c = 0; c < columns.size(); c++) {
                if (columns.get(c).group() == null) {
                    var properties = made.getRow(r).getCell(c).getCTTc().getTcPr();
                    properties.addNewVMerge().setVal(r == 0 ? STMerge.RESTART : STMerge.CONTINUE);
                    made.getRow(r).getCell(c).setColor(HEAD);
                }
            }
        }
        var groups = HtmlTable.groups(columns);
        var at = columns.size();
        for (var g = groups.size() - 1; g >= 0; g--) {
            at -= groups.get(g).size();
            if (groups.get(g).get(0).group() != null) {
                var row = made.getRow(0);
                row.getCell(at)
                        .getCTTc()
                        .getTcPr()
                        .addNewGridSpan()
                        .setVal(BigInteger.valueOf(groups.get(g).size()));
                for (var extra = at + groups.get(g).size() - 1; extra > at; extra--) {
                    row.getCtRow().removeTc(extra);
                }
            }
        }
    }

    private static void head(XWPFTableCell cell, Table.Column column) {
        cell.setColor(HEAD);
        var paragraph = cell.getParagraphs().get(0);
        paragraph.setStyle(DocxStyles.CELL);
        paragraph.setAlignment(column.numeric() ? ParagraphAlignment.RIGHT : ParagraphAlignment.LEFT);
        paragraph.setKeepNext(true);
        var run = paragraph.createRun();
        run.setBold(true);
        run.setFontSize(HEAD_POINTS);
        run.setText(DocxReport.plain(column.title()));
    }

    private static void cell(XWPFTableCell cell, Table.Column column, Cell value, Links links) {
        var paragraph = cell.getParagraphs().get(0);
        paragraph.setStyle(DocxStyles.CELL);
        paragraph.setAlignment(column.numeric() ? ParagraphAlignment.RIGHT : ParagraphAlignment.LEFT);
        var run = DocxReport.run(paragraph, value, links);
        switch (value.tone()) {
            case WEAK -> cell.setColor(WEAK);
            case VERY_WEAK -> cell.setColor(VERY_WEAK);
            case TOTAL -> run.setBold(true);
            case PLAIN -> {}
        }
    }

    private static void notes(XWPFDocument document, List<String> notes) {
        for (var n = 0; n < notes.size(); n++) {
            var paragraph = document.createParagraph();
            paragraph.setStyle(DocxStyles.NOTE);
            DocxReport.run(paragraph, new Cell("", null, 0, null, n + 1, Cell.Tone.PLAIN), null);
            paragraph.createRun().setText(DocxReport.plain(" " + notes.get(n) + "."));
        }
    }
}
