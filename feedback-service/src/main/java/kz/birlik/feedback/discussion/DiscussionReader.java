package kz.birlik.feedback.discussion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import kz.birlik.kit.identity.Caller;
import kz.birlik.kit.identity.Role;

/** Whoever looks at discussions, on that day: what they may do follows from both. */
record DiscussionReader(Caller caller, LocalDate today) {

    List<String> allowedActions(Discussion discussion) {
        var actions = new ArrayList<String>();
        if (caller.is(Role.CITIZEN) && discussion.takesComments(today)) {
            actions.add("comment");
        }
        if (!discussion.isReported()
                && discussion.window().isOver(today)
                && discussion.disposers().mayReport(caller)) {
            actions.add("publishReport");
        }
        return List.copyOf(actions);
    }
}
