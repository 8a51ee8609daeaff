package kz.birlik.plans.report;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import kz.birlik.kit.problem.NotFound;

/** Lets what belongs to a report be guarded like the report itself. */
@ApplicationScoped
public class ReportAccess {

    private final ReportRepository reports;
    private final FullReports full;
    private final ReportRights rights;

    ReportAccess(ReportRepository reports, FullReports full, ReportRights rights) {
        this.reports = reports;
        this.full = full;
        this.rights = rights;
    }

    /**
     * For whoever is about to change something of the report, and is from then on one of its authors.
     *
     * @param action what a refusal calls it
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void requireWritable(UUID id, String action) {
        var found = full.of(reports.get(id));
        rights.requireVisible(found.report(), found.plan(), found.collector());
        rights.requireReport(found.plan(), found.report().leadBody);
        found.plan().requireOpen(action);
        found.report().requireEditable(action);
        found.report().addAuthor(rights.caller().subject());
    }

    /** @throws NotFound for whoever takes no part in the report, also when it is public itself */
    @Transactional(Transactional.TxType.MANDATORY)
    public void requireInsider(UUID id) {
        var found = full.of(reports.get(id));
        if (!rights.isInsider(found.report(), found.plan(), found.collector())) {
            throw new NotFound("report", id);
        }
    }
}
