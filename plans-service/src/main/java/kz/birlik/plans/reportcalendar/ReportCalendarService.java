package kz.birlik.plans.reportcalendar;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import kz.birlik.kit.text.Language;
import kz.birlik.kit.text.LocalizedText;
import kz.birlik.kit.time.BusinessClock;
import kz.birlik.plans.body.BodyRepository;
import kz.birlik.plans.measure.MeasureRepository;
import kz.birlik.plans.plan.PlanRepository;
import kz.birlik.plans.plan.PlanRights;
import kz.birlik.plans.schedule.ReportSchedules;
import kz.birlik.plans.schedule.ReportSchedules.Running;

/** Makes calendars of the days on which reports are due. */
@ApplicationScoped
public class ReportCalendarService {

    private static final int YEARS_BACK = 1;
    private static final Comparator<DueReports> BY_DAY =
            Comparator.comparing(DueReports::due).thenComparing(DueReports::uid);

    private final ReportSchedules schedules;
    private final PlanRepository plans;
    private final MeasureRepository measures;
    private final BodyRepository bodies;
    private final PlanRights rights;
    private final BusinessClock clock;

    ReportCalendarService(
            ReportSchedules schedules,
            PlanRepository plans,
            MeasureRepository measures,
            BodyRepository bodies,
            PlanRights rights,
            BusinessClock clock) {
        this.schedules = schedules;
        this.plans = plans;
        this.measures = measures;
        this.bodies = bodies;
        this.rights = rights;
        this.clock = clock;
    }

    /** @return both hops of every period of the plan; no event while it has no schedule */
    @Transactional
    public String ofPlan(UUID planId, Language language) {
        var plan = rights.visible(plans.get(planId));
        var running = schedules.findByIdOptional(planId).map(schedule -> new Running(schedule, plan));
        return calendar(running.stream().toList(), due -> true, language);
    }

    /** @return what is due of approved plans that are not closed */
    @Transactional
    public String across(ReportCalendarFilter filter, Language language) {
        var from = filter.from == null ? clock.today().minusYears(YEARS_BACK) : filter.from;
        var running = schedules.running().stream()
                .filter(each -> filter.region == null
                        || filter.region.equals(each.plan().regionKato()))
                .toList();
        var owed = filter.body == null ? anybody() : owedBy(filter.body);
        return calendar(running, owed.and(due -> !due.due().isBefore(from)), language);
    }

    private static Predicate<DueReports> anybody() {
        return due -> true;
    }

    /** A body owes reports on plans in which it leads a measure, and the acceptance on those it collects. */
    private Predicate<DueReports> owedBy(String body) {
        Set<UUID> led = measures.plansLedBy(body);
        return due -> due.hop() == ReportHop.EXECUTOR
                ? led.contains(due.plan().id())
                : body.equals(due.schedule().collector());
    }

    private String calendar(List<Running> running, Predicate<DueReports> wanted, Language language) {
        var names = names(running);
        var due = running.stream()
                .flatMap(each -> due(each, names))
                .filter(wanted)
                .sorted(BY_DAY)
                .toList();
        return ReportCalendar.of(due, language, Instant.now());
    }

    private Stream<DueReports> due(Running each, Map<String, LocalizedText> names) {
        var code = each.schedule().collector();
        var collector = names.getOrDefault(code, new LocalizedText(code, code, code));
        return schedules.periods(each.schedule(), each.plan()).stream()
                .flatMap(period -> Stream.of(ReportHop.values())
                        .map(hop -> new DueReports(each.plan(), each.schedule(), period, hop, collector)));
    }

    private Map<String, LocalizedText> names(List<Running> running) {
        return bodies.names(running.stream()
                .map(each -> each.schedule().collector())
                .distinct()
                .toList());
    }
}
