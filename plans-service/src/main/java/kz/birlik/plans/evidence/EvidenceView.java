package kz.birlik.plans.evidence;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import kz.birlik.kit.text.LocalizedText;
import kz.birlik.plans.label.Labels;

/** A file of a report as the API shows it. */
@Schema(name = "Evidence")
public record EvidenceView(
        UUID id,
        UUID reportId,
        @Schema(examples = "протокол.pdf") String name,
        @Schema(description = "Told by the content") EvidenceKind kind,
        @Schema(examples = "application/pdf") String mediaType,
        long bytes,
        String sha256,

        @Schema(description = "UNSCANNED is no promise: no virus scanner is switched on, or it was not reached yet")
        ScanState scan,

        LocalizedText scanLabel,
        Instant createdAt,

        @Schema(description = "Where the bytes are; not for an INFECTED file")
        String href) {

    /** All files of a report; at most some twenty. */
    @Schema(name = "EvidenceList")
    public record All(List<EvidenceView> items) {}

    static EvidenceView of(Evidence evidence) {
        return new EvidenceView(
                evidence.id,
                evidence.reportId,
                evidence.name,
                evidence.kind,
                evidence.kind.mediaType(),
                evidence.bytes,
                evidence.sha256,
                evidence.scan,
                Labels.of(evidence.scan),
                evidence.createdAt,
                evidence.scan == ScanState.INFECTED
                        ? null
                        : "/api/v1/reports/%s/evidence/%s".formatted(evidence.reportId, evidence.id));
    }
}
