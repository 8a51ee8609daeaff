package kz.birlik.plans.overdue;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.scheduler.Scheduled;
import org.jboss.logging.Logger;

import kz.birlik.kit.data.BackgroundWork;

/** Looks whether a day has passed, by the business clock; any replica may, and what one leaves undone the next one does. */
@ApplicationScoped
class OverdueJob {

    private static final Logger LOG = Logger.getLogger(OverdueJob.class);

    private final Overdue overdue;
    private final BackgroundWork work;

    OverdueJob(Overdue overdue, BackgroundWork work) {
        this.overdue = overdue;
        this.work = work;
    }

    @Scheduled(
            every = "${birlik.plans.overdue.every:60s}",
            delayed = "10s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void tellWhatIsOverdue() {
        work.run(this::tellEach);
    }

    /** Each period on its own: one that fails is tried again next time and does not hold up the others. */
    private void tellEach() {
        for (var due : overdue.due()) {
            try {
                while (!work.isEnding() && overdue.tell(due)) {
                    continue;
                }
            } catch (RuntimeException failure) {
                LOG.errorf(failure, "What is overdue of plan %s could not be told yet", due.planId());
            }
        }
    }
}
