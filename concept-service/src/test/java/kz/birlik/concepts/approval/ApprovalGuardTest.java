package kz.birlik.concepts.approval;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import kz.birlik.concepts.act.ActType;
import kz.birlik.concepts.approval.ApprovalFacts.IndicatorFact;
import kz.birlik.concepts.approval.ApprovalFacts.Predecessor;
import kz.birlik.concepts.approval.ApprovalFacts.RoundFact;
import kz.birlik.concepts.approval.ApprovalFacts.SectionFact;
import kz.birlik.concepts.concept.ApprovalLevel;
import kz.birlik.concepts.feedback.ReportCounts;
import kz.birlik.kit.problem.Missing;

class ApprovalGuardTest {

    private static final UUID ROUND = new UUID(0, 1);
    private static final UUID OTHER = new UUID(0, 2);
    private static final LocalDate TODAY = LocalDate.of(2026, 12, 21);
    private static final ReportCounts RECONCILED = new ReportCounts(5, 1, 1, 1, 1, 1);

    /** A concept that may be approved; each test takes one thing away. */
    private static final class Draft {
        ActType type = ActType.PRESIDENT_DECREE;
        LocalDate date = TODAY;
        boolean published = true;
        List<SectionFact> sections =
                List.of(new SectionFact("vision", true, true), new SectionFact("annex", false, false));
        List<IndicatorFact> indicators = List.of(new IndicatorFact(OTHER, true, List.of()));
        List<RoundFact> rounds = List.of(new RoundFact(ROUND, 1, true));
        Map<UUID, ReportCounts> reports = Map.of(ROUND, RECONCILED);
        List<Predecessor> inForce = List.of();
        List<UUID> repealed = List.of();

        List<String> missing() {
            return ApprovalGuard.check(new ApprovalFacts(
                            type,
                            date,
                            TODAY,
                            ApprovalLevel.PRESIDENT_DECREE,
                            2,
                            published,
                            sections,
                            List.of(2026, 2027),
                            indicators,
                            rounds,
                            reports,
                            inForce,
                            repealed))
                    .stream()
                    .map(Missing::code)
                    .toList();
        }
    }

    @Test
    void aConceptWithEverythingMayBeApproved() {
        assertThat(new Draft().missing()).isEmpty();
    }

    @Test
    void aMandatorySectionNeedsBothLanguagesAndAnAnnexDoesNot() {
        var draft = new Draft();
        draft.sections = List.of(new SectionFact("vision", true, false), new SectionFact("annex", false, false));
        assertThat(draft.missing()).containsExactly("section-complete");
    }

    @Test
    void anIndicatorNeedsABaselineAndAValueForEachYear() {
        var draft = new Draft();
        draft.indicators = List.of(new IndicatorFact(OTHER, false, List.of(2027)));
        assertThat(draft.missing()).containsExactly("indicator-baseline", "indicator-targets");
    }

    @Test
    void aConceptWithoutAnIndicatorCannotBeApproved() {
        var draft = new Draft();
        draft.indicators = List.of();
        assertThat(draft.missing()).containsExactly("indicator");
    }

    @Test
    void aConceptThatWasNeverDiscussedCannotBeApproved() {
        var draft = new Draft();
        draft.rounds = List.of();
        assertThat(draft.missing()).containsExactly("discussion");
    }

    @Test
    void aConceptWithoutAReportCannotBeApproved() {
        var draft = new Draft();
        draft.reports = Map.of();
        assertThat(draft.missing()).containsExactly("discussion-report");
    }

    @Test
    void everyRoundMustBeClosedAndItsReportReconcile() {
        var draft = new Draft();
        draft.rounds = List.of(new RoundFact(ROUND, 1, true), new RoundFact(OTHER, 2, false));
        draft.reports = Map.of(ROUND, new ReportCounts(5, 1, 1, 1, 1, 0));
        assertThat(draft.missing()).containsExactly("discussion-report-reconciled", "discussion-closed");
    }

    @Test
    void aTextThatCanStillChangeCannotBeApproved() {
        var draft = new Draft();
        draft.published = false;
        assertThat(draft.missing()).containsExactly("edition-published");
    }

    @Test
    void thePredecessorInForceMustBeNamed() {
        var draft = new Draft();
        draft.inForce = List.of(new Predecessor(OTHER, "ANK-2030"));
        assertThat(draft.missing()).containsExactly("predecessor-repealed");
        draft.repealed = List.of(OTHER);
        assertThat(draft.missing()).isEmpty();
    }

    @Test
    void theActMustBeOfTheLevelAndSigned() {
        var draft = new Draft();
        draft.type = ActType.ORDER;
        draft.date = TODAY.plusDays(1);
        assertThat(draft.missing()).containsExactly("act-of-level", "act-signed");
    }

    @Test
    void everythingMissingIsToldAtOnce() {
        var draft = new Draft();
        draft.published = false;
        draft.sections = List.of(new SectionFact("vision", true, false), new SectionFact("principles", true, false));
        draft.indicators = new ArrayList<>();
        draft.rounds = List.of();
        draft.inForce = List.of(new Predecessor(OTHER, "ANK-2030"));
        assertThat(draft.missing())
                .containsExactly(
                        "edition-published",
                        "section-complete",
                        "section-complete",
                        "indicator",
                        "discussion",
                        "predecessor-repealed");
    }
}
