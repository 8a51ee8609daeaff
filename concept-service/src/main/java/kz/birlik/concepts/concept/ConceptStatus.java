package kz.birlik.concepts.concept;

import java.util.Set;

import kz.birlik.kit.problem.IllegalTransition;

/**
 * How far a draft has come. What is in force, repealed or expired is no state: it is decided from dates, see
 * {@link ShownStatus}.
 */
public enum ConceptStatus {
    DRAFTING,
    PUBLIC_DISCUSSION,
    REVISION,
    APPROVED;

    /** @return the states that may come next */
    public Set<ConceptStatus> next() {
        return switch (this) {
            case DRAFTING -> Set.of(PUBLIC_DISCUSSION);
            case PUBLIC_DISCUSSION -> Set.of(REVISION);
            case REVISION -> Set.of(PUBLIC_DISCUSSION, APPROVED);
            case APPROVED -> Set.of();
        };
    }

    /** @throws IllegalTransition naming the states that may come next */
    ConceptStatus to(ConceptStatus target) {
        if (!next().contains(target)) {
            throw new IllegalTransition(
                    name(),
                    target.name(),
                    next().stream().map(Enum::name).sorted().toList());
        }
        return target;
    }

    /** Whether directions and indicators may change: not while people discuss them, and never after approval. */
    public boolean editable() {
        return this == DRAFTING || this == REVISION;
    }
}
