package kz.birlik.gateway.feed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PublicTypesTest {

    private final PublicTypes types = new PublicTypes();

    @Test
    void theSchemaSaysWhetherATypeIsPublic() {
        assertThat(types.isPublic("kz.birlik.concept.approved.v1")).isTrue();
        assertThat(types.isPublic("kz.birlik.comment.disposed.v1")).isTrue();
        assertThat(types.isPublic("kz.birlik.plan.registered.v1")).isFalse();
    }

    /** A draft answers 404 to the public until its first discussion opens. */
    @Test
    void nothingThatADraftTellsBeforeItsFirstDiscussionIsPublic() {
        assertThat(types.isPublic("kz.birlik.concept.registered.v1")).isFalse();
        assertThat(types.isPublic("kz.birlik.concept.edition-published.v1")).isFalse();
        assertThat(types.isPublic("kz.birlik.concept.discussion-opened.v1")).isTrue();
    }

    /** Findings and proposals are read by those who answer for plans; the edition that applies one is told by itself. */
    @Test
    void whatBecomesOfProposalsIsForOtherGovernmentSystemsOnly() {
        for (var fact : new String[] {"sent", "accepted", "rejected", "applied"}) {
            assertThat(types.isPublic("kz.birlik.proposal." + fact + ".v1"))
                    .as(fact)
                    .isFalse();
        }
        assertThat(types.isPublic("kz.birlik.plan.amended.v1")).isTrue();
    }

    @Test
    void aTypeNobodyDescribedIsNotPublic() {
        assertThat(types.isPublic("kz.birlik.secret.told.v1")).isFalse();
        assertThat(types.isPublic("../../application")).isFalse();
        assertThat(types.isPublic("")).isFalse();
    }
}
