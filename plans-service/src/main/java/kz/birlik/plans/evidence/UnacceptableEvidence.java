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

    static UnacceptableEvidence activePdf() {
        return new UnacceptableEvidence(
                "file-has-macros",
                415,
                "The PDF carries scripts or starts something when it is opened. Print it to a new PDF without them.");
    }

    static UnacceptableEvidence cutPdf() {
        return new UnacceptableEvidence(
                "file-broken",
                400,
                "The file begins like a PDF and does not end like one: startxref and %%EOF are missing.");
    }

    static UnacceptableEvidence noPicture(EvidenceKind kind) {
        return new UnacceptableEvidence(
                "file-broken",
                400,
                "The file begins like a picture (%s) and is none, or is cut off: its size or its end is missing."
                        .formatted(kind));
    }

    static UnacceptableEvidence broken() {
        return new UnacceptableEvidence("file-broken", 400, "The document cannot be opened: the archive is damaged.");
    }

    static UnacceptableEvidence infected() {
        return new UnacceptableEvidence("file-infected", 400, "The virus scanner found something in the file.");
    }
}
