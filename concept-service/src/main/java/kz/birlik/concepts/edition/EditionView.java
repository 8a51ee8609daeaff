package kz.birlik.concepts.edition;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import kz.birlik.concepts.act.ActView;
import kz.birlik.kit.text.LocalizedText;

/** An edition with its text. */
@Schema(
        description = "An edition; lists show it without its sections.",
        requiredProperties = {"conceptId", "edition", "kind", "status", "textMissing"})
public record EditionView(
        UUID conceptId,
        int edition,
        EditionKind kind,
        EditionStatus status,

        @Schema(description = "True when only the act is on record and nobody entered the text.")
        boolean textMissing,

        LocalDate publishedOn,

        @Schema(description = "The act that put this edition in force.")
        ActView act,

        @Schema(description = "The item of that act.") String item,
        @Schema(description = "First day in force.") LocalDate effectiveFrom,

        @Schema(description = "Day after the last, when the amendment itself was repealed.")
        LocalDate effectiveTo,

        List<SectionView> sections,
        @JsonIgnore long version) {

    /** The editions of a concept. */
    @Schema(
            description = "Editions in order of their numbers.",
            requiredProperties = {"items"})
    public record EditionList(List<EditionView> items) {}

    /** A section with its provisions. */
    @Schema(
            description = "A section; `complete` when it has text and all of it in Kazakh and Russian.",
            requiredProperties = {"key", "title", "mandatory", "complete", "provisions"})
    public record SectionView(
            String key,
            LocalizedText title,
            boolean mandatory,
            boolean complete,
            List<ProvisionView> provisions,
            @JsonIgnore long version) {

        static SectionView of(Section section) {
            return new SectionView(
                    section.key(),
                    section.title(),
                    section.isMandatory(),
                    section.isComplete(),
                    section.provisions().stream().map(ProvisionView::of).toList(),
                    section.version());
        }
    }

    /** A provision in one edition. */
    @Schema(
            description = "A provision; its id is the same in every edition.",
            requiredProperties = {"provisionId", "number", "text"})
    public record ProvisionView(UUID provisionId, String number, LocalizedText text) {
        static ProvisionView of(Provision provision) {
            return new ProvisionView(provision.provisionId(), provision.number(), provision.text());
        }
    }

    static EditionView of(Edition edition, List<SectionView> sections) {
        return new EditionView(
                edition.conceptId(),
                edition.number(),
                edition.kind(),
                edition.status(),
                edition.isTextMissing(),
                edition.publishedOn(),
                edition.act() == null ? null : edition.act().view(),
                edition.actItem(),
                edition.effectiveFrom(),
                edition.effectiveTo(),
                sections,
                edition.version());
    }
}
