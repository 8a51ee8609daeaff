package kz.birlik.concepts.concept;

import static kz.birlik.concepts.concept.ConceptStatus.APPROVED;
import static kz.birlik.concepts.concept.ConceptStatus.DRAFTING;
import static kz.birlik.concepts.concept.ConceptStatus.PUBLIC_DISCUSSION;
import static kz.birlik.concepts.concept.ConceptStatus.REVISION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import kz.birlik.kit.problem.IllegalTransition;

class ConceptStatusTest {

    @Test
    void aDraftIsDiscussedAndRevisedAsOftenAsNeededAndThenApproved() {
        assertThat(DRAFTING.to(PUBLIC_DISCUSSION)
                        .to(REVISION)
                        .to(PUBLIC_DISCUSSION)
                        .to(REVISION)
                        .to(APPROVED))
                .isEqualTo(APPROVED);
    }

    @ParameterizedTest
    @EnumSource(ConceptStatus.class)
    void whatIsApprovedGoesNowhere(ConceptStatus target) {
        assertThatThrownBy(() -> APPROVED.to(target)).isInstanceOf(IllegalTransition.class);
    }

    @Test
    void aRefusalNamesTheStatesThatMayComeNext() {
        assertThatThrownBy(() -> REVISION.to(DRAFTING)).isInstanceOfSatisfying(IllegalTransition.class, refusal -> {
            assertThat(refusal.members()).containsEntry("legalNext", List.of("APPROVED", "PUBLIC_DISCUSSION"));
            assertThat(refusal.members()).containsEntry("from", "REVISION");
        });
    }

    @Test
    void directionsHoldStillWhileTheyAreDiscussed() {
        assertThat(PUBLIC_DISCUSSION.editable()).isFalse();
        assertThat(APPROVED.editable()).isFalse();
        assertThat(DRAFTING.editable()).isTrue();
        assertThat(REVISION.editable()).isTrue();
    }
}
