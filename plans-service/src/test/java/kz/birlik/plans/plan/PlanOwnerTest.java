package kz.birlik.plans.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlanOwnerTest {

    @Test
    void aPlanBelongsToItsRegionOrItsBody() {
        assertThat(PlanRights.owner(PlanLevel.REGION, "110000000", "AKIM-110000000"))
                .isEqualTo("region 110000000");
        assertThat(PlanRights.owner(PlanLevel.REPUBLIC, null, "MKI")).isEqualTo("MKI");
    }

    @Test
    void aRepublicanPlanWithoutABodyIsNotToldToBelongToNull() {
        assertThat(PlanRights.owner(PlanLevel.REPUBLIC, null, null))
                .contains("REPUBLIC")
                .doesNotContain("null");
    }
}
