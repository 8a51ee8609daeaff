package kz.birlik.plans.planreport.writing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;

import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.Document;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;

import kz.birlik.plans.planreport.chart.Drawing;
import kz.birlik.plans.planreport.chart.Painter;
import kz.birlik.plans.planreport.content.Block;
import kz.birlik.plans.planreport.content.Cell;
import kz.birlik.plans.planreport.content.KeyFigures;
import kz.birlik.plans.planreport.content.Paragraph;
import kz.birlik.plans.planreport.content.Picture;
import kz.birlik.plans.planreport.content.Report;
import kz.birlik.plans.planreport.content.Table;

/** A text document to work on: headings, tables whose header repeats on each page, charts as pictures. */
public final class DocxReport implements ReportWriter {

    private static final int WIDTH_POINTS = 500;
    private static final String LINK = "0B4F8A";
    private static final String QUIET = "5B6875";

    @Override
    public void write(Report report, Links links, OutputStream out) throws IOException {
        try (var document = new XWPFDocument()) {
            DocxStyles.set(document, report);
            if (report.notice() != null) {
                var notice = document.createParagraph();
                notice.setStyle(DocxStyles.NOTICE);
                text(notice, report.notice());
            }
            styled(document, DocxStyles.TITLE, report.title());
            styled(document, DocxStyles.SUBTITLE, report.subtitle());
            report.identity().forEach(fact -> fact(document, fact, links));
            styled(document, DocxStyles.CONTENTS, report.contents());
            for (var i = 0; i < report.sections().size(); i++) {
                var line = document.createParagraph();
                line.setSpacingAfter(0);
                var link =
                        line.createHyperlinkRun("#" + report.sections().get(i).id());
                link.getCTHyperlink().unsetId();
                link.getCTHyperlink().setAnchor(report.sections().get(i).id());
                link.setColor(LINK);
                link.setText(plain((i + 1) + ". " + report.sections().get(i).heading()));
            }
            for (var i = 0; i < report.sections().size(); i++) {
                var section = report.sections().get(i);
                var heading = document.createParagraph();
                heading.setStyle(DocxStyles.HEADING);
                var mark = heading.getCTP().addNewBookmarkStart();
                mark.setId(java.math.BigInteger.valueOf(i));
                mark.setName(section.id());
                text(heading, (i + 1) + ". " + section.heading());
                heading.getCTP().addNewBookmarkEnd().setId(java.math.BigInteger.valueOf(i));
                for (var block : section.blocks()) {
                    block(document, block, links);
                }
            }
            document.write(out);
        }
    }

    private static void block(XWPFDocument document, Block block, Links links) {
        if (block instanceof Paragraph words) {
            var paragraph = document.createParagraph();
            paragraph.setStyle(words.note() ? DocxStyles.NOTE : DocxStyles.BODY);
            run(paragraph, words.text(), words.link(), links);
        } else if (block instanceof KeyFigures key) {
            key.figures().forEach(figure -> fact(document, figure, links));
        } else if (block instanceof Table table) {
            DocxTable.write(document, table, links);
        } else if (block instanceof Picture picture) {
            picture(document, picture.drawing());
            DocxTable.write(document, picture.figures(), links);
        }
    }

    private static void fact(XWPFDocument document, KeyFigures.KeyFigure fact, Links links) {
        var paragraph = document.createParagraph();
        paragraph.setStyle(DocxStyles.BODY);
        paragraph.setSpacingAfter(40);
        var label = paragraph.createRun();
        label.setColor(QUIET);
        label.setText(plain(fact.label() + ": "));
        run(paragraph, fact.value(), links).setBold(fact.value().isNumber());
    }

    private static void picture(XWPFDocument document, Drawing drawing) {
        var caption = document.createParagraph();
        caption.setStyle(DocxStyles.CAPTION);
        text(caption, drawing.title());
        var paragraph = document.createParagraph();
        paragraph.setAlignment(ParagraphAlignment.LEFT);
        var height = WIDTH_POINTS * drawing.height() / drawing.width();
        try (var png = new ByteArrayInputStream(Painter.png(drawing))) {
            var picture = paragraph
                    .createRun()
                    .addPicture(
                            png,
                            Document.PICTURE_TYPE_PNG,
                            drawing.id() + ".png",
                            Units.toEMU(WIDTH_POINTS),
                            Units.toEMU(height));
            var told = picture.getCTPicture().getNvPicPr().getCNvPr();
            told.setDescr(plain(drawing.title() + ". " + drawing.description()));
        } catch (IOException | InvalidFormatException e) {
            throw new IllegalStateException("Chart %s was not put in".formatted(drawing.id()), e);
        }
    }

    private static void styled(XWPFDocument document, String style, String words) {
        var paragraph = document.createParagraph();
        paragraph.setStyle(style);
        text(paragraph, words);
    }

    private static void text(XWPFParagraph paragraph, String words) {
        run(paragraph, words, null, null);
    }

    static XWPFRun run(XWPFParagraph paragraph, Cell cell, Links links) {
        var run = run(paragraph, cell.text(), cell.link(), links);
        if (cell.mark() > 0) {
            var mark = paragraph.createRun();
            mark.setSubscript(org.apache.poi.xwpf.usermodel.VerticalAlign.SUPERSCRIPT);
            mark.setText(String.valueOf(cell.mark()));
        }
        return run;
    }

    private static XWPFRun run(XWPFParagraph paragraph, String words, String link, Links links) {
        var run = link == null ? paragraph.createRun() : paragraph.createHyperlinkRun(links.apply(link));
        if (link != null) {
            run.setColor(LINK);
        }
        var lines = plain(words).split("\n", -1);
        for (var i = 0; i < lines.length; i++) {
            if (i > 0) {
                run.addBreak();
            }
            run.setText(lines[i], i);
        }
        return run;
    }

    static String plain(String words) {
        return Markup.plain(words);
    }
}
