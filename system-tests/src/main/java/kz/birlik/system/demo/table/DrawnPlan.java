package kz.birlik.system.demo.table;

import java.util.List;
import java.util.Set;

import kz.birlik.system.demo.truth.PlanTruth;
import kz.birlik.system.demo.truth.Tongue;

/**
 * A plan drawn in one language for one format.
 *
 * @param oddities that can be seen in it, not only were dealt to it
 * @param rows of the plan's own sheet or document
 * @param elsewhere rows of a second sheet, or of another table below; may be empty
 * @param widths of the columns in letters
 * @param hiddenColumn from 0, or -1
 */
public record DrawnPlan(
        PlanTruth plan,
        Tongue tongue,
        Format format,
        Set<Oddity> oddities,
        List<DrawnRow> rows,
        List<DrawnRow> elsewhere,
        List<Integer> widths,
        int hiddenColumn) {

    public static DrawnPlan of(PlanTruth plan, Tongue tongue, Format format) {
        return new PlanDrawing(plan, tongue, format).draw();
    }

    public String fileName() {
        return "%s-%s.%s".formatted(plan.label(), tongue == Tongue.KK ? "kk" : "ru", format.ending());
    }
}
