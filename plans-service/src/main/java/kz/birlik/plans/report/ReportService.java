package kz.birlik.plans.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.LongConsumer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import kz.birlik.kit.data.audit.Audit;
import kz.birlik.kit.data.outbox.Outbox;
import kz.birlik.kit.problem.InvalidRequest;
import kz.birlik.kit.time.BusinessClock;
import kz.birlik.plans.http.Versioned;
import kz.birlik.plans.measure.MeasureRepository;

/** What can be done with a report; one method is one use case. */
@ApplicationScoped
public class ReportService {

    private final ReportRepository reports;
    private final FullReports full;
    private final MeasureRepository measures;
    private final ReportRights rights;
    private final Outbox outbox;
    private final Audit audit;
    private final BusinessClock clock;

    ReportService(
            ReportRepository reports,
            FullReports full,
            MeasureRepository measures,
            ReportRights rights,
            Outbox outbox,
            Audit audit,
            BusinessClock clock) {
        this.reports = reports;
        this.full = full;
        this.measures = measures;
        this.rights = rights;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public Versioned<ReportView> read(UUID id) {
        return view(visible(id));
    }

    @Transactional
    public List<ReportView> page(ReportFilter filter, Optional<UUID> after, int limit) {
        return full.of(reports.page(filter, rights.visibility(), clock.today(), after, limit)).stream()
                .map(each -> view(each).view())
                .toList();
    }

    @Transactional
    public long count(ReportFilter filter) {
        return reports.count(filter, rights.visibility(), clock.today());
    }

    @Transactional
    public Versioned<ReportView> edit(UUID id, LongConsumer precondition, ReportContent content) {
        return change(visible(id), precondition, found -> {
            rights.requireReport(found.plan(), found.report().leadBody);
            requirePossible(content, found);
            found.report().write(content, rights.caller().subject());
            record("report-edited", found, Map.of());
        });
    }

    @Transactional
    public Versioned<ReportView> submit(UUID id, LongConsumer precondition) {
        return change(visible(id), precondition, found -> {
            rights.requireReport(found.plan(), found.report().leadBody);
            found.report().submit(clock.today(), rights.caller().subject(), Completion.of(found));
            record("report-submitted", found, Map.of("late", found.report().executorLate(clock.today())));
            outbox.record(ReportEvent.submitted(found.report(), measure(found)));
        });
    }

    @Transactional
    public Versioned<ReportView> accept(UUID id, LongConsumer precondition) {
        return change(visible(id), precondition, found -> {
            rights.requireCollect(found.collector());
            rights.requireNotAuthor(found.report());
            found.report().accept(clock.today());
            record("report-accepted", found, Map.of("late", found.report().collectorLate(clock.today())));
            outbox.record(ReportEvent.accepted(
                    found.report(), measure(found), found.measure().indicatorIds()));
        });
    }

    @Transactional
    public Versioned<ReportView> sendBack(UUID id, LongConsumer precondition, ReturnRequest request) {
        return change(visible(id), precondition, found -> {
            rights.requireCollect(found.collector());
            rights.requireNotAuthor(found.report());
            found.report().sendBack(clock.today(), request.reason());
            record("report-returned", found, Map.of("reason", request.reason()));
            outbox.record(ReportEvent.returned(found.report(), measure(found)));
        });
    }

    void requirePossible(ReportContent content, FullReport found) {
        var known = new HashSet<>(measures.indicatorIds(found.measure()));
        known.addAll(found.measure().indicatorIds());
        var faults = ContentRules.faults(content, clock.today(), known);
        faults.addAll(Completion.of(found).faults(content));
        if (!faults.isEmpty()) {
            throw new InvalidRequest(faults);
        }
    }

    private Versioned<ReportView> change(FullReport found, LongConsumer precondition, Consumer<FullReport> act) {
        precondition.accept(found.report().version);
        found.plan().requireOpen("REPORT");
        act.accept(found);
        reports.flush();
        return view(found);
    }

    private FullReport visible(UUID id) {
        var found = full.of(reports.get(id));
        rights.requireVisible(found.report(), found.plan(), found.collector());
        return found;
    }

    private void record(String action, FullReport found, Map<String, ?> details) {
        audit.record(action, "report", found.report().id, null, details);
    }

    private static ReportEvent.MeasureRef measure(FullReport found) {
        return ReportEvent.MeasureRef.of(found.measure(), found.plan(), found.report().leadBody);
    }

    Versioned<ReportView> view(FullReport found) {
        var report = found.report();
        var insider = rights.isInsider(report, found.plan(), found.collector());
        return new Versioned<>(
                ReportView.of(found, clock.today(), insider, allowedActions(found)),
                report.version,
                report.status == ReportStatus.ACCEPTED && !insider);
    }

    /** Exactly what the next request of the same caller would be let to do. */
    private List<String> allowedActions(FullReport found) {
        var report = found.report();
        var actions = new ArrayList<String>();
        if (!found.plan().isOpen()) {
            return actions;
        }
        if (report.status.isEditable() && rights.mayReport(found.plan(), report.leadBody)) {
            actions.add("EDIT");
            if (report.lacks(Completion.of(found)).isEmpty()) {
                actions.add("SUBMIT");
            }
        }
        if (report.status == ReportStatus.SUBMITTED
                && rights.mayCollect(found.collector())
                && !report.writtenBy(rights.caller().subject())) {
            actions.add("ACCEPT");
            actions.add("RETURN");
        }
        return actions;
    }
}
