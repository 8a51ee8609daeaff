package kz.birlik.concepts.concept;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

import kz.birlik.concepts.act.Act;
import kz.birlik.kit.http.Ids;

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

    void endOn(LocalDate day) {
        this.validTo = day;
    }
}
