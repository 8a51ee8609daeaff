package kz.birlik.plans.importing;

import java.util.LinkedHashMap;
import java.util.Map;

import kz.birlik.kit.problem.Conflict;

/** The same bytes were imported for the same owner and period before; whoever means it says so with {@code again=true}. */
final class FileKnown extends Conflict {

    private FileKnown(String detail, Map<String, ?> members) {
        super("file-known", detail, members);
    }

    static FileKnown as(PlanImport earlier) {
        var path = "/api/v1/plan-imports/" + earlier.id;
        var members = new LinkedHashMap<String, Object>();
        members.put("import", path);
        members.put("importStatus", earlier.status);
        if (earlier.planId != null) {
            members.put("plan", "/api/v1/plans/" + earlier.planId);
        }
        return new FileKnown(
                "The same file was imported for this owner and period at %s (%s). Send again=true to import it once more."
                        .formatted(earlier.createdAt, path),
                members);
    }
}
