package kz.birlik.system.demo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

import kz.birlik.system.demo.file.DemoFile;
import kz.birlik.system.demo.file.ExpectedRow;
import kz.birlik.system.demo.truth.MeasureTruth;
import kz.birlik.system.demo.truth.PlanTruth;

/** A measure that came into the plan and can be told from all others by its number. */
record NumberedRow(String number, ExpectedRow row, MeasureTruth measure) {

    static List<NumberedRow> of(PlanTruth plan, DemoFile committed) {
        var rows = committed.rows().stream().filter(ExpectedRow::isMeasure).toList();
        var times = new HashMap<String, Integer>();
        var numbered = new ArrayList<NumberedRow>();
        for (var i = 0; i < rows.size(); i++) {
            var number = (String) rows.get(i).fields().get("number");
            if (number != null && !rows.get(i).outcome().equals("ERROR")) {
                times.merge(number, 1, Integer::sum);
                numbered.add(
                        new NumberedRow(number, rows.get(i), plan.measures().get(i)));
            }
        }
        numbered.removeIf(row -> times.get(row.number()) > 1);
        return numbered;
    }
}
