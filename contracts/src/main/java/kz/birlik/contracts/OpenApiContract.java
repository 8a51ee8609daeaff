package kz.birlik.contracts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

import tools.jackson.databind.JsonNode;

/** Holds the OpenAPI document a module serves to the one it has committed. */
public final class OpenApiContract {

    private static final int ENOUGH_TO_SEE = 20;

    private OpenApiContract() {}

    /**
     * With {@code -Dbirlik.contracts.update=true} a document that says something else is written over the committed one.
     *
     * @param module such as {@code concept-service}; {@code birlik} for the merged document of the suite
     * @param served YAML
     * @throws AssertionError naming the places where the two differ
     */
    public static void check(String module, String served) {
        var differences = differences(module, served);
        if (!differences.isEmpty() && Boolean.getBoolean("birlik.contracts.update")) {
            write(module, served);
        } else if (!differences.isEmpty()) {
            throw new AssertionError("contracts/openapi/%s.yaml is not what is served; after a wanted change"
                            .formatted(module)
                    + " -Dbirlik.contracts.update=true rewrites it. They differ at\n  "
                    + String.join("\n  ", differences.subList(0, Math.min(ENOUGH_TO_SEE, differences.size()))));
        }
    }

    static List<String> differences(String module, String served) {
        var differences = new ArrayList<String>();
        if (Files.exists(OpenApiDocument.file(module))) {
            var committed = OpenApiDocument.committed(module).root();
            compare("", committed, OpenApiDocument.read(served).root(), differences);
        } else {
            differences.add("the whole document: none is committed");
        }
        return differences;
    }

    private static void compare(String place, JsonNode committed, JsonNode served, List<String> differences) {
        if (committed.equals(served)) {
            return;
        }
        if (committed.isObject() && served.isObject()) {
            var names = new TreeSet<>(committed.propertyNames());
            names.addAll(served.propertyNames());
            names.forEach(name -> compare(place + "/" + name, committed.path(name), served.path(name), differences));
        } else if (committed.isArray() && served.isArray() && committed.size() == served.size()) {
            for (int i = 0; i < committed.size(); i++) {
                compare(place + "/" + i, committed.get(i), served.get(i), differences);
            }
        } else {
            differences.add("%s: committed %s, served %s".formatted(place, shown(committed), shown(served)));
        }
    }

    private static String shown(JsonNode node) {
        var text = node.isMissingNode() ? "nothing" : node.toString();
        return text.length() > 120 ? text.substring(0, 120) + "..." : text;
    }

    private static void write(String module, String served) {
        try {
            Files.writeString(OpenApiDocument.file(module), served);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
