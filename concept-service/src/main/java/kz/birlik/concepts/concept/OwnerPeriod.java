package kz.birlik.concepts.concept;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

import kz.birlik.concepts.act.Act;
import kz.birlik.kit.http.Ids;
import kz.birlik.kit.problem.InvalidRequest;

/** The body that answers for a concept from one day to another; a body can be dissolved while its concept lives on. */
@Entity
@Table(name = "concept_owner")
class OwnerPeriod {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "concept_id")
    private Concept concept;

    private String body;
    private LocalDate validFrom;
    private LocalDate validTo;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "act_id")
    private Act act;

    protected OwnerPeriod() {}

    OwnerPeriod(Concept concept, String body, LocalDate from, Act act) {
        this.id = Ids.next();
        this.concept = concept;
        this.body = body;
        this.validFrom = from;
        this.act = act;
    }

    String body() {
        return body;
    }

    LocalDate from() {
        return validFrom;
    }

    LocalDate to() {
        return validTo;
    }

    /** @param inOrder by their first day */
    static String bodyOn(List<OwnerPeriod> inOrder, LocalDate day) {
        return inOrder.stream()
                .filter(owner -> !day.isBefore(owner.validFrom))
                .reduce((earlier, later) -> later)
                .orElse(inOrder.get(0))
                .body;
    }

    static OwnerPeriod lastOf(List<OwnerPeriod> inOrder) {
        return inOrder.get(inOrder.size() - 1);
    }

    /** @throws InvalidRequest when the next one would come before or together with this one */
    void endOn(LocalDate day) {
        if (!day.isAfter(validFrom)) {
            throw new InvalidRequest(
                    "from", "%s answers for it from %s; a successor comes later.".formatted(body, validFrom));
        }
        this.validTo = day;
    }
}
