package kz.birlik.plans.measure.term;

import java.time.DateTimeException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import kz.birlik.plans.measure.term.TermReading.Certainty;

/**
 * Reads the terms of plans in Kazakh and Russian. What a wording leaves open is taken from the life of the plan and told;
 * a wording it does not know stays raw and is told too.
 */
public final class TermParser {

    private static final int LONGEST = 500;
    private static final List<TermReader> READERS = List.of(
            new RecurringTerm(),
            new ContinuousTerm(),
            new QuarterTerm(),
            new DateTerm(),
            new MonthTerm(),
            new YearTerm());

    /** Everything the readers know, and the small words around it: what remains of a text was passed over. */
    private static final Pattern KNOWN = Pattern.compile(Stream.of(
                    RecurringTerm.MONTHLY,
                    RecurringTerm.QUARTERLY,
                    RecurringTerm.HALF_YEARLY,
                    RecurringTerm.YEARLY,
                    ContinuousTerm.WORDS,
                    QuarterTerm.QUARTERS,
                    QuarterTerm.HALF,
                    DateTerm.ISO,
                    DateTerm.DOTTED,
                    YearTerm.WHOLE)
            .map(Pattern::pattern)
            .reduce(Months.ANY, (all, next) -> all + "|(?:" + next + ")\\p{L}*"));

    private static final Pattern SMALL_WORDS = Pattern.compile(
            "(?<!\\p{L})(?:ежегодно|ежемесячно|ежеквартально|сайын|год\\p{L}*|гг?|ж|жж|жыл\\p{L}*|в|во|к|по|с|до|на|и|не|позднее|течение|"
                    + "числ\\p{L}*|каждого|месяца|следующего|за|отчетным|айдың|әр|күн\\p{L}*|және|мен|дейін|бастап|аралығында|ішінде|бойы|"
                    + "кешіктірмей|срок|мерзім\\p{L}*|основе|дан|ден|тан|тен|го|е|ое|й|ый)(?!\\p{L})");

    private TermParser() {}

    /**
     * @param raw the cell as it stands; null or blank reads as no term at all
     * @param plan the life of the plan, which lends its years to wordings that name none
     */
    public static Optional<TermReading> parse(String raw, Period plan) {
        var kept = raw == null ? "" : raw.replace('\u00a0', ' ').strip();
        if (kept.isEmpty()) {
            return Optional.empty();
        }
        if (kept.length() > LONGEST) {
            return Optional.of(unknown(kept));
        }
        try {
            return read(kept, new TermText(kept, plan));
        } catch (DateTimeException noSuchDay) {
            return Optional.of(unknown(kept));
        }
    }

    private static Optional<TermReading> read(String kept, TermText text) {
        if (text.namesOtherYear()) {
            return Optional.of(unknown(kept));
        }
        return READERS.stream()
                .map(reader -> reader.read(text).orElse(null))
                .filter(Objects::nonNull)
                .findFirst()
                .map(term -> term.kind() == null ? unknown(kept) : new TermReading(term, certainty(term, text)))
                .or(() -> Optional.of(unknown(kept)));
    }

    private static Certainty certainty(Term term, TermText text) {
        if (passedOver(text.text()) || term.kind() != TermKind.MONTHLY && text.has(RecurringTerm.DAY_OF_MONTH)) {
            return Certainty.WORDS_PASSED_OVER;
        }
        var recurring =
                term.kind() == TermKind.MONTHLY || term.kind() == TermKind.ANNUAL || term.kind() == TermKind.CONTINUOUS;
        var wholePlan = text.plan().equals(term.from() == null ? null : new Period(term.from(), term.to()));
        if (wholePlan && term.kind() == TermKind.RANGE && text.planIsAssumed()) {
            return Certainty.PLAN_ASSUMED;
        }
        return text.yearIsAssumed() && !recurring && !wholePlan ? Certainty.YEAR_ASSUMED : Certainty.CERTAIN;
    }

    private static boolean passedOver(String text) {
        var rest = SMALL_WORDS.matcher(KNOWN.matcher(text).replaceAll(" ")).replaceAll(" ");
        return rest.codePoints().anyMatch(Character::isLetter);
    }

    private static TermReading unknown(String raw) {
        return new TermReading(new Term(raw, null, null, null, List.of()), Certainty.UNKNOWN);
    }
}
