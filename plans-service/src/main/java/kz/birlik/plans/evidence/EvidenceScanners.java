package kz.birlik.plans.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Chooses the scanner the settings name. */
@ApplicationScoped
class EvidenceScanners {

    @Produces
    @Singleton
    EvidenceScanner scanner(EvidenceSettings settings) {
        var clamav = settings.clamav();
        return clamav.host().isEmpty()
                ? new NoScanner()
                : new ClamAvScanner(clamav.host().get(), clamav.port(), clamav.timeout());
    }
}
