package kz.birlik.plans.job;

import java.util.UUID;

/** One kind of long work. It must be able to start over: a crash leaves whatever was committed so far. */
public interface JobHandler {

    /** @return a name that never changes, kept with each job */
    String kind();

    /**
     * Does the work, in transactions of its own; each of them calls {@link Lease#renew()} first, so that a worker whose lease
     * was taken over writes nothing any more.
     */
    void run(UUID subject, Lease lease);

    /** Ends the work honestly when it crashed again and again; called in a transaction. */
    void giveUp(UUID subject);
}
