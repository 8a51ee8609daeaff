package kz.birlik.system.compose;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** A compose file as Docker sees it on a machine where no variable is set. */
record ComposeFile(Map<String, Container> containers) {

    static ComposeFile read() {
        return read("docker-compose.yml");
    }

    @SuppressWarnings("unchecked")
    static ComposeFile read(String file) {
        var text = Repository.read(file).replaceAll("\\$\\{[A-Z_]+:-([^}]*)}", "$1");
        Map<String, Object> root = new Yaml(new SafeConstructor(new LoaderOptions())).load(text);
        var containers = new LinkedHashMap<String, Container>();
        ((Map<String, Map<String, Object>>) root.get("services"))
                .forEach((name, settings) -> containers.put(name, new Container(name, settings)));
        return new ComposeFile(containers);
    }

    Container container(String name) {
        return containers.get(name);
    }

    Stream<Container> all() {
        return containers.values().stream();
    }

    /** Those built from this repository. */
    List<Container> services() {
        return all().filter(container -> container.setting("build") != null).toList();
    }
}
