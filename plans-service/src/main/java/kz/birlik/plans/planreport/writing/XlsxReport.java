package kz.birlik.plans.planreport.writing;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;

import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import kz.birlik.plans.planreport.content.Cell;
import kz.birlik.plans.planreport.content.KeyFigures;
import kz.birlik.plans.planreport.content.Paragraph;
import kz.birlik.plans.planreport.content.Picture;
import kz.birlik.plans.planreport.content.Report;
import kz.birlik.plans.planreport.content.Table;

/** A workbook to count on with: the words on the first sheet, then a sheet for each table; the figures are numbers. */
public final class XlsxReport implements ReportWriter {

    private static final int LABELS = 46 * 256;
    private static final int WORDS = 90 * 256;

    @Override
    public void write(Report report, Links links, OutputStream out) throws IOException {
        try (var workbook = new XSSFWorkbook()) {
            workbook.getProperties().getCoreProperties().setTitle(Markup.plain(report.title()));
            workbook.getProperties().getCoreProperties().setCreator("Birlik");
            var styles = new XlsxStyles(workbook);
            words(workbook.createSheet(WorkbookUtil.createSafeSheetName(report.contents())), report, styles, links);
            var taken = new HashSet<String>(List.of(report.contents().toLowerCase(Locale.ROOT)));
            for (var table : tables(report)) {
                XlsxTable.write(workbook.createSheet(name(table, taken)), table, styles, links);
            }
            workbook.write(out);
        }
    }

    private static List<Table> tables(Report report) {
        var tables = new ArrayList<Table>();
        for (var section : report.sections()) {
            for (var block : section.blocks()) {
                if (block instanceof Table table) {
                    tables.add(table);
                } else if (block instanceof Picture picture) {
                    tables.add(picture.figures());
                }
            }
        }
        return tables;
    }

    private static String name(Table table, HashSet<String> taken) {
        var name = WorkbookUtil.createSafeSheetName(table.name());
        for (var n = 2; !taken.add(name.toLowerCase(Locale.ROOT)); n++) {
            name = WorkbookUtil.createSafeSheetName(table.name() + " " + n);
        }
        return name;
    }

    private static void words(XSSFSheet sheet, Report report, XlsxStyles styles, Links links) {
        XlsxTable.onePageWide(sheet);
        sheet.setColumnWidth(0, LABELS);
        sheet.setColumnWidth(1, WORDS);
        var lines = new Lines(sheet, styles, links);
        lines.whole(Cell.text(report.title()), XlsxStyles.Kind.TITLE);
        if (report.notice() != null) {
            lines.whole(Cell.text(report.notice()), XlsxStyles.Kind.NOTICE);
        }
        lines.whole(Cell.text(report.subtitle()), XlsxStyles.Kind.TEXT);
        report.identity().forEach(lines::pair);
        for (var section : report.sections()) {
            lines.gap();
            lines.whole(Cell.text(section.heading()), XlsxStyles.Kind.HEADING);
            for (var block : section.blocks()) {
                if (block instanceof Paragraph words) {
                    var cell = Cell.text(words.text());
                    lines.whole(words.link() == null ? cell : cell.linked(words.link()), XlsxStyles.Kind.TEXT);
                } else if (block instanceof KeyFigures key) {
                    key.figures().forEach(lines::pair);
                }
            }
        }
    }

    /** Goes down the sheet of words. */
    private static final class Lines {

        private static final int LETTERS = 130;
        private static final float LINE = 15;

        private final XSSFSheet sheet;
        private final XlsxStyles styles;
        private final Links links;
        private int next;

        Lines(XSSFSheet sheet, XlsxStyles styles, Links links) {
            this.sheet = sheet;
            this.styles = styles;
            this.links = links;
        }

        void gap() {
            next++;
        }

        void whole(Cell cell, XlsxStyles.Kind kind) {
            var row = sheet.createRow(next);
            sheet.addMergedRegion(new org.apache.poi.ss.util.CellRangeAddress(next, next, 0, 1));
            var lines = 1 + cell.text().length() / LETTERS;
            row.setHeightInPoints(kind == XlsxStyles.Kind.TITLE ? 2 * LINE : lines * LINE + 2);
            XlsxTable.put(row.createCell(0), cell, kind, styles, links);
            next++;
        }

        void pair(KeyFigures.KeyFigure figure) {
            var row = sheet.createRow(next++);
            XlsxTable.put(row.createCell(0), Cell.text(figure.label()), XlsxStyles.Kind.TEXT, styles, links);
            XlsxTable.put(row.createCell(1), figure.value(), XlsxStyles.Kind.LEFT, styles, links);
        }
    }
}
