package kz.birlik.plans.importing;

import java.util.LinkedHashMap;
import java.util.Map;

import kz.birlik.kit.problem.ProblemTitles;
import kz.birlik.kit.problem.ProblemType;
import kz.birlik.kit.text.Language;
import kz.birlik.plans.importing.table.HeaderNotFound;

/**
 * Why a file was rejected after reading, shown in the shape of any other problem.
 *
 * @param code stable name, also the end of the problem's type
 * @param detail what was found and what would be right
 * @param members what a client needs besides the text
 */
public record ImportProblem(String code, String detail, Map<String, Object> members) {

    /** The status a request would have got that had waited for the reading. */
    private static final int STATUS = 400;

    static ImportProblem headerNotFound(HeaderNotFound missing) {
        var found = missing.nearest().stream().map(Enum::name).sorted().toList();
        return new ImportProblem(
                "header-not-found",
                "No row reads as the header of a plan. The nearest row has %s; a header names the measure and its executors or term, and at least three columns in all."
                        .formatted(found.isEmpty() ? "none of its columns" : "only " + String.join(", ", found)),
                Map.of("found", found, "expected", HeaderNotFound.expected()));
    }

    Map<String, Object> shown() {
        var shown = new LinkedHashMap<String, Object>();
        shown.put("type", new ProblemType(code, STATUS).uri().toString());
        shown.put("title", ProblemTitles.of(code, Language.ofRequest()));
        shown.put("status", STATUS);
        shown.put("detail", detail);
        shown.putAll(members);
        return shown;
    }
}
