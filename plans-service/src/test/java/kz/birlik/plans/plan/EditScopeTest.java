package kz.birlik.plans.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

class EditScopeTest {

    private static final String AKMOLA = "110000000";
    private static final String DISTRICT_OF_AKMOLA = "113200000";
    private static final String PAVLODAR = "550000000";

    @Test
    void anEditorOfARegionTouchesItsPlansAndThoseOfItsDistrictsOnly() {
        var akmola = EditScope.of(List.of(AKMOLA, DISTRICT_OF_AKMOLA));

        assertThat(akmola.covers(PlanLevel.REGION, AKMOLA, "AKIM-" + AKMOLA)).isTrue();
        assertThat(akmola.covers(PlanLevel.DISTRICT, DISTRICT_OF_AKMOLA, "AKIM-" + DISTRICT_OF_AKMOLA))
                .isTrue();
        assertThat(akmola.covers(PlanLevel.REGION, PAVLODAR, "AKIM-" + PAVLODAR))
                .isFalse();
        assertThat(akmola.covers(PlanLevel.REPUBLIC, null, "MKI")).isFalse();
        assertThat(akmola.covers(PlanLevel.REPUBLIC, null, "AKIM-" + AKMOLA)).isFalse();
    }

    @Test
    void anEditorOfACentralBodyTouchesItsOwnRepublicanPlansOnly() {
        var economy = new EditScope(List.of(), "MNE", false);

        assertThat(economy.covers(PlanLevel.REPUBLIC, null, "MNE")).isTrue();
        assertThat(economy.covers(PlanLevel.REPUBLIC, null, "MKI")).isFalse();
        assertThat(economy.covers(PlanLevel.REGION, AKMOLA, "AKIM-" + AKMOLA)).isFalse();
        assertThat(economy.covers(PlanLevel.DISTRICT, DISTRICT_OF_AKMOLA, "AKIM-" + DISTRICT_OF_AKMOLA))
                .isFalse();
    }

    @Test
    void anEditorOfABodyOverTheRegionsTouchesTheirPlansAndItsOwn() {
        var culture = new EditScope(List.of(), "MKI", true);

        assertThat(culture.covers(PlanLevel.REGION, AKMOLA, "AKIM-" + AKMOLA)).isTrue();
        assertThat(culture.covers(PlanLevel.DISTRICT, DISTRICT_OF_AKMOLA, "AKIM-" + DISTRICT_OF_AKMOLA))
                .isTrue();
        assertThat(culture.covers(PlanLevel.REPUBLIC, null, "MKI")).isTrue();
        assertThat(culture.covers(PlanLevel.REPUBLIC, null, "MNE")).isFalse();
    }

    @Test
    void whoHasNeitherRegionNorBodyTouchesNothing() {
        for (var level : PlanLevel.values()) {
            assertThat(EditScope.NOTHING.covers(level, level == PlanLevel.REPUBLIC ? null : AKMOLA, null))
                    .isFalse();
        }
    }
}
