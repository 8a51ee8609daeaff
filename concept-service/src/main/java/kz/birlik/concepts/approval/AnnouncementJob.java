package kz.birlik.concepts.approval;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.scheduler.Scheduled;
import org.jboss.logging.Logger;

import kz.birlik.kit.data.BackgroundWork;

/** Looks whether a day has come, so that what begins at midnight is told shortly after. */
@ApplicationScoped
class AnnouncementJob {

    private static final Logger LOG = Logger.getLogger(AnnouncementJob.class);
    private static final int BATCH = 100;

    private final Announcements announcements;
    private final BackgroundWork work;

    AnnouncementJob(Announcements announcements, BackgroundWork work) {
        this.announcements = announcements;
        this.work = work;
    }

    @Scheduled(every = "{birlik.announcements.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void tellWhatIsDue() {
        work.run(this::tellEach);
    }

    /** Each concept in a transaction of its own: one that fails is tried again next time and does not hold up the others. */
    private void tellEach() {
        for (var conceptId : announcements.due(BATCH)) {
            if (work.isEnding()) {
                return;
            }
            try {
                announcements.tell(conceptId);
            } catch (RuntimeException failure) {
                LOG.errorf(failure, "What is due of concept %s could not be told yet", conceptId);
            }
        }
    }
}
