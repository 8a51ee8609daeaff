package kz.birlik.concepts.indicator;

import java.util.HashSet;
import java.util.Map;
import java.util.UUID;
import java.util.function.LongConsumer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import kz.birlik.concepts.concept.ConceptAccess;
import kz.birlik.concepts.direction.DirectionRepository;
import kz.birlik.concepts.direction.DirectionService;
import kz.birlik.concepts.history.ConceptHistory;
import kz.birlik.kit.problem.InvalidRequest;

/** Writes target indicators while the concept is being drafted. */
@ApplicationScoped
class IndicatorService {

    private final IndicatorRepository indicators;
    private final DirectionRepository directions;
    private final ConceptAccess access;
    private final ConceptHistory history;

    IndicatorService(
            IndicatorRepository indicators,
            DirectionRepository directions,
            ConceptAccess access,
            ConceptHistory history) {
        this.indicators = indicators;
        this.directions = directions;
        this.access = access;
        this.history = history;
    }

    @Transactional
    IndicatorView.IndicatorList list(UUID conceptId) {
        access.readable(conceptId);
        return new IndicatorView.IndicatorList(
                indicators.of(conceptId).stream().map(IndicatorView::of).toList());
    }

    @Transactional
    IndicatorView get(UUID conceptId, UUID indicatorId) {
        access.readable(conceptId);
        return IndicatorView.of(indicators.found(conceptId, indicatorId));
    }

    @Transactional
    IndicatorView create(UUID conceptId, IndicatorRequest request) {
        check(conceptId, request);
        var indicator = new Indicator(conceptId, request);
        indicators.persist(indicator);
        return saved(indicator, "indicator-created");
    }

    @Transactional
    IndicatorView change(UUID conceptId, UUID indicatorId, IndicatorRequest request, LongConsumer ifMatch) {
        check(conceptId, request);
        var indicator = indicators.found(conceptId, indicatorId);
        ifMatch.accept(indicator.version());
        indicator.change(request);
        return saved(indicator, "indicator-changed");
    }

    @Transactional
    void delete(UUID conceptId, UUID indicatorId, LongConsumer ifMatch) {
        DirectionService.requireEditable(access.ownLocked(conceptId));
        var indicator = indicators.found(conceptId, indicatorId);
        ifMatch.accept(indicator.version());
        indicators.delete(indicator);
        history.record("indicator-deleted", conceptId, ConceptHistory.METHODOLOGY, Map.of("id", indicatorId));
    }

    private void check(UUID conceptId, IndicatorRequest request) {
        DirectionService.requireEditable(access.ownLocked(conceptId));
        if (request.taskId() != null && request.directionId() != null) {
            throw new InvalidRequest("taskId", "Name the task or the direction, not both; a task tells its direction.");
        }
        if (request.taskId() != null) {
            directions.foundTask(conceptId, request.taskId());
        }
        if (request.directionId() != null) {
            directions.found(conceptId, request.directionId());
        }
        var years = new HashSet<Integer>();
        request.targetsInOrder().stream()
                .map(YearValue::year)
                .filter(year -> !years.add(year))
                .findFirst()
                .ifPresent(year -> {
                    throw new InvalidRequest("targets", "The year %d has two values.".formatted(year));
                });
    }

    private IndicatorView saved(Indicator indicator, String action) {
        history.record(action, indicator.conceptId(), ConceptHistory.METHODOLOGY, Map.of("id", indicator.id()));
        indicators.flush();
        return IndicatorView.of(indicator);
    }
}
