package kz.birlik.plans.body;

import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;

import kz.birlik.kit.http.Ids;

/** A name by which plans call a body, or all akimats at once. */
@Entity
public class BodyAlias {

    /** AKIMATS: every akimat («акиматы областей …»); OWN_AKIMAT: that of the plan's region («акимат области»). */
    public enum Meaning {
        BODY,
        AKIMATS,
        OWN_AKIMAT
    }

    @Id
    UUID id;

    String alias;

    @Enumerated(EnumType.STRING)
    Meaning standsFor;

    UUID bodyId;

    protected BodyAlias() {}

    /** @param alias normalised by {@code BodyName} */
    public BodyAlias(String alias, Meaning standsFor, UUID bodyId) {
        this.id = Ids.next();
        this.alias = alias;
        this.standsFor = standsFor;
        this.bodyId = bodyId;
    }
}
