package kz.birlik.feedback.report;

import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/** Published reports, one a discussion. */
@ApplicationScoped
class CompletionReportRepository implements PanacheRepositoryBase<CompletionReport, UUID> {

    Optional<CompletionReport> ofDiscussion(UUID discussionId) {
        return find("discussionId", discussionId).firstResultOptional();
    }
}
