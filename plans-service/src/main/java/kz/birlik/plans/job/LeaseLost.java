package kz.birlik.plans.job;

import java.util.UUID;

/** Another worker took the job over; what this one still does must not be committed. */
public final class LeaseLost extends RuntimeException {

    LeaseLost(UUID job) {
        super("Job %s was taken over".formatted(job), null, false, false);
    }
}
