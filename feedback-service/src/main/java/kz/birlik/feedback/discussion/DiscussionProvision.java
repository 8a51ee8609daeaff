package kz.birlik.feedback.discussion;

import java.util.UUID;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;

import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

import kz.birlik.kit.text.LocalizedText;

/** The text a citizen reads and comments on, as the discussed edition had it; a published edition never changes. */
@Entity
@Immutable
public class DiscussionProvision {

    @EmbeddedId
    private ProvisionKey key;

    private int ordinal;
    private String sectionKey;
    private String number;

    @JdbcTypeCode(SqlTypes.JSON)
    private LocalizedText text;

    protected DiscussionProvision() {}

    public DiscussionProvision(ProvisionKey key, int ordinal, String sectionKey, String number, LocalizedText text) {
        this.key = key;
        this.ordinal = ordinal;
        this.sectionKey = sectionKey;
        this.number = number;
        this.text = text;
    }

    public UUID provisionId() {
        return key.provisionId();
    }

    public String sectionKey() {
        return sectionKey;
    }

    public String number() {
        return number;
    }

    public LocalizedText text() {
        return text;
    }
}
