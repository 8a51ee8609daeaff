package kz.birlik.concepts.template;

import java.time.LocalDate;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import kz.birlik.kit.text.LocalizedText;

/** A layout as readers see it, with what is not verified said so. */
@Schema(
        description = "A layout of concepts; `validTo` is the day after the last and is missing while it applies.",
        requiredProperties = {"code", "title", "legalBasis", "validFrom", "sections"})
public record TemplateView(
        String code,
        LocalizedText title,
        String legalBasis,
        String sourceUrl,
        LocalDate validFrom,
        LocalDate validTo,
        List<TemplateSection> sections) {

    /** The layouts asked for. */
    @Schema(
            description = "Layouts; at most one applies on a day.",
            requiredProperties = {"items"})
    public record TemplateList(List<TemplateView> items) {}
}
