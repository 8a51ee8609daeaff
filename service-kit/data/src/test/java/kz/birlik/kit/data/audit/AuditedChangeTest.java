package kz.birlik.kit.data.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

class AuditedChangeTest {

    @Test
    void onlyWhatDiffersIsToldWithWhatItSaidBefore() {
        var before = new HashMap<String, Object>(Map.of("title", "План", "days", List.of(1, 2), "stays", 5));
        before.put("act", null);
        var after = new HashMap<String, Object>(Map.of("title", "План 2026", "act", "А-1/12", "stays", 5));
        after.put("days", null);

        assertThat(AuditedChange.between(before, after))
                .containsOnly(
                        Map.entry("title", new AuditedChange("План", "План 2026")),
                        Map.entry("act", new AuditedChange(null, "А-1/12")),
                        Map.entry("days", new AuditedChange(List.of(1, 2), null)));
    }
}
