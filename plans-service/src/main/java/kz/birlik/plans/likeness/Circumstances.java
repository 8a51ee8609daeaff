package kz.birlik.plans.likeness;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What is known of a measure besides its title. It never decides whether two titles say the same; it tells a deliberate regional copy
 * from the same event paid twice. Whatever is not known is null.
 *
 * @param region KATO code of the plan; null for the republic
 * @param from first day of the term
 * @param to last day of the term
 * @param lead the body that answers for it, by its registered code or as it is written
 * @param thousandKzt total cost in thousand tenge
 */
public record Circumstances(
        UUID planId, String region, LocalDate from, LocalDate to, String lead, BigDecimal thousandKzt) {

    public static final Circumstances UNKNOWN = new Circumstances(null, null, null, null, null, null);
}
