package kz.birlik.plans.planreport.writing;

import java.math.BigInteger;
import java.util.Set;

import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

import kz.birlik.plans.planreport.content.Report;

/** What a document looks like: an empty one of the library has no styles. */
final class DocxStyles {

    static final String TITLE = "Title";
    static final String SUBTITLE = "Subtitle";
    static final String HEADING = "Heading1";
    static final String CONTENTS = "Contents";
    static final String BODY = "BodyText";
    static final String CAPTION = "Caption";
    static final String NOTE = "Note";
    static final String NOTICE = "Notice";
    static final String CELL = "TableCell";

    /** They stay on the page of what comes next. */
    private static final Set<String> LEADS = Set.of(HEADING, CAPTION);

    private static final String FONT = "Arial";
    private static final String BLUE = "0B3F70";
    private static final String QUIET = "5B6875";
    private static final String ORANGE = "C8581A";
    private static final long A4_WIDTH = 11906;
    private static final long A4_HEIGHT = 16838;
    private static final long MARGIN = 900;

    private DocxStyles() {}

    static void set(XWPFDocument document, Report report) {
        var properties = document.getProperties().getCoreProperties();
        properties.setTitle(DocxReport.plain(report.title()));
        properties.setSubjectProperty(DocxReport.plain(report.subtitle()));
        properties.setCreator("Birlik");
        properties
                .getUnderlyingProperties()
                .setLanguageProperty(java.util.Optional.of(report.language().tag()));
        var styles = document.createStyles();
        var language = report.language().tag() + "-KZ";
        styles.setSpellingLanguage(language);
        paragraph(document, TITLE, 40, BLUE, true, 120, 0);
        paragraph(document, SUBTITLE, 24, QUIET, false, 200, 0);
        paragraph(document, CONTENTS, 24, BLUE, true, 120, 240);
        paragraph(document, HEADING, 28, BLUE, true, 120, 360);
        paragraph(document, BODY, 21, null, false, 120, 0);
        paragraph(document, CAPTION, 20, null, true, 60, 160);
        paragraph(document, NOTE, 17, QUIET, false, 120, 60);
        paragraph(document, NOTICE, 21, ORANGE, true, 240, 0);
        paragraph(document, CELL, 16, null, false, 0, 0);
        page(document);
    }

    /** What is set after a style was added is lost: the document keeps a copy. */
    private static void paragraph(
            XWPFDocument document, String id, int halfPoints, String colour, boolean bold, int after, int before) {
        var style = CTStyle.Factory.newInstance();
        style.setStyleId(id);
        style.addNewName().setVal(id.equals(HEADING) ? "heading 1" : id);
        style.setType(STStyleType.PARAGRAPH);
        style.addNewQFormat();
        var layout = style.addNewPPr();
        if (LEADS.contains(id)) {
            layout.addNewKeepNext();
        }
        if (id.equals(HEADING)) {
            layout.addNewOutlineLvl().setVal(BigInteger.ZERO);
        }
        var spacing = layout.addNewSpacing();
        spacing.setAfter(BigInteger.valueOf(after));
        spacing.setBefore(BigInteger.valueOf(before));
        var letters = style.addNewRPr();
        var fonts = letters.addNewRFonts();
        fonts.setAscii(FONT);
        fonts.setHAnsi(FONT);
        fonts.setCs(FONT);
        if (bold) {
            letters.addNewB();
        }
        if (colour != null) {
            letters.addNewColor().setVal(colour);
        }
        letters.addNewSz().setVal(BigInteger.valueOf(halfPoints));
        letters.addNewSzCs().setVal(BigInteger.valueOf(halfPoints));
        document.getStyles().addStyle(new XWPFStyle(style));
    }

    private static void page(XWPFDocument document) {
        var section = document.getDocument().getBody().addNewSectPr();
        var size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(A4_WIDTH));
        size.setH(BigInteger.valueOf(A4_HEIGHT));
        var margins = section.addNewPgMar();
        margins.setLeft(BigInteger.valueOf(MARGIN));
        margins.setRight(BigInteger.valueOf(MARGIN));
        margins.setTop(BigInteger.valueOf(MARGIN));
        margins.setBottom(BigInteger.valueOf(MARGIN));
        margins.setHeader(BigInteger.valueOf(MARGIN / 2));
        margins.setFooter(BigInteger.valueOf(MARGIN / 2));
        var footer = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        footer.setAlignment(ParagraphAlignment.RIGHT);
        footer.setStyle(NOTE);
        footer.getCTP().addNewFldSimple().setInstr("PAGE \\* MERGEFORMAT");
    }
}
