package kz.birlik.plans.planreport.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * A sheet with marks, in points.
 *
 * @param title what a reader who cannot see it is told it is
 * @param description what it shows, in words
 */
public record Drawing(String id, double width, double height, String title, String description, List<Mark> marks) {

    /** Something drawn; later ones lie over earlier ones. */
    public sealed interface Mark permits Box, Line, Label {}

    /**
     * @param stroke colour of the edge, or null
     * @param link path of the rows it stands for, or null
     * @param told what it says when pointed at, or null
     */
    public record Box(
            double x, double y, double width, double height, String fill, String stroke, String link, String told)
            implements Mark {}

    public record Line(double x1, double y1, double x2, double y2, String colour, double thickness) implements Mark {}

    /** @param y of the line the letters stand on */
    public record Label(double x, double y, String text, double size, boolean bold, String colour, Anchor anchor)
            implements Mark {

        public double left() {
            var width = Typeface.of(bold).width(text, size);
            return switch (anchor) {
                case START -> x;
                case MIDDLE -> x - width / 2;
                case END -> x - width;
            };
        }
    }

    /** Which end of a text stands at its place. */
    public enum Anchor {
        START,
        MIDDLE,
        END
    }

    /** Collects marks. */
    static final class Sheet {

        private final List<Mark> marks = new ArrayList<>();

        Sheet box(double x, double y, double width, double height, String fill) {
            marks.add(new Box(x, y, width, height, fill, null, null, null));
            return this;
        }

        Sheet box(
                double x, double y, double width, double height, String fill, String stroke, String link, String told) {
            marks.add(new Box(x, y, width, height, fill, stroke, link, told));
            return this;
        }

        Sheet line(double x1, double y1, double x2, double y2, String colour, double thickness) {
            marks.add(new Line(x1, y1, x2, y2, colour, thickness));
            return this;
        }

        Sheet label(double x, double y, String text, double size, boolean bold, String colour, Anchor anchor) {
            marks.add(new Label(x, y, text, size, bold, colour, anchor));
            return this;
        }

        Drawing done(String id, double width, double height, String title, String description) {
            return new Drawing(id, width, height, title, description, List.copyOf(marks));
        }
    }
}
