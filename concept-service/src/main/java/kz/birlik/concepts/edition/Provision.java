package kz.birlik.concepts.edition;

import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

import kz.birlik.kit.http.Ids;
import kz.birlik.kit.text.LocalizedText;

/** The smallest piece of text that can be commented on and carried out, as it stands in one edition. */
@Entity
@Table(name = "provision")
public class Provision {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "section_id")
    private Section section;

    private UUID provisionId;
    private int position;
    private String number;

    @JdbcTypeCode(SqlTypes.JSON)
    private LocalizedText text;

    protected Provision() {}

    /** @param provisionId the id it has in every edition */
    Provision(Section section, UUID provisionId) {
        this.id = Ids.next();
        this.section = section;
        this.provisionId = provisionId;
    }

    void write(int at, String asNumber, LocalizedText asText) {
        this.position = at;
        this.number = asNumber;
        this.text = asText;
    }

    public UUID provisionId() {
        return provisionId;
    }

    int position() {
        return position;
    }

    public String number() {
        return number;
    }

    public LocalizedText text() {
        return text;
    }
}
