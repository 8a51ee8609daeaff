package kz.birlik.concepts.concept;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import kz.birlik.kit.identity.Caller;
import kz.birlik.kit.identity.Role;

/** What a caller may do next with a concept, by its state and their role, named by operationId. */
final class AllowedActions {

    private AllowedActions() {}

    static List<String> of(Concept concept, Caller caller, LocalDate today) {
        var actions = new ArrayList<String>();
        var status = concept.status();
        if (ConceptAccess.owns(caller, concept, today)) {
            if (status.editable()) {
                actions.addAll(List.of(
                        "createEdition",
                        "putSection",
                        "publishEdition",
                        "createDirection",
                        "createTask",
                        "createIndicator",
                        "openDiscussion"));
            } else if (status == ConceptStatus.PUBLIC_DISCUSSION) {
                actions.addAll(List.of("createEdition", "putSection", "publishEdition", "closeDiscussion"));
            }
        }
        if (caller.is(Role.CONCEPT_APPROVER)) {
            if (status == ConceptStatus.REVISION) {
                actions.add("approveConcept");
            }
            if (concept.legal() != null
                    && concept.legal().dates().repealedOn() == null
                    && today.isBefore(concept.legal().dates().to())) {
                actions.add("repealConcept");
            }
        }
        if (caller.is(Role.ADMIN)) {
            actions.add("changeOwner");
        }
        return actions;
    }
}
