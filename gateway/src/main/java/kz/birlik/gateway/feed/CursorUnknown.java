package kz.birlik.gateway.feed;

import kz.birlik.kit.problem.ProblemType;
import kz.birlik.kit.problem.Refusal;

/** The cursor does not point into this feed: made up, damaged, or of a suite whose events are gone. */
final class CursorUnknown extends Refusal {

    private static final ProblemType TYPE = new ProblemType("cursor-unknown", 400);

    private CursorUnknown(String detail) {
        super(TYPE, detail);
    }

    static CursorUnknown notOurs() {
        return new CursorUnknown(
                "`after` takes a `next` of this feed, or `latest`; leave it out to start from the beginning.");
    }

    static CursorUnknown beyondTheEnd() {
        return new CursorUnknown(
                "The cursor is ahead of the feed, so it is of another installation, or this one was set up anew: "
                        + "start again without `after`.");
    }

    static CursorUnknown alreadyGone() {
        return new CursorUnknown(
                "Events right after the cursor are no longer kept: start again without `after`, and expect a gap.");
    }
}
