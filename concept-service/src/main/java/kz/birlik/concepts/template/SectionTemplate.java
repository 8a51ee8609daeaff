package kz.birlik.concepts.template;

import java.time.LocalDate;
import java.util.List;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

import kz.birlik.kit.text.LocalizedText;

/** A layout of concepts and the days on which the methodology asked for it; a draft keeps the one of its initiation. */
@Entity
@Immutable
@Table(name = "section_template")
public class SectionTemplate {

    @Id
    private String code;

    @JdbcTypeCode(SqlTypes.JSON)
    private LocalizedText title;

    private String legalBasis;
    private String sourceUrl;
    private LocalDate validFrom;
    private LocalDate validTo;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<TemplateSection> sections;

    protected SectionTemplate() {}

    public String code() {
        return code;
    }

    public String legalBasis() {
        return legalBasis;
    }

    public List<TemplateSection> sections() {
        return sections;
    }

    TemplateView view() {
        return new TemplateView(code, title, legalBasis, sourceUrl, validFrom, validTo, sections);
    }
}
