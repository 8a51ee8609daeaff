package kz.birlik.concepts.feedback;

import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/** The reports that were published, by round. */
@ApplicationScoped
public class ReportRepository implements PanacheRepositoryBase<DiscussionReport, UUID> {

    public Map<UUID, DiscussionReport> of(UUID conceptId) {
        return list("conceptId", conceptId).stream()
                .collect(Collectors.toMap(DiscussionReport::discussionId, Function.identity()));
    }
}
