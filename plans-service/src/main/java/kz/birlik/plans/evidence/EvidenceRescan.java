package kz.birlik.plans.evidence;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import org.jboss.logging.Logger;

import kz.birlik.kit.data.BackgroundWork;
import kz.birlik.kit.data.audit.Audit;

/** Offers files that nobody has looked through to the scanner, one a transaction; replicas share them by row locks. */
@ApplicationScoped
class EvidenceRescan {

    private static final Logger LOG = Logger.getLogger(EvidenceRescan.class);
    private static final UUID FIRST = new UUID(0, 0);

    private final EvidenceRepository evidence;
    private final EvidenceParts parts;
    private final EvidenceScanner scanner;
    private final Audit audit;
    private final BackgroundWork work;

    EvidenceRescan(
            EvidenceRepository evidence,
            EvidenceParts parts,
            EvidenceScanner scanner,
            Audit audit,
            BackgroundWork work) {
        this.evidence = evidence;
        this.parts = parts;
        this.scanner = scanner;
        this.audit = audit;
        this.work = work;
    }

    @Scheduled(
            every = "${birlik.plans.evidence.rescan-every:5m}",
            delayed = "30s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void offerAgain() {
        if (scanner.isOn()) {
            work.run(this::offerEach);
        }
    }

    private void offerEach() {
        var last = Optional.of(FIRST);
        while (last.isPresent() && !work.isEnding()) {
            var after = last.get();
            last = QuarkusTransaction.requiringNew().call(() -> scanNext(after));
        }
    }

    /** @return the file that was scanned; nothing when none is left or the scanner is out of reach */
    private Optional<UUID> scanNext(UUID after) {
        var found = evidence.nextUnscanned(after);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        var file = found.get();
        try {
            file.scan = scanner.scan(out -> parts.copyTo(file.id, out));
        } catch (IOException unreachable) {
            LOG.warnf("Files stay unscanned for now: %s", unreachable.toString());
            return Optional.empty();
        }
        audit.record(
                "evidence-scanned", "report", file.reportId, null, Map.of("evidenceId", file.id, "scan", file.scan));
        return Optional.of(file.id);
    }
}
