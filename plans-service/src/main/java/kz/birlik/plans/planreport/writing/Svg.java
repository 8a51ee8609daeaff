package kz.birlik.plans.planreport.writing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.function.UnaryOperator;

import kz.birlik.plans.planreport.chart.Drawing;
import kz.birlik.plans.planreport.chart.Typeface;

/** Writes a drawing as SVG that stands in a page; whichever font a reader has, no text gets wider than it was measured. */
final class Svg {

    private Svg() {}

    /** @param address makes an address of a path */
    static String of(Drawing drawing, UnaryOperator<String> address) {
        var id = drawing.id();
        var svg = new StringBuilder(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"group\" viewBox=\"0 0 %s %s\" aria-labelledby=\"%s-t %s-d\"><title id=\"%s-t\">%s</title><desc id=\"%s-d\">%s</desc>"
                        .formatted(
                                n(drawing.width()),
                                n(drawing.height()),
                                id,
                                id,
                                id,
                                Markup.escape(drawing.title()),
                                id,
                                Markup.escape(drawing.description())));
        for (var mark : drawing.marks()) {
            if (mark instanceof Drawing.Box box) {
                box(svg, box, address);
            } else if (mark instanceof Drawing.Line line) {
                svg.append("<line x1=\"%s\" y1=\"%s\" x2=\"%s\" y2=\"%s\" stroke=\"%s\" stroke-width=\"%s\"/>"
                        .formatted(
                                n(line.x1()),
                                n(line.y1()),
                                n(line.x2()),
                                n(line.y2()),
                                line.colour(),
                                n(line.thickness())));
            } else if (mark instanceof Drawing.Label label) {
                label(svg, label);
            }
        }
        return svg.append("</svg>").toString();
    }

    private static void box(StringBuilder svg, Drawing.Box box, UnaryOperator<String> address) {
        if (box.link() != null) {
            svg.append("<a href=\"")
                    .append(Markup.escape(address.apply(box.link())))
                    .append("\">");
        }
        svg.append("<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" fill=\"%s\""
                .formatted(n(box.x()), n(box.y()), n(box.width()), n(box.height()), box.fill()));
        if (box.stroke() != null) {
            svg.append(" stroke=\"").append(box.stroke()).append("\" stroke-width=\"0.6\"");
        }
        svg.append(box.told() == null ? "/>" : "><title>" + Markup.escape(box.told()) + "</title></rect>");
        svg.append(box.link() == null ? "" : "</a>");
    }

    private static void label(StringBuilder svg, Drawing.Label label) {
        if (label.text().isEmpty()) {
            return;
        }
        svg.append(
                "<text x=\"%s\" y=\"%s\" font-size=\"%s\"%s fill=\"%s\" textLength=\"%s\" lengthAdjust=\"spacingAndGlyphs\" pointer-events=\"none\">%s</text>"
                        .formatted(
                                n(label.left()),
                                n(label.y()),
                                n(label.size()),
                                label.bold() ? " font-weight=\"700\"" : "",
                                label.colour(),
                                n(Typeface.of(label.bold()).width(label.text(), label.size())),
                                Markup.escape(label.text())));
    }

    private static String n(double value) {
        return BigDecimal.valueOf(value)
                .setScale(1, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }
}
