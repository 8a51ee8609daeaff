package kz.birlik.feedback.comment;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Why the text is hidden from the public.")
record ModerationRequest(@NotNull HidingReason reason) {}
