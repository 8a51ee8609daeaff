package kz.birlik.system.compose;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.LinkedHashSet;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Which environment a service really reads: the placeholders of its own settings and of the kits it is built with. */
record ServiceSettings(Properties properties) {

    /** A name and its default, which may itself hold one more placeholder. */
    private static final Pattern PLACEHOLDER =
            Pattern.compile("\\$\\{([A-Z][A-Z0-9_]*)(?::((?:[^{}]|\\$\\{[^{}]*})*))?}");

    private static final String KIT = "service-kit/%s/src/main/resources/META-INF/microprofile-config.properties";

    static ServiceSettings of(String module) {
        var properties = new Properties();
        Stream.of(
                        KIT.formatted("web"),
                        module.equals("gateway") ? "" : KIT.formatted("data"),
                        module + "/src/main/resources/application.properties")
                .filter(file -> Files.isRegularFile(Repository.ROOT.resolve(file)))
                .forEach(file -> load(properties, file));
        return new ServiceSettings(properties);
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
