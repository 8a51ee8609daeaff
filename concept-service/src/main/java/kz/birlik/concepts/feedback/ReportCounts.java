package kz.birlik.concepts.feedback;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of the comments of a round. */
@Schema(description = "Comments of the round and what became of them.")
public record ReportCounts(int received, int accepted, int partly, int rejected, int withdrawn, int moderated) {

    /** Whether every comment has exactly one fate. */
    public boolean reconcile() {
        return received == accepted + partly + rejected + withdrawn + moderated;
    }
}
