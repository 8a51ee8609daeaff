package kz.birlik.plans.job;

/** The right to go on working; it lapses when not renewed. */
public interface Lease {

    /**
     * Within the transaction of each step: keeps the lease and locks out a successor until the step is committed.
     *
     * @throws LeaseLost when another worker took over
     */
    void renew();
}
