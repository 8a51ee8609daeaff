package kz.birlik.plans.body;

import java.util.List;
import java.util.TreeSet;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import kz.birlik.kit.problem.InvalidRequest;
import kz.birlik.plans.measure.executor.BodyName;

/** All names a body goes by besides its own; those left out are forgotten. */
@Schema(name = "AliasesRequest")
public record AliasesRequest(
        @NotNull @Size(max = MOST) @Schema(examples = "[\"МКИ\", \"МАМ\", \"Минкультуры\"]")
        List<String> aliases) {

    static final int MOST = 200;
    private static final int LONGEST = 300;

    /** @return the names as plans are compared with them, each once */
    static TreeSet<String> normalised(List<String> aliases) {
        var names = new TreeSet<String>();
        for (var alias : aliases) {
            var name = alias == null ? "" : BodyName.normalise(alias);
            if (name.isEmpty() || name.length() > LONGEST) {
                throw new InvalidRequest("aliases", "A name has 1 to %d characters.".formatted(LONGEST));
            }
            names.add(name);
        }
        return names;
    }
}
