package kz.birlik.plans.measure;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

import kz.birlik.kit.http.Ids;
import kz.birlik.kit.problem.InvalidRequest;
import kz.birlik.kit.text.LocalizedText;
import kz.birlik.plans.measure.executor.Executor;
import kz.birlik.plans.measure.executor.ExecutorParser;
import kz.birlik.plans.measure.indicator.Indicator;
import kz.birlik.plans.measure.indicator.IndicatorParser;
import kz.birlik.plans.measure.money.Costs;
import kz.birlik.plans.measure.term.Period;
import kz.birlik.plans.measure.term.Term;
import kz.birlik.plans.measure.term.TermParser;
import kz.birlik.plans.plan.Plan;

/**
 * What an editor wrote of a measure, read by the readers of the import.
 *
 * @param term null without any wording; its kind null when the wording was not understood
 * @param costTotal the stated total, else the sum of the years, else null
 */
record MeasureReading(
        String number,
        LocalizedText title,
        String completionForm,
        Term term,
        LocalizedText termWording,
        List<Executor> executors,
        List<MeasureRequest.CostRequest> costs,
        BigDecimal costTotal,
        String source,
        String budgetProgramme,
        String indicator,
        List<Indicator> indicators) {

    private static final int LONGEST_TITLE = 4000;

    static MeasureReading of(MeasureRequest request, Plan plan, ExecutorParser executors) {
        var life = new Period(plan.periodFrom(), plan.periodTo());
        checkTitle(request.title());
        return new MeasureReading(
                blankToNull(request.number()),
                request.title(),
                blankToNull(request.completionForm()),
                term(request.term(), life),
                request.term() == null || request.term().isEmpty() ? null : request.term(),
                executors.parse(request.executors(), plan.regionKato()),
                request.costs(),
                total(request),
                blankToNull(request.source()),
                blankToNull(request.budgetProgramme()),
                blankToNull(request.indicator()),
                indicators(request, life));
    }

    private static void checkTitle(LocalizedText title) {
        if (title.kk() == null && title.ru() == null) {
            throw new InvalidRequest("title", "A title in Kazakh or Russian is needed.");
        }
        if (longer(title.kk()) || longer(title.ru())) {
            throw new InvalidRequest("title", "A title has at most %d characters.".formatted(LONGEST_TITLE));
        }
    }

    private static boolean longer(String text) {
        return text != null && text.length() > LONGEST_TITLE;
    }

    /** Either wording may be the one that is understood; two that are must mean the same. */
    private static Term term(LocalizedText wording, Period life) {
        if (wording == null) {
            return null;
        }
        var russian = read(wording.ru(), life);
        var kazakh = read(wording.kk(), life);
        var understood = russian.filter(term -> term.kind() != null).isPresent() ? russian : kazakh;
        if (russian.isPresent() && kazakh.isPresent() && differ(russian.get(), kazakh.get())) {
            throw new InvalidRequest(
                    "term",
                    "The wordings differ: «%s» is due on %s, «%s» on %s."
                            .formatted(
                                    wording.ru(),
                                    russian.get().dueDates(),
                                    wording.kk(),
                                    kazakh.get().dueDates()));
        }
        return understood
                .filter(term -> term.kind() != null)
                .or(() -> russian)
                .or(() -> kazakh)
                .orElse(null);
    }

    private static Optional<Term> read(String wording, Period life) {
        return TermParser.parse(wording, life).map(reading -> reading.term());
    }

    private static boolean differ(Term one, Term other) {
        return one.kind() != null
                && other.kind() != null
                && (one.kind() != other.kind() || !one.dueDates().equals(other.dueDates()));
    }

    private static BigDecimal total(MeasureRequest request) {
        var years = new HashSet<Integer>();
        for (var cost : request.costs()) {
            if (!years.add(cost.year())) {
                throw new InvalidRequest("costs", "Year %d stands twice.".formatted(cost.year()));
            }
        }
        if (request.costTotalThousandKzt() != null || request.costs().isEmpty()) {
            return request.costTotalThousandKzt();
        }
        return Costs.sum(request.costs().stream()
                .map(MeasureRequest.CostRequest::thousandKzt)
                .toList());
    }

    private static List<Indicator> indicators(MeasureRequest request, Period life) {
        var kazakhOnly = request.title().ru() == null;
        return IndicatorParser.in(kazakhOnly, life).parse(request.indicator()).stream()
                .map(indicator -> indicator.withId(Ids.next()))
                .toList();
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
