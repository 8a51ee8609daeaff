package kz.birlik.gateway.feed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PublicTypesTest {

    private final PublicTypes types = new PublicTypes();

    @Test
    void theSchemaSaysWhetherATypeIsPublic() {
        assertThat(types.isPublic("kz.birlik.concept.approved.v1")).isTrue();
        assertThat(types.isPublic("kz.birlik.comment.disposed.v1")).isTrue();
        assertThat(types.isPublic("kz.birlik.concept.registered.v1")).isFalse();
    }

    @Test
    void aTypeNobodyDescribedIsNotPublic() {
        assertThat(types.isPublic("kz.birlik.secret.told.v1")).isFalse();
        assertThat(types.isPublic("../../application")).isFalse();
        assertThat(types.isPublic("")).isFalse();
    }
}
