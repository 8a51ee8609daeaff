package kz.birlik.plans.report;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import kz.birlik.plans.measure.MeasureRepository;

/** Writes a report in one go, for whoever has it all at hand: begins it or rewrites the open one, and submits it if asked. */
@ApplicationScoped
public class ReportWriting {

    private final ReportOpening opening;
    private final ReportService service;
    private final ReportRepository reports;
    private final MeasureRepository measures;

    ReportWriting(ReportOpening opening, ReportService service, ReportRepository reports, MeasureRepository measures) {
        this.opening = opening;
        this.service = service;
        this.reports = reports;
        this.measures = measures;
    }

    /** @return the report; every refusal is that of the single steps */
    @Transactional
    public UUID write(UUID measureId, String period, ReportContent content, boolean submit) {
        var open = reports.of(measures.get(measureId).lineId(), period);
        var id = open.isPresent()
                ? service.edit(open.get().id(), any -> {}, content).view().id()
                : opening.open(measureId, new ReportRequest(period, content))
                        .view()
                        .id();
        if (submit) {
            service.submit(id, any -> {});
        }
        return id;
    }
}
