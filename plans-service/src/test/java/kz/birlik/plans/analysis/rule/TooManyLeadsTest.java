package kz.birlik.plans.analysis.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import kz.birlik.plans.analysis.facts.MeasureFacts;

class TooManyLeadsTest {

    private final TooManyLeads rule = new TooManyLeads(4);

    @Test
    void oneBodyMoreThanTheLimitIsOneTooMany() {
        assertThat(Seen.by(rule, MeasureDraft.sound().executors(bodies("BODY-", 4, false))))
                .isEmpty();
        assertThat(Seen.by(rule, MeasureDraft.sound().executors(bodies("BODY-", 5, false))))
                .hasSize(1);
    }

    @Test
    void whoOnlyTakesPartByAgreementDoesNotCount() {
        assertThat(Seen.by(rule, MeasureDraft.sound().executors(bodies("BODY-", 5, true))))
                .isEmpty();
    }

    @Test
    void theAkimatsOfAllRegionsAreOneEntryOfTheList() {
        assertThat(Seen.by(rule, MeasureDraft.sound().executors(bodies("AKIM-", 20, false))))
                .isEmpty();
    }

    private static MeasureFacts.Executor[] bodies(String code, int many, boolean byAgreement) {
        return IntStream.range(0, many)
                .mapToObj(i -> new MeasureFacts.Executor("орган " + i, code + i, byAgreement))
                .toArray(MeasureFacts.Executor[]::new);
    }
}
