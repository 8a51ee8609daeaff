package kz.birlik.plans.planreport.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** Paints a drawing as shapes, letters too: no fonts of the machine take part. */
public final class Painter {

    private static final double PIXELS_PER_POINT = 3;

    private Painter() {}

    /** @param on a surface that is as large as the drawing */
    public static void paint(Drawing drawing, Graphics2D on) {
        for (var mark : drawing.marks()) {
            if (mark instanceof Drawing.Box box) {
                paint(box, on);
            } else if (mark instanceof Drawing.Line line) {
                on.setColor(Color.decode(line.colour()));
                on.setStroke(new BasicStroke((float) line.thickness()));
                on.draw(new Line2D.Double(line.x1(), line.y1(), line.x2(), line.y2()));
            } else if (mark instanceof Drawing.Label label) {
                on.setColor(Color.decode(label.colour()));
                on.fill(Typeface.of(label.bold()).outline(label.text(), label.left(), label.y(), label.size()));
            }
        }
    }

    private static void paint(Drawing.Box box, Graphics2D on) {
        var shape = new Rectangle2D.Double(box.x(), box.y(), box.width(), box.height());
        on.setColor(Color.decode(box.fill()));
        on.fill(shape);
        if (box.stroke() != null) {
            on.setColor(Color.decode(box.stroke()));
            on.setStroke(new BasicStroke(0.6f));
            on.draw(shape);
        }
    }

    /** @return three pixels a point, so that it is crisp on paper */
    public static byte[] png(Drawing drawing) {
        var image = new BufferedImage(
                (int) Math.ceil(drawing.width() * PIXELS_PER_POINT),
                (int) Math.ceil(drawing.height() * PIXELS_PER_POINT),
                BufferedImage.TYPE_INT_RGB);
        var on = image.createGraphics();
        try {
            on.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            on.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            on.setColor(Color.WHITE);
            on.fillRect(0, 0, image.getWidth(), image.getHeight());
            on.scale(PIXELS_PER_POINT, PIXELS_PER_POINT);
            paint(drawing, on);
        } finally {
            on.dispose();
        }
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
