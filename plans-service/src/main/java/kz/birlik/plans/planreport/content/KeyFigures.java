package kz.birlik.plans.planreport.content;

import java.util.List;

/** A few figures that a reader takes away. */
public record KeyFigures(List<KeyFigure> figures) implements Block {

    /** @param value with its number and link, or words */
    public record KeyFigure(String label, Cell value) {}
}
