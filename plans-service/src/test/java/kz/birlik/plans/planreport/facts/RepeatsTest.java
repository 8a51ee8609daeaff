package kz.birlik.plans.planreport.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import kz.birlik.kit.text.LocalizedText;
import kz.birlik.plans.analysis.duplicate.AlikeGroup;
import kz.birlik.plans.plan.PlanLevel;

class RepeatsTest {

    private final AlikeGroup.Member akmola = member("110000000", "100");
    private final AlikeGroup.Member pavlodar = member("550000000", "20.5");
    private final AlikeGroup.Member ofAnotherYear = member("110000000", "7");
    private final AlikeGroup group = new AlikeGroup(
            UUID.randomUUID(),
            3,
            3,
            List.of("110000000", "550000000"),
            new BigDecimal("127.5"),
            3,
            List.of(akmola, pavlodar, ofAnotherYear));

    @Test
    void aGroupCountsTheMeasuresThatFindingsNameAndTheirMoneyAlone() {
        var repeats = new Repeats(Set.of(akmola.measureId(), pavlodar.measureId()));
        repeats.look(group);

        assertThat(repeats.money()).isEqualByComparingTo("120.5");
        assertThat(repeats.dearest()).singleElement().satisfies(shown -> {
            assertThat(shown.repeating()).isTrue();
            assertThat(shown.counted()).containsExactly(akmola, pavlodar);
            assertThat(shown.cost()).isEqualByComparingTo("120.5");
            assertThat(shown.plans()).isEqualTo(2);
        });
    }

    @Test
    void aGroupThatNoFindingNamesIsShownWholeAndNoMoneyOfRepetitions() {
        var repeats = new Repeats(Set.of());
        repeats.look(group);

        assertThat(repeats.money()).isZero();
        assertThat(repeats.repeating()).isZero();
        assertThat(repeats.dearest()).singleElement().satisfies(shown -> {
            assertThat(shown.repeating()).isFalse();
            assertThat(shown.counted()).hasSize(3);
            assertThat(shown.cost()).isEqualByComparingTo("127.5");
        });
    }

    private static AlikeGroup.Member member(String region, String cost) {
        return new AlikeGroup.Member(
                UUID.randomUUID(),
                UUID.randomUUID(),
                null,
                UUID.randomUUID(),
                1,
                PlanLevel.REGION,
                region,
                "1",
                LocalizedText.of(null, "Форум"),
                null,
                null,
                "МБ",
                new BigDecimal(cost),
                true);
    }
}
