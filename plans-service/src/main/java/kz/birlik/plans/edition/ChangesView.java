package kz.birlik.plans.edition;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import kz.birlik.kit.text.LocalizedText;
import kz.birlik.plans.concept.ActRef;
import kz.birlik.plans.label.Labels;
import kz.birlik.plans.measure.MeasureView;

/** What changed in a plan from one edition to another: the counts of all, and a page of the lines. */
@Schema(name = "PlanChanges")
public record ChangesView(
        Side from,
        Side to,
        int added,
        int removed,
        int changed,
        List<LineView> items,

        @JsonInclude @Schema(nullable = true, description = "Path and query of the next page, null on the last")
        String next) {

    /** One of the two editions compared. */
    @Schema(name = "ComparedEdition")
    public record Side(int number, LocalDate validFrom, ActRef approvalAct) {

        static Side of(PlanEdition edition) {
            return new Side(edition.number, edition.isApproved() ? edition.validFrom : null, edition.approvalAct);
        }
    }

    /** One measure that differs. */
    @Schema(name = "MeasureChange")
    public record LineView(
            ChangeKind kind,
            LocalizedText kindLabel,
            UUID lineId,

            @Schema(
                    description =
                            "What differs, when it was changed; a measure that only moved in the table is not named")
            List<MeasureField> fields,

            @Schema(description = "What the fields are called, in their order")
            List<LocalizedText> fieldLabels,

            @Schema(description = "As it was; absent when added")
            MeasureView before,

            @Schema(description = "As it is in the later edition; absent when removed")
            MeasureView after) {

        static LineView of(ChangeTable.Change change, MeasureView before, MeasureView after) {
            return new LineView(
                    change.kind(),
                    Labels.of(change.kind()),
                    change.lineId(),
                    change.fields(),
                    change.fields().stream().map(Labels::of).toList(),
                    before,
                    after);
        }
    }
}
