package kz.birlik.feedback.discussion;

import java.util.UUID;

import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What a reader may narrow the list of discussions by. */
public class DiscussionFilter {

    @QueryParam("status")
    @Parameter(description = "Only rounds in this state today, Asia/Almaty.")
    DiscussionStatus status;

    @QueryParam("conceptId")
    @Parameter(description = "Only rounds of this concept.")
    UUID conceptId;

    @QueryParam("ownerBody")
    @Parameter(description = "Only rounds of concepts of this body, by its code.", example = "APK")
    String ownerBody;
}
