package kz.birlik.system.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;

import kz.birlik.system.demo.file.DemoFile;
import kz.birlik.system.demo.table.Format;
import kz.birlik.system.demo.truth.PlanTruth;
import kz.birlik.system.demo.truth.Tongue;

/** Puts the files of the demo plans and what is expected of them into a folder, for a person to open. */
final class DemoFiles {

    private final Path folder;
    private final ObjectWriter json = new ObjectMapper().writerWithDefaultPrettyPrinter();

    DemoFiles(Path folder) {
        this.folder = folder;
    }

    Path folder() {
        return folder;
    }

    DemoFile write(PlanTruth plan, Tongue tongue, Format format) {
        var file = DemoFile.of(plan, tongue, format);
        try {
            Files.createDirectories(folder);
            Files.write(folder.resolve(file.name()), file.bytes());
            json.writeValue(folder.resolve(file.expectedName()).toFile(), expected(plan, file));
        } catch (IOException unwritable) {
            throw new DemoFailed("Cannot write the demo plans to %s".formatted(folder), unwritable);
        }
        return file;
    }

    private static Map<String, Object> expected(PlanTruth plan, DemoFile file) {
        var expected = new LinkedHashMap<String, Object>();
        expected.put("file", file.name());
        expected.put("title", plan.title().ru());
        expected.put("oddities", file.oddities());
        expected.put("rows", file.rows());
        return expected;
    }
}
