package kz.birlik.plans.evidence;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import kz.birlik.kit.http.Ids;

/** One file of a report; its bytes lie in parts beside it. */
@Entity
public class Evidence {

    @Id
    UUID id;

    UUID reportId;
    String name;

    @Enumerated(EnumType.STRING)
    EvidenceKind kind;

    long bytes;
    String sha256;

    @Enumerated(EnumType.STRING)
    ScanState scan;

    Instant createdAt;

    @Version
    long version;

    protected Evidence() {}

    Evidence(UUID reportId, AdmittedFile file) {
        this.id = Ids.next();
        this.reportId = reportId;
        this.name = file.name();
        this.kind = file.kind();
        this.bytes = file.bytes();
        this.sha256 = file.sha256();
        this.scan = file.scan();
        this.createdAt = Instant.now();
    }
}
