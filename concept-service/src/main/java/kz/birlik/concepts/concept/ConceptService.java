package kz.birlik.concepts.concept;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.UriInfo;

import kz.birlik.concepts.act.ActRepository;
import kz.birlik.concepts.edition.EditionService;
import kz.birlik.concepts.history.ConceptHistory;
import kz.birlik.concepts.template.TemplateRepository;
import kz.birlik.kit.data.outbox.Outbox;
import kz.birlik.kit.identity.Callers;
import kz.birlik.kit.paging.Cursor;
import kz.birlik.kit.paging.Page;
import kz.birlik.kit.paging.PageQuery;
import kz.birlik.kit.problem.Conflict;
import kz.birlik.kit.problem.Forbidden;
import kz.birlik.kit.time.BusinessClock;

/** Begins drafts, hands concepts over and answers what is in force on a day. */
@ApplicationScoped
public class ConceptService {

    private final ConceptRepository concepts;
    private final ConceptAccess access;
    private final ConceptViews views;
    private final TemplateRepository templates;
    private final EditionService editions;
    private final ActRepository acts;
    private final ConceptHistory history;
    private final Outbox outbox;
    private final Callers callers;
    private final BusinessClock clock;

    ConceptService(
            ConceptRepository concepts,
            ConceptAccess access,
            ConceptViews views,
            TemplateRepository templates,
            EditionService editions,
            ActRepository acts,
            ConceptHistory history,
            Outbox outbox,
            Callers callers,
            BusinessClock clock) {
        this.concepts = concepts;
        this.access = access;
        this.views = views;
        this.templates = templates;
        this.editions = editions;
        this.acts = acts;
        this.history = history;
        this.outbox = outbox;
        this.callers = callers;
        this.clock = clock;
    }

    /** Begins a draft of the caller's body, laid out by the methodology of today. */
    @Transactional
    ConceptView register(ConceptRequest request) {
        var body = callers.current().body();
        if (body == null) {
            throw new Forbidden("Your account names no body, and a concept belongs to one.");
        }
        if (concepts.isCodeTaken(request.code())) {
            throw new Conflict("code-taken", "A concept with the code %s is there already.".formatted(request.code()));
        }
        var today = clock.today();
        var template = templates
                .on(today)
                .orElseThrow(() ->
                        new Conflict("template-unknown", "No layout of concepts is known for %s.".formatted(today)));
        var concept = Concept.drafted(request, body, template.code(), today, Instant.now());
        concepts.persist(concept);
        editions.begin(concept, template);
        history.record(
                "concept-registered",
                concept.id(),
                template.legalBasis(),
                Map.of("code", concept.code(), "template", template.code(), "owner", body));
        outbox.record(registered(concept));
        concepts.flush();
        return views.of(concept, today);
    }

    /** @param asOf the day, or null for today */
    @Transactional
    ConceptView get(UUID id, LocalDate asOf) {
        return views.of(access.readable(id), asOf == null ? clock.today() : asOf);
    }

    @Transactional
    Page<ConceptView> list(ConceptFilter filter, PageQuery query, UriInfo uri) {
        var today = clock.today();
        var drafts = access.drafts();
        var rows = concepts.page(filter, drafts, today, query.afterId().orElse(null), query.fetch());
        var page = Page.of(
                rows,
                query,
                uri,
                concept -> concept,
                concept -> Cursor.of(concept.id()),
                () -> concepts.count(filter, drafts, today));
        return new Page<>(views.of(page.items(), filter.day(today)), page.next(), page.total());
    }

    /** Hands the concept to another body by an act; what the former one did stays in the history. */
    @Transactional
    ConceptView handOver(UUID id, OwnerRequest request) {
        var concept = access.locked(id);
        concept.handOver(request.body(), request.from(), acts.take(request.act()));
        history.record(
                "owner-changed",
                id,
                request.act().citation(),
                Map.of("body", request.body(), "from", request.from().toString()));
        concepts.flush();
        return views.of(concept, clock.today());
    }

    /** The view of a concept that another use case just changed. */
    public ConceptView shown(Concept concept) {
        concepts.flush();
        return views.of(List.of(concept), clock.today()).get(0);
    }

    /** The event of a concept that was just entered. */
    public static ConceptEvent.Registered registered(Concept concept) {
        return new ConceptEvent.Registered(
                concept.id(),
                concept.code(),
                concept.title(),
                concept.sphere(),
                concept.status(),
                concept.provenance());
    }
}
