package kz.birlik.plans.classifier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import kz.birlik.kit.data.audit.Audit;
import kz.birlik.kit.data.event.DomainEvent;
import kz.birlik.kit.data.outbox.Outbox;
import kz.birlik.kit.http.Ids;
import kz.birlik.kit.problem.Conflict;
import kz.birlik.kit.problem.InvalidRequest;
import kz.birlik.kit.time.BusinessClock;
import kz.birlik.plans.region.Region;
import kz.birlik.plans.region.RegionEvent;

/** Takes a classifier in: all rows that can be taken, in one transaction. */
@ApplicationScoped
class ClassifierService {

    private final UnitTable units;
    private final ClassifierImports imports;
    private final BusinessClock clock;
    private final Outbox outbox;
    private final Audit audit;

    ClassifierService(UnitTable units, ClassifierImports imports, BusinessClock clock, Outbox outbox, Audit audit) {
        this.units = units;
        this.imports = imports;
        this.clock = clock;
        this.outbox = outbox;
        this.audit = audit;
    }

    /**
     * @throws Conflict {@code classifier-older} after a classifier of a later day, {@code classifier-faulty} when missing
     *     units are to end by a file that was not taken in whole
     */
    @Transactional
    ClassifierReport take(ClassifierForm form, ClassifierFile file) {
        demandNotLaterThanToday(form.asOf);
        imports.lock();
        imports.latest().filter(form.asOf::isBefore).ifPresent(latest -> {
            throw new Conflict(
                    "classifier-older",
                    "A classifier of %s was taken in; one of an earlier day would bring old names back."
                            .formatted(latest),
                    Map.of("latest", latest));
        });
        var found = Comparison.of(form.asOf, file, units.on(form.asOf));
        var ended = form.endMissing ? ended(found, form.asOf) : List.<RegisteredUnit>of();
        if (form.dryRun) {
            return ClassifierReport.of(null, form, found, ended);
        }
        var report = ClassifierReport.of(Ids.next(), form, found, ended);
        write(form, found, ended);
        imports.add(report);
        if (report.changed()) {
            tell(report, found, ended);
        }
        return report;
    }

    private void demandNotLaterThanToday(LocalDate asOf) {
        if (asOf.isAfter(clock.today())) {
            throw new InvalidRequest("asOf", "The register says what is; %s is still to come.".formatted(asOf));
        }
    }

    private static List<RegisteredUnit> ended(Comparison found, LocalDate asOf) {
        if (!found.refused.isEmpty()) {
            throw new Conflict(
                    "classifier-faulty",
                    "%d rows of the file cannot be taken, the first on line %d; units are only ended by a file without such rows."
                            .formatted(
                                    found.refused.size(), found.refused.get(0).line()),
                    Map.of("refusals", found.refused));
        }
        return found.missing().stream()
                .filter(unit -> unit.validFrom().isBefore(asOf))
                .toList();
    }

    private void write(ClassifierForm form, Comparison found, List<RegisteredUnit> ended) {
        units.add(
                found.added,
                "%s; the first day is that of the classifier and not the unit's own".formatted(form.source));
        units.change(found.changed, form.asOf, "Name and place from: %s".formatted(form.source));
        units.end(ended, form.asOf);
    }

    private void tell(ClassifierReport report, Comparison found, List<RegisteredUnit> ended) {
        audit.record(
                "classifier-imported",
                "classifier",
                report.importId(),
                null,
                Map.of(
                        "asOf", report.asOf().toString(),
                        "source", report.source(),
                        "added", report.added(),
                        "renamed", report.renamed(),
                        "moved", report.moved(),
                        "ended", report.ended(),
                        "refused", report.refused()));
        events(report, found, ended).forEach(outbox::record);
    }

    private static List<DomainEvent> events(ClassifierReport report, Comparison found, List<RegisteredUnit> ended) {
        var events = new ArrayList<DomainEvent>();
        found.added.stream()
                .filter(ClassifierService::isToldOf)
                .map(ClassifierService::registered)
                .forEach(events::add);
        found.changed.stream()
                .filter(each -> isToldOf(each.was()) || isToldOf(each.is()))
                .map(each -> changed(each.is(), null))
                .forEach(events::add);
        ended.stream()
                .filter(ClassifierService::isToldOf)
                .map(unit -> changed(unit, report.asOf()))
                .forEach(events::add);
        events.add(new ClassifierImported(report.importId(), report.asOf(), report.levels()));
        return events;
    }

    private static boolean isToldOf(RegisteredUnit unit) {
        return unit.level() <= Region.DISTRICTS;
    }

    private static RegionEvent registered(RegisteredUnit unit) {
        return new RegionEvent.Registered(
                unit.id(),
                unit.kato(),
                unit.level(),
                unit.kind(),
                unit.name(),
                unit.parentId(),
                unit.validFrom(),
                null);
    }

    private static RegionEvent changed(RegisteredUnit unit, LocalDate end) {
        return new RegionEvent.Changed(
                unit.id(),
                unit.kato(),
                unit.level(),
                unit.kind(),
                unit.name(),
                unit.parentId(),
                unit.validFrom(),
                end,
                unit.changedFrom());
    }
}
