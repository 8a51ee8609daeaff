package kz.birlik.concepts.concept;

import java.time.LocalDate;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import kz.birlik.concepts.act.ActRef;

/** Hands a concept to another body, such as the successor of one that was dissolved. */
@Schema(description = "The body that answers for the concept from a day on, and the act that says so.")
record OwnerRequest(
        @NotNull @Pattern(regexp = ConceptRequest.CODE) String body,
        @NotNull LocalDate from,
        @NotNull @Valid ActRef act) {}
