package kz.birlik.concepts.history;

import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import kz.birlik.kit.data.audit.Audit;

/** Writes every change of a concept, its editions, rounds and acts into one history. */
@ApplicationScoped
public class ConceptHistory {

    /** Changes of texts and targets rest on the methodology as a whole. */
    public static final String METHODOLOGY =
            "State Planning System, Government resolution № 790 of 29.11.2017; Order № 260 of 29.10.2024";

    static final String AGGREGATE = "concept";

    private final Audit audit;

    ConceptHistory(Audit audit) {
        this.audit = audit;
    }

    /** @param basis article or act by which it was done */
    public void record(String action, UUID conceptId, String basis, Map<String, ?> details) {
        audit.record(action, AGGREGATE, conceptId, basis, details);
    }
}
