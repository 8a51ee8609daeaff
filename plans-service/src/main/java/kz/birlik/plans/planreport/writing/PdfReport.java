package kz.birlik.plans.planreport.writing;

import java.awt.Shape;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.Map;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.render.DefaultObjectDrawerFactory;

import kz.birlik.plans.planreport.chart.Drawing;
import kz.birlik.plans.planreport.chart.Painter;
import kz.birlik.plans.planreport.chart.Typeface;
import kz.birlik.plans.planreport.content.Picture;
import kz.birlik.plans.planreport.content.Report;

/** The page of {@link HtmlReport} on A4, for archives (PDF/A-2) and screen readers (tagged), with charts that stay sharp at any size. */
public final class PdfReport implements ReportWriter {

    private static final String DRAWING = "birlik/drawing";
    private static final String FAMILY = "PT Sans";
    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    @Override
    public void write(Report report, Links links, OutputStream out) throws IOException {
        var drawings = new HashMap<String, Drawing>();
        var page = new HtmlReport((picture, same) -> element(picture, drawings), true).page(report, links);
        var drawers = new DefaultObjectDrawerFactory();
        drawers.registerDrawer(DRAWING, drawer(drawings, links));
        new PdfRendererBuilder()
                .withHtmlContent(page, null)
                .useFastMode()
                .useFont(() -> Typeface.file(false), FAMILY, REGULAR, FontStyle.NORMAL, true)
                .useFont(() -> Typeface.file(true), FAMILY, BOLD, FontStyle.NORMAL, true)
                .useFont(Typeface::fileOfOtherLetters, "DejaVu Sans", REGULAR, FontStyle.NORMAL, true)
                .useObjectDrawerFactory(drawers)
                .usePdfUaAccessibility(true)
                .usePdfAConformance(PdfAConformance.PDFA_2_U)
                .useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData())
                .withProducer("Birlik")
                .toStream(out)
                .run();
    }

    private static String element(Picture picture, Map<String, Drawing> drawings) {
        var drawing = picture.drawing();
        drawings.put(drawing.id(), drawing);
        var height = 180.0 * drawing.height() / drawing.width();
        return "<object type=\"%s\" data=\"%s\" style=\"display:block;width:180mm;height:%smm\" title=\"%s\" alt=\"%s\"></object>"
                .formatted(
                        DRAWING,
                        drawing.id(),
                        Math.round(height * 10) / 10.0,
                        Markup.escape(drawing.title()),
                        Markup.escape(drawing.description()));
    }

    private static FSObjectDrawer drawer(Map<String, Drawing> drawings, Links links) {
        return (element, x, y, width, height, device, context, dotsPerPixel) -> {
            var drawing = drawings.get(element.getAttribute("data"));
            device.drawWithGraphics(
                    (float) x, (float) y, (float) width / dotsPerPixel, (float) height / dotsPerPixel, on -> {
                        var scale = width / dotsPerPixel / drawing.width();
                        on.scale(scale, scale);
                        Painter.paint(drawing, on);
                    });
            return areas(drawing, links, width / dotsPerPixel / drawing.width());
        };
    }

    /** Where the rows behind a mark are opened. */
    private static Map<Shape, String> areas(Drawing drawing, Links links, double scale) {
        var areas = new HashMap<Shape, String>();
        drawing.marks().stream()
                .filter(Drawing.Box.class::isInstance)
                .map(Drawing.Box.class::cast)
                .filter(box -> box.link() != null)
                .forEach(box -> areas.put(
                        new Rectangle2D.Double(
                                box.x() * scale, box.y() * scale, box.width() * scale, box.height() * scale),
                        links.apply(box.link())));
        return areas;
    }
}
