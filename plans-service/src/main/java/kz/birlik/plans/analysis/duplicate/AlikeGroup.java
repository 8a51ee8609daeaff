package kz.birlik.plans.analysis.duplicate;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import kz.birlik.kit.text.LocalizedText;
import kz.birlik.plans.analysis.facts.AlikeMeasure;
import kz.birlik.plans.plan.PlanLevel;

/** Measures worded alike, as a run saw them. */
@Schema(name = "AlikeGroup")
public record AlikeGroup(
        @Schema(description = "Names the group within the run")
        UUID id,

        @Schema(
                description =
                        "Measures of plans that the run judged; those it only compared with are members and in no figure")
        int measures,

        @Schema(description = "Judged plans") int plans,

        @Schema(description = "KATO codes of the regions whose judged plans are in it")
        List<String> regions,

        @Schema(
                description =
                        "What the measures of judged plans are planned to cost together, thousand tenge; absent when none names a sum")
        BigDecimal costThousandKzt,

        @Schema(description = "Measures of judged plans that name a sum")
        int measuresWithCost,

        List<Member> members) {

    /** One of the measures. */
    @Schema(name = "AlikeMember")
    public record Member(
            UUID measureId,
            UUID lineId,

            @Schema(description = "Line of a higher plan that it carries out at home")
            UUID parentLineId,

            UUID planId,
            int edition,
            PlanLevel level,
            String region,
            String number,
            LocalizedText title,
            LocalDate termFrom,
            LocalDate termTo,
            String source,
            BigDecimal costThousandKzt,

            @Schema(description = "Whether its plan was judged by the run; else it was only compared with")
            boolean judged) {

        static Member of(AlikeMeasure measure) {
            return new Member(
                    measure.measureId(),
                    measure.lineId(),
                    measure.parentLineId(),
                    measure.plan().id(),
                    measure.plan().edition(),
                    measure.plan().level(),
                    measure.plan().region(),
                    measure.called(),
                    measure.title(),
                    measure.term().from(),
                    measure.term().to(),
                    measure.source(),
                    measure.planned(),
                    measure.plan().judged());
        }
    }

    public static AlikeGroup of(List<AlikeMeasure> group) {
        return of(
                group.stream()
                        .map(AlikeMeasure::lineId)
                        .min(Comparator.naturalOrder())
                        .orElseThrow(),
                group.stream().map(Member::of).toList());
    }

    static AlikeGroup of(UUID id, List<Member> members) {
        var judged = members.stream().filter(Member::judged).toList();
        var costs = judged.stream()
                .map(Member::costThousandKzt)
                .filter(Objects::nonNull)
                .toList();
        return new AlikeGroup(
                id,
                judged.size(),
                (int) judged.stream().map(Member::planId).distinct().count(),
                judged.stream()
                        .map(Member::region)
                        .filter(Objects::nonNull)
                        .distinct()
                        .sorted()
                        .toList(),
                costs.stream().reduce(BigDecimal::add).orElse(null),
                costs.size(),
                members);
    }
}
