package kz.birlik.plans.analysis.duplicate;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

import kz.birlik.kit.text.LocalizedText;

/** Tells which measures say the same. The same wordings in whatever order give the same groups. */
public interface Likeness {

    /**
     * A title to be compared, in one or both languages.
     *
     * @param home name of the region whose plan it stands in, which says nothing of the measure when the title repeats it; null for the
     *     republic and for places without a name on that day
     */
    record Wording(UUID id, LocalizedText title, LocalizedText home) {}

    /** A stretch of words that both titles have, as each words it. */
    record Match(String of, String with) {}

    /**
     * Why two titles are taken for the same, or are not.
     *
     * @param likeness from 0, nothing in common, to 1, the same words
     * @param threshold from which on they are alike
     */
    record Explanation(boolean alike, BigDecimal likeness, BigDecimal threshold, List<Match> matches) {}

    /**
     * @param alive called now and then while it takes long
     * @return groups of at least two, each measure in one group at most
     */
    List<List<UUID>> groups(List<Wording> wordings, Runnable alive);

    Explanation explain(Wording one, Wording other);
}
