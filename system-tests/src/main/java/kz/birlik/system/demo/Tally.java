package kz.birlik.system.demo;

import java.io.PrintStream;
import java.util.Map;
import java.util.TreeMap;

import kz.birlik.system.demo.file.DemoFile;
import kz.birlik.system.demo.truth.PlanTruth;

/** Counts by years what went through. */
final class Tally {

    private static final class Year {
        private int plans;
        private int measures;
        private int files;
        private long understood;
        private long guessed;
        private long notUnderstood;
        private int sent;
        private int accepted;
    }

    private final Map<Integer, Year> years = new TreeMap<>();

    /** Each plan comes as several files; rows are counted in all of them. */
    void read(PlanTruth plan, DemoFile file) {
        var year = of(plan);
        year.files++;
        year.understood += file.count("UNDERSTOOD");
        year.guessed += file.count("GUESSED");
        year.notUnderstood += file.count("ERROR");
    }

    void reported(PlanTruth plan, int sent, int accepted) {
        var year = of(plan);
        year.plans++;
        year.measures += plan.measures().size();
        year.sent += sent;
        year.accepted += accepted;
    }

    void print(PrintStream out) {
        out.printf(
                "%n  %4s  %5s  %8s  %5s  %10s  %7s  %14s  %12s  %8s%n",
                "year",
                "plans",
                "measures",
                "files",
                "understood",
                "guessed",
                "not understood",
                "reports sent",
                "accepted");
        years.forEach((year, of) -> out.printf(
                "  %4d  %5d  %8d  %5d  %10d  %7d  %14d  %12d  %8d%n",
                year,
                of.plans,
                of.measures,
                of.files,
                of.understood,
                of.guessed,
                of.notUnderstood,
                of.sent,
                of.accepted));
    }

    private Year of(PlanTruth plan) {
        return years.computeIfAbsent(plan.year(), none -> new Year());
    }
}
