package kz.birlik.plans.importing;

import java.util.LinkedHashMap;
import java.util.Map;

import kz.birlik.kit.problem.ProblemTitles;
import kz.birlik.kit.problem.ProblemType;
import kz.birlik.kit.text.Language;

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
