package kz.birlik.gateway.feed;

import kz.birlik.kit.problem.ProblemType;
import kz.birlik.kit.problem.Refusal;

/** The feed cannot be read at this moment; the cursor stays good. */
final class FeedUnavailable extends Refusal {

    private FeedUnavailable(String code, String detail) {
        super(new ProblemType(code, 503), detail);
    }

    static FeedUnavailable busy() {
        return new FeedUnavailable("service-busy", "All readers of the feed are busy; ask again with the same cursor.");
    }

    static FeedUnavailable brokerDown() {
        return new FeedUnavailable(
                "feed-unavailable", "The events cannot be read now; ask again with the same cursor.");
    }
}
