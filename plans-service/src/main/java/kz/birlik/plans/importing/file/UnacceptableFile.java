package kz.birlik.plans.importing.file;

import kz.birlik.kit.problem.ProblemType;
import kz.birlik.kit.problem.Refusal;

/** The upload is refused at once, before anything of it is stored. */
public final class UnacceptableFile extends Refusal {

    private UnacceptableFile(String code, int status, String detail) {
        super(new ProblemType(code, status), detail);
    }

    static UnacceptableFile empty() {
        return new UnacceptableFile(
                "file-empty", 400, "The file has no content. Send the table of the plan as XLSX, DOCX, CSV or text.");
    }

    static UnacceptableFile tooLarge(long bytes, long limit) {
        return new UnacceptableFile(
                "too-large", 413, "The file has %d bytes; at most %d are read.".formatted(bytes, limit));
    }

    static UnacceptableFile inflates(String part, String why) {
        return new UnacceptableFile("file-inflates", 413, "Part %s of the file unpacks to %s.".formatted(part, why));
    }

    static UnacceptableFile tooManySheets(long sheets, int limit) {
        return new UnacceptableFile(
                "too-many-sheets",
                413,
                "The workbook has %d sheets; at most %d are read. Leave in it those that hold the plan."
                        .formatted(sheets, limit));
    }

    static UnacceptableFile notAPlanFile(String found) {
        return new UnacceptableFile(
                "unsupported-media-type",
                415,
                "The content is %s. A plan is read from an XLSX workbook, a DOCX document, a CSV or a text table."
                        .formatted(found));
    }

    static UnacceptableFile macros(String part) {
        return new UnacceptableFile(
                "file-has-macros", 415, "The file carries macros (%s). Save it without them.".formatted(part));
    }

    static UnacceptableFile linksElsewhere(String part) {
        return new UnacceptableFile(
                "file-links-elsewhere",
                400,
                "The file takes values from another file (%s). Replace the links by values and send it again."
                        .formatted(part));
    }

    static UnacceptableFile entities(String part) {
        return new UnacceptableFile(
                "file-has-entities",
                400,
                "Part %s of the file declares a document type or entities, which no plan needs.".formatted(part));
    }

    static UnacceptableFile broken(String why) {
        return new UnacceptableFile("file-broken", 400, "The file cannot be opened: %s.".formatted(why));
    }
}
