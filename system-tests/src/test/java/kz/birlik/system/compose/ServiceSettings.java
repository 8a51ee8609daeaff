package kz.birlik.system.compose;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which environment a service really reads: the placeholders of its own settings and of the kits it is built with. */
record ServiceSettings(Properties properties) {

    /** A name and its default, which may itself hold one more placeholder. */
    private static final Pattern PLACEHOLDER =
            Pattern.compile("\\$\\{([A-Z][A-Z0-9_]*)(?::((?:[^{}]|\\$\\{[^{}]*})*))?}");

    private static final String KIT = "service-kit/%s/src/main/resources/META-INF/microprofile-config.properties";

    static ServiceSettings of(String module) {
        var properties = new Properties();
        kitsOf(module).forEach(kit -> load(properties, KIT.formatted(kit)));
        load(properties, module + "/src/main/resources/application.properties");
        return new ServiceSettings(properties);
    }

    private static List<String> kitsOf(String module) {
        return module.equals("gateway") ? List.of("web") : List.of("web", "data");
    }

    private static void load(Properties properties, String file) {
        try {
            properties.load(new StringReader(Repository.read(file)));
        } catch (IOException malformed) {
            throw new UncheckedIOException(malformed);
        }
    }

    String value(String key) {
        return properties.getProperty(key);
    }

    Set<String> variables() {
        var names = new LinkedHashSet<String>();
        properties.values().forEach(value -> collect(value.toString(), names, false));
        return names;
    }

    /** @return the variables whose default is an address of the machine itself, which inside a container is the container */
    Set<String> variablesThatPointHere() {
        var names = new LinkedHashSet<String>();
        properties.values().forEach(value -> collect(value.toString(), names, true));
        return names;
    }

    private static void collect(String text, Set<String> names, boolean pointingHereOnly) {
        Matcher placeholder = PLACEHOLDER.matcher(text);
        while (placeholder.find()) {
            var otherwise = placeholder.group(2) == null ? "" : placeholder.group(2);
            if (!pointingHereOnly || otherwise.contains("localhost") || otherwise.contains("127.0.0.1")) {
                names.add(placeholder.group(1));
            }
            collect(otherwise, names, pointingHereOnly);
        }
    }
}
