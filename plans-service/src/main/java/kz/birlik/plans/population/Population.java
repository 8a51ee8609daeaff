package kz.birlik.plans.population;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

/** How many people lived in a region on a day. */
@Entity
@Table(name = "region_population")
@IdClass(Population.Key.class)
public class Population {

    /** One figure a day. */
    public record Key(UUID regionId, LocalDate onDay) implements Serializable {}

    @Id
    UUID regionId;

    @Id
    LocalDate onDay;

    long people;
    boolean verified;
    boolean synthetic;
    String source;

    protected Population() {}

    /**
     * @param people residents, not thousands of them
     * @param verified whether the figure was found in the source
     * @param synthetic whether it was made up
     */
    public Population(UUID regionId, LocalDate onDay, long people, boolean verified, boolean synthetic, String source) {
        this.regionId = regionId;
        this.onDay = onDay;
        this.people = people;
        this.verified = verified;
        this.synthetic = synthetic;
        this.source = source;
    }
}
