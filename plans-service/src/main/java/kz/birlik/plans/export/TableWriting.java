package kz.birlik.plans.export;

import java.io.IOException;

import kz.birlik.plans.measure.MeasureView;

/** One table while its measures come by: section rows between them, and what they cost together below. */
final class TableWriting {

    private final TableHead head;
    private final SectionRows sections;
    private final MeasureCells cells;
    private final TableTotals totals;
    private final TableWriter out;

    TableWriting(TableHead head, SectionRows sections, ExecutorsCell executors, TableWriter out) {
        this.head = head;
        this.sections = sections;
        this.cells = new MeasureCells(head, executors);
        this.totals = new TableTotals(head);
        this.out = out;
    }

    void begin() throws IOException {
        out.begin(head);
    }

    void measure(MeasureView measure) throws IOException {
        var section = sections.before(measure);
        if (section.isPresent()) {
            out.section(section.get());
        }
        out.measure(cells.of(measure));
        totals.add(measure);
    }

    void end() throws IOException {
        if (!totals.isEmpty()) {
            out.total(totals.row());
        }
    }
}
