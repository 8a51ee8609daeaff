package kz.birlik.concepts.edition;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

import kz.birlik.concepts.template.TemplateSection;
import kz.birlik.kit.http.Ids;
import kz.birlik.kit.text.LocalizedText;

/** A section of one edition; it is what an editor saves at once, so it carries the version. */
@Entity
@Table(name = "section")
public class Section {

    @Id
    private UUID id;

    @Version
    private long version;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "edition_id")
    private Edition edition;

    private String key;
    private int position;

    @JdbcTypeCode(SqlTypes.JSON)
    private LocalizedText title;

    private boolean mandatory;
    private Instant changedAt;

    @OneToMany(mappedBy = "section", cascade = CascadeType.ALL, orphanRemoval = true)
    private List<Provision> provisions = new ArrayList<>();

    protected Section() {}

    private Section(Edition edition, String key, int position, LocalizedText title, boolean mandatory, Instant now) {
        this.id = Ids.next();
        this.edition = edition;
        this.key = key;
        this.position = position;
        this.title = title;
        this.mandatory = mandatory;
        this.changedAt = now;
    }

    static Section of(Edition edition, TemplateSection template, int position, Instant now) {
        return new Section(edition, template.key(), position, template.title(), template.mandatory(), now);
    }

    /** The same section in the next edition: its provisions keep their ids. */
    Section copyTo(Edition next, Instant now) {
        var copy = new Section(next, key, position, title, mandatory, now);
        for (var provision : provisions()) {
            var copied = new Provision(copy, provision.provisionId());
            copied.write(provision.position(), provision.number(), provision.text());
            copy.provisions.add(copied);
        }
        return copy;
    }

    /** Replaces the text; a provision that is named again stays the same one. */
    void write(List<SectionRequest.ProvisionRequest> wanted, Instant now) {
        var before = new LinkedHashMap<UUID, Provision>();
        provisions.forEach(provision -> before.put(provision.provisionId(), provision));
        var position = 0;
        for (var each : wanted) {
            var known = before.remove(each.provisionId());
            var id = each.provisionId() == null ? Ids.next() : each.provisionId();
            var provision = known == null ? new Provision(this, id) : known;
            provision.write(position++, each.number(), each.text());
            if (known == null) {
                provisions.add(provision);
            }
        }
        provisions.removeAll(before.values());
        changedAt = now;
    }

    /** Whether it has text, and all of it in both official languages. */
    public boolean isComplete() {
        return !provisions.isEmpty()
                && provisions.stream().allMatch(provision -> provision.text().isComplete());
    }

    public String key() {
        return key;
    }

    long version() {
        return version;
    }

    LocalizedText title() {
        return title;
    }

    public boolean isMandatory() {
        return mandatory;
    }

    public List<Provision> provisions() {
        return provisions.stream()
                .sorted(Comparator.comparingInt(Provision::position))
                .toList();
    }
}
