package kz.birlik.plans.measure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import kz.birlik.kit.http.Ids;
import kz.birlik.kit.problem.InvalidRequest;
import kz.birlik.kit.text.Language;
import kz.birlik.kit.text.LocalizedText;
import kz.birlik.plans.measure.executor.Executor;
import kz.birlik.plans.measure.executor.ExecutorParser;
import kz.birlik.plans.measure.executor.ExecutorTwins;
import kz.birlik.plans.measure.executor.NamedExecutor;
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
        LocalizedText completionForm,
        Term term,
        LocalizedText termWording,
        List<NamedExecutor> executors,
        List<MeasureRequest.CostRequest> costs,
        BigDecimal costTotal,
        LocalizedText source,
        String budgetProgramme,
        LocalizedText indicator,
        List<Indicator> indicators) {

    private static final int LONGEST_TITLE = 4000;
    private static final int LONGEST = 2000;

    static MeasureReading of(MeasureRequest request, Plan plan, ExecutorParser executors) {
        var life = new Period(plan.periodFrom(), plan.periodTo());
        checkTitle(request.title());
        return new MeasureReading(
                blankToNull(request.number()),
                request.title(),
                words("completionForm", request.completionForm()),
                term(request.term(), life),
                request.term() == null || request.term().isEmpty() ? null : request.term(),
                executors(words("executors", request.executors()), plan, executors),
                request.costs(),
                total(request),
                words("source", request.source()),
                blankToNull(request.budgetProgramme()),
                words("indicator", request.indicator()),
                IndicatorParser.parse(request.indicator(), life).stream()
                        .map(indicator -> indicator.withId(Ids.next()))
                        .toList());
    }

    private static void checkTitle(LocalizedText title) {
        if (title.kk() == null && title.ru() == null) {
            throw new InvalidRequest("title", "A title in Kazakh or Russian is needed.");
        }
        checkLength("title", title, LONGEST_TITLE);
    }

    private static void checkLength(String field, LocalizedText text, int longest) {
        if (Stream.of(text.kk(), text.ru(), text.en())
                .filter(Objects::nonNull)
                .anyMatch(words -> words.length() > longest)) {
            throw new InvalidRequest(field, "It has at most %d characters in each language.".formatted(longest));
        }
    }

    /** @return the words without blanks around them, or null for none */
    private static LocalizedText words(String field, LocalizedText text) {
        if (text == null || text.isEmpty()) {
            return null;
        }
        checkLength(field, text, LONGEST);
        return new LocalizedText(blankToNull(text.kk()), blankToNull(text.ru()), blankToNull(text.en()));
    }

    /** The Russian wording says who; the Kazakh one must name the same. */
    private static List<NamedExecutor> executors(LocalizedText words, Plan plan, ExecutorParser parser) {
        if (words == null) {
            return List.of();
        }
        var russian = parser.parse(words.ru(), plan.regionKato());
        var kazakh = parser.parse(words.kk(), plan.regionKato());
        if (russian.isEmpty() || kazakh.isEmpty()) {
            return russian.isEmpty() ? named(Language.KK, kazakh) : named(Language.RU, russian);
        }
        var twins = ExecutorTwins.of(
                russian.stream().map(Executor::body).toList(),
                kazakh.stream().map(Executor::body).toList());
        if (!twins.complete(russian.size())) {
            throw new InvalidRequest(
                    "executors", "The wordings name different bodies: «%s», «%s».".formatted(words.ru(), words.kk()));
        }
        var both = new ArrayList<NamedExecutor>();
        for (var executor : named(Language.RU, russian)) {
            var twin = kazakh.get(twins.twinOf(both.size()).orElseThrow());
            both.add(new NamedExecutor(
                    executor.name().filledFrom(LocalizedText.in(Language.KK, twin.name())),
                    executor.body() == null ? twin.body() : executor.body(),
                    executor.byAgreement(),
                    executor.lead()));
        }
        return both;
    }

    private static List<NamedExecutor> named(Language language, List<Executor> executors) {
        return executors.stream()
                .map(executor -> new NamedExecutor(
                        LocalizedText.in(language, executor.name()),
                        executor.body(),
                        executor.byAgreement(),
                        executor.lead()))
                .toList();
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

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
