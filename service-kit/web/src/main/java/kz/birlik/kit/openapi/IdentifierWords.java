package kz.birlik.kit.openapi;

import java.util.Locale;
import java.util.regex.Pattern;

import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** Describes identifiers in paths: their names, or the segment before them, say what they identify. */
final class IdentifierWords {

    private static final Pattern HUMP = Pattern.compile("([a-z])([A-Z])");

    private IdentifierWords() {}

    static void addTo(String path, Operation operation) {
        if (operation.getParameters() == null) {
            return;
        }
        for (var parameter : operation.getParameters()) {
            var name = parameter.getName();
            if (parameter.getIn() == Parameter.In.PATH && parameter.getDescription() == null) {
                if (name.equals("id")) {
                    parameter.setDescription("Id of the " + segmentBefore(path));
                } else if (name.endsWith("Id")) {
                    parameter.setDescription("Id of the " + words(name.substring(0, name.length() - 2)));
                }
            }
        }
    }

    /** {@code /plan-imports/{id}} is of a plan import. */
    private static String segmentBefore(String path) {
        var before = path.substring(0, path.indexOf("/{id}"));
        return before.substring(before.lastIndexOf('/') + 1)
                .replaceAll("s$", "")
                .replace('-', ' ');
    }

    private static String words(String name) {
        return HUMP.matcher(name).replaceAll("$1 $2").toLowerCase(Locale.ROOT);
    }
}
