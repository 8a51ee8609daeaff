package kz.birlik.plans.measure.term;

import java.util.Optional;
import java.util.regex.Pattern;

/** «постоянно», «по отдельному графику», «қажеттілігіне қарай»: words that name no day by which anything is due. */
final class ContinuousTerm implements TermReader {

    static final Pattern WORDS =
            Pattern.compile("постоянн\\p{L}*(?: основе)?|на постоянной основе|тұрақты(?: түрде| негізде)?|үнемі|"
                    + "по мере необходимости|по необходимости|қажеттілі\\p{L}+ қарай|қажет болған\\p{L}*(?: жағдайда)?|"
                    + "(?:по|согласно) отдельн\\p{L}+ график\\p{L}*|жеке кесте\\p{L}*(?: бойынша| сәйкес)?");

    @Override
    public Optional<Term> read(TermText text) {
        return text.has(WORDS) ? Optional.of(Term.continuous(text.raw())) : Optional.empty();
    }
}
