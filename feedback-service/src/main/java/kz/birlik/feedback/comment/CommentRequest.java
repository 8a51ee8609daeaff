package kz.birlik.feedback.comment;

import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What a citizen says on a provision, or on the edition as a whole.")
record CommentRequest(
        @Schema(description = "The provision it speaks of; leave out for the edition as a whole.")
        UUID provisionId,

        @Schema(description = "Plain text, 1 to 5000 characters.", examples = "Добавьте срок.")
        @NotBlank
        @Size(max = CommentText.LONGEST)
        String text,

        @Schema(
                description = "The language the text is written in, stated by its author: kk, ru or en.",
                examples = "ru")
        @NotNull
        @Pattern(regexp = "kk|ru|en", message = "must be kk, ru or en")
        String language) {}
