package kz.birlik.plans.classifier;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import kz.birlik.kit.text.LocalizedText;
import kz.birlik.plans.label.Labels;

/** A row that was not taken. */
@Schema(name = "RefusedClassifierRow")
public record RefusedRow(
        @Schema(description = "Line of the file, from 1") int line,

        @Schema(description = "Its code, as far as it could be read")
        String kato,

        RowFault fault,
        LocalizedText faultLabel) {

    static RefusedRow of(int line, String kato, RowFault fault) {
        return new RefusedRow(line, kato, fault, Labels.of(fault));
    }

    static RefusedRow of(FileUnit unit, RowFault fault) {
        return of(unit.line(), unit.kato(), fault);
    }
}
