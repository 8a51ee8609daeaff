package kz.birlik.plans.planreport.writing;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.BiFunction;

import kz.birlik.plans.planreport.content.Block;
import kz.birlik.plans.planreport.content.KeyFigures;
import kz.birlik.plans.planreport.content.Paragraph;
import kz.birlik.plans.planreport.content.Picture;
import kz.birlik.plans.planreport.content.Report;
import kz.birlik.plans.planreport.content.Section;
import kz.birlik.plans.planreport.content.Table;

/** One page, well-formed as XML, with its style and charts inside: nothing is loaded and no script runs. */
public final class HtmlReport implements ReportWriter {

    private static final String STYLE = style();

    private final BiFunction<Picture, Links, String> pictures;
    private final boolean onPaper;

    public HtmlReport() {
        this((picture, links) -> Svg.of(picture.drawing(), links), false);
    }

    /**
     * @param pictures makes the element of a chart
     * @param onPaper whether figures that charts already show are left out, and the outline of the document is put in
     */
    HtmlReport(BiFunction<Picture, Links, String> pictures, boolean onPaper) {
        this.pictures = pictures;
        this.onPaper = onPaper;
    }

    @Override
    public void write(Report report, Links links, OutputStream out) throws IOException {
        out.write(page(report, links).getBytes(StandardCharsets.UTF_8));
    }

    String page(Report report, Links links) {
        var tag = report.language().tag();
        var page = new StringBuilder(
                "<!DOCTYPE html>\n<html lang=\"%s\" xmlns=\"http://www.w3.org/1999/xhtml\"><head><meta charset=\"utf-8\"/>"
                        .formatted(tag));
        page.append(
                "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/><meta name=\"description\" content=\"%s\"/><meta name=\"subject\" content=\"%s\"/>"
                        .formatted(Markup.escape(report.subtitle()), Markup.escape(report.subtitle())));
        page.append("<title>%s</title><style>%s</style>".formatted(Markup.escape(report.title()), STYLE));
        if (onPaper) {
            page.append("<bookmarks>");
            report.sections()
                    .forEach(section -> page.append("<bookmark name=\"%s\" href=\"#%s\"/>"
                            .formatted(Markup.escape(section.heading()), section.id())));
            page.append("</bookmarks>");
        }
        page.append("</head>\n<body><header>");
        if (report.notice() != null) {
            page.append("<p class=\"notice\" role=\"note\">")
                    .append(Markup.escape(report.notice()))
                    .append("</p>");
        }
        page.append("<h1>%s</h1><p class=\"subtitle\">%s</p>"
                .formatted(Markup.escape(report.title()), Markup.escape(report.subtitle())));
        page.append("<dl class=\"identity\">");
        report.identity()
                .forEach(fact -> page.append("<div><dt>%s</dt><dd>%s</dd></div>"
                        .formatted(Markup.escape(fact.label()), HtmlTable.content(fact.value(), links))));
        page.append("</dl></header>\n<nav aria-label=\"%1$s\"><h2>%1$s</h2><ol>"
                .formatted(Markup.escape(report.contents())));
        report.sections()
                .forEach(section -> page.append(
                        "<li><a href=\"#%s\">%s</a></li>".formatted(section.id(), Markup.escape(section.heading()))));
        page.append("</ol></nav>\n<main>");
        var number = 1;
        for (var section : report.sections()) {
            section(page, section, number++, links);
        }
        return page.append("</main></body></html>\n").toString();
    }

    private void section(StringBuilder page, Section section, int number, Links links) {
        page.append("<section id=\"%1$s\" aria-labelledby=\"%1$s-h\"><h2 id=\"%1$s-h\">%2$d. %3$s</h2>\n"
                .formatted(section.id(), number, Markup.escape(section.heading())));
        var blocks = section.blocks();
        for (var b = 0; b < blocks.size(); b++) {
            var leads = b + 1 < blocks.size() && !(blocks.get(b + 1) instanceof Paragraph);
            block(page, blocks.get(b), leads, links);
        }
        page.append("</section>\n");
    }

    /** @param leads whether it stays on the page of what comes next */
    private void block(StringBuilder page, Block block, boolean leads, Links links) {
        if (block instanceof Paragraph words) {
            page.append(words.note() ? "<p class=\"note\">" : leads ? "<p class=\"lead\">" : "<p>")
                    .append(HtmlTable.linked(Markup.escape(words.text()), words.link(), links))
                    .append("</p>\n");
        } else if (block instanceof KeyFigures key) {
            page.append("<dl class=\"figures\">");
            key.figures()
                    .forEach(figure -> page.append("<div><dt>%s</dt><dd>%s</dd></div>"
                            .formatted(Markup.escape(figure.label()), HtmlTable.content(figure.value(), links))));
            page.append("</dl>\n");
        } else if (block instanceof Table table) {
            HtmlTable.write(page, table, links);
        } else if (block instanceof Picture picture) {
            page.append("<figure><figcaption>%s</figcaption>"
                    .formatted(Markup.escape(picture.drawing().title())));
            page.append(pictures.apply(picture, links)).append("</figure>\n");
            if (picture.both()) {
                HtmlTable.write(page, picture.figures(), links);
            } else if (!onPaper) {
                page.append("<details><summary>%s</summary>"
                        .formatted(Markup.escape(picture.figures().caption())));
                HtmlTable.write(page, picture.figures(), links);
                page.append("</details>\n");
            }
        }
    }

    private static String style() {
        try (var in = Thread.currentThread().getContextClassLoader().getResourceAsStream("plan-report/report.css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
