package kz.birlik.feedback.discussion;

import java.util.Collection;
import java.util.Set;

import kz.birlik.kit.identity.Caller;
import kz.birlik.kit.identity.Role;
import kz.birlik.kit.problem.Forbidden;

/**
 * Who may answer the comments of one discussion.
 *
 * @param ownerBody the body whose concept it is; its concept-editors may answer too
 * @param bodies the bodies whose feedback-officers may answer and publish the report
 */
public record Disposers(String ownerBody, Set<String> bodies) {

    public Disposers(String ownerBody, Collection<String> bodies) {
        this(ownerBody, Set.copyOf(bodies));
    }

    public boolean mayDispose(Caller caller) {
        return mayReport(caller) || caller.is(Role.CONCEPT_EDITOR) && caller.actsFor(ownerBody);
    }

    public boolean mayReport(Caller caller) {
        return caller.is(Role.FEEDBACK_OFFICER) && bodies.stream().anyMatch(caller::actsFor);
    }

    public void demandDisposal(Caller caller) {
        if (!mayDispose(caller)) {
            throw new Forbidden("Comments of this discussion are answered by %s; you act for %s."
                    .formatted(names(), caller.body() == null ? "no body" : caller.body()));
        }
    }

    public void demandReport(Caller caller) {
        if (!mayReport(caller)) {
            throw new Forbidden("The report of this discussion is published by %s; you act for %s."
                    .formatted(names(), caller.body() == null ? "no body" : caller.body()));
        }
    }

    private String names() {
        return String.join(", ", bodies.stream().sorted().toList());
    }
}
