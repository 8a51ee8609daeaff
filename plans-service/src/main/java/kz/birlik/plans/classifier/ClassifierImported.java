package kz.birlik.plans.classifier;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import kz.birlik.kit.data.event.DomainEvent;

/**
 * A classifier changed the register of regions, on these levels so many units. Units on which plans are made are told one by
 * one besides; of the deeper ones this is all that is told, and who keeps them reads the register again.
 */
public record ClassifierImported(UUID importId, LocalDate asOf, List<ClassifierReport.LevelCount> levels)
        implements DomainEvent {

    @Override
    public String type() {
        return "kz.birlik.region.classifier-imported.v1";
    }

    @Override
    public String subject() {
        return importId.toString();
    }
}
