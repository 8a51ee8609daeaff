package kz.birlik.system.demo;

import java.time.LocalDate;
import java.util.List;

import kz.birlik.system.demo.file.DemoFile;
import kz.birlik.system.demo.truth.PlanTruth;

/**
 * A plan of the demo in the suite.
 *
 * @param committed the Russian file it was made of
 * @param path of the plan
 * @param periods it is reported on
 */
record PlanUnderway(PlanTruth truth, DemoFile committed, String path, List<Period> periods) {

    /** A period of its report schedule. */
    record Period(String key, LocalDate from, LocalDate to, LocalDate executorDue, LocalDate collectorDue) {}

    String user() {
        return truth.owner().user();
    }

    String id() {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
