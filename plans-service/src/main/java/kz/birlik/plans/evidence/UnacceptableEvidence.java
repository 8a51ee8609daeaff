package kz.birlik.plans.evidence;

import kz.birlik.kit.problem.ProblemType;
import kz.birlik.kit.problem.Refusal;

/** The file is refused before anything of it is stored. */
public final class UnacceptableEvidence extends Refusal {

    private UnacceptableEvidence(String code, int status, String detail) {
        super(new ProblemType(code, status), detail);
    }

    static UnacceptableEvidence empty() {
        return new UnacceptableEvidence("file-empty", 400, "The file has no content.");
    }

    static UnacceptableEvidence tooLarge(long bytes, long limit) {
        return new UnacceptableEvidence(
                "too-large", 413, "The file has %d bytes; at most %d are kept.".formatted(bytes, limit));
    }

    static UnacceptableEvidence unknown() {
        return new UnacceptableEvidence(
                "unsupported-media-type",
                415,
                "The content is no PDF, DOCX, XLSX, JPEG, PNG or WebP, which is what evidence may be.");
    }

    static UnacceptableEvidence calledOtherwise(EvidenceKind kind, String name) {
        return new UnacceptableEvidence(
                "file-name-differs", 415, "The content is %s, which the name «%s» does not say.".formatted(kind, name));
    }

    static UnacceptableEvidence macros() {
        return new UnacceptableEvidence(
                "file-has-macros", 415, "The document carries macros. Save it without them, or as PDF.");
    }

    static UnacceptableEvidence broken() {
        return new UnacceptableEvidence("file-broken", 400, "The document cannot be opened: the archive is damaged.");
    }

    static UnacceptableEvidence infected() {
        return new UnacceptableEvidence("file-infected", 400, "The virus scanner found something in the file.");
    }
}
