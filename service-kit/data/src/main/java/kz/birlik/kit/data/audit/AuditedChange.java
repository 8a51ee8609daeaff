package kz.birlik.kit.data.audit;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** What a field said before an act and says after it, so that a reader of the trail need not look for the act before. */
public record AuditedChange(Object before, Object after) {

    /**
     * Compares what could be changed, by the names of the fields.
     *
     * @return those that differ, in the order of what is said now
     */
    public static Map<String, AuditedChange> between(Map<String, ?> before, Map<String, ?> after) {
        var changed = new LinkedHashMap<String, AuditedChange>();
        after.forEach((field, now) -> {
            if (!Objects.equals(before.get(field), now)) {
                changed.put(field, new AuditedChange(before.get(field), now));
            }
        });
        return changed;
    }
}
