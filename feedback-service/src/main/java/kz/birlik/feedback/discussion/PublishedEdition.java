package kz.birlik.feedback.discussion;

import java.util.List;
import java.util.UUID;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;

import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** An edition of a concept that was published and so never changes, by the ids of its provisions. */
@Entity
@Immutable
public class PublishedEdition {

    @EmbeddedId
    private EditionKey key;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<UUID> provisions;

    protected PublishedEdition() {}

    public PublishedEdition(EditionKey key, List<UUID> provisions) {
        this.key = key;
        this.provisions = provisions;
    }

    int number() {
        return key.edition();
    }

    boolean holds(UUID provision) {
        return provisions.contains(provision);
    }
}
