package kz.birlik.plans.reference;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads the seed tables shipped with the service: a header, then one row a line, no quoting. */
final class SeedFile {

    private SeedFile() {}

    static List<Map<String, String>> read(String name, String separator) {
        var resource = Thread.currentThread().getContextClassLoader().getResourceAsStream("reference/" + name);
        if (resource == null) {
            throw new IllegalStateException("The seed reference/%s is not in the jar".formatted(name));
        }
        try (var lines = new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
            var header = lines.readLine().split(separator);
            var rows = new ArrayList<Map<String, String>>();
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                rows.add(row(header, line.split(separator, -1)));
            }
            return rows;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Map<String, String> row(String[] header, String[] values) {
        if (values.length != header.length) {
            throw new IllegalStateException("A seed row has %d values for %d columns: %s"
                    .formatted(values.length, header.length, String.join("|", values)));
        }
        var row = new HashMap<String, String>();
        for (var i = 0; i < header.length; i++) {
            if (!values[i].isBlank()) {
                row.put(header[i], values[i].strip());
            }
        }
        return row;
    }
}
