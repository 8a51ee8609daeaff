package kz.birlik.plans.evidence;

import java.util.List;

/** What evidence may be; anything else stays outside. */
public enum EvidenceKind {
    PDF("application/pdf", "pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    JPEG("image/jpeg", "jpg", "jpeg"),
    PNG("image/png", "png"),
    WEBP("image/webp", "webp");

    private final String mediaType;
    private final List<String> endings;

    EvidenceKind(String mediaType, String... endings) {
        this.mediaType = mediaType;
        this.endings = List.of(endings);
    }

    String mediaType() {
        return mediaType;
    }

    /** @param ending of the file's name, in lower case */
    boolean isCalled(String ending) {
        return endings.contains(ending);
    }
}
