package kz.birlik.feedback.comment;

import java.util.UUID;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What a reader may narrow the comments of a discussion by. */
public class CommentFilter {

    @QueryParam("provisionId")
    @Parameter(description = "Only comments on this provision.")
    UUID provisionId;

    @QueryParam("status")
    @Parameter(description = "Only comments in this state; RECEIVED is the queue of those who answer.")
    CommentStatus status;

    @QueryParam("language")
    @Pattern(regexp = "kk|ru|en", message = "must be kk, ru or en")
    @Parameter(description = "Only comments written in this language: kk, ru or en.")
    String language;

    @QueryParam("mine")
    @DefaultValue("false")
    @Parameter(description = "Only the caller's own comments; needs a token.")
    boolean mine;
}
