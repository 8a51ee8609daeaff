package kz.birlik.concepts.template;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import kz.birlik.kit.text.LocalizedText;

/**
 * One section a concept must or may have.
 *
 * @param key stable name; the chain and comments refer to it
 * @param mandatory whether approval asks for it in Kazakh and Russian
 * @param verified false when the rule is general practice and no published source was found
 * @param basis the source, or what stands in for one
 */
@Schema(
        description = "A section of a layout.",
        requiredProperties = {"key", "title", "mandatory", "verified", "basis"})
public record TemplateSection(String key, LocalizedText title, boolean mandatory, boolean verified, String basis) {}
