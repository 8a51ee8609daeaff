package kz.birlik.kit.problem;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;

/** Which methods stand under a path: a 405 must say it in the header Allow (RFC 9110, 15.5.6), and the framework does not. */
@ApplicationScoped
class AllowedMethods {

    private final List<Operation> operations;

    AllowedMethods(BeanManager beans) {
        this.operations = beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .map(Bean::getBeanClass)
                .filter(type -> type.isAnnotationPresent(Path.class))
                .distinct()
                .flatMap(AllowedMethods::operationsOf)
                .toList();
    }

    /** @return names of methods in alphabetical order, with commas; empty when nothing is known of the path */
    String at(String path) {
        var methods = operations.stream()
                .filter(operation -> operation.path.matcher(path).matches())
                .map(Operation::method)
                .collect(Collectors.toCollection(TreeSet::new));
        if (methods.contains(HttpMethod.GET)) {
            methods.add(HttpMethod.HEAD);
        }
        return String.join(", ", methods);
    }

    private static Stream<Operation> operationsOf(Class<?> resource) {
        return Arrays.stream(resource.getMethods())
                .flatMap(method -> Arrays.stream(method.getAnnotations())
                        .map(each -> each.annotationType().getAnnotation(HttpMethod.class))
                        .filter(each -> each != null)
                        .map(verb -> new Operation(verb.value(), pathOf(resource, method))));
    }

    private static Pattern pathOf(Class<?> resource, Method method) {
        var own = method.isAnnotationPresent(Path.class)
                ? method.getAnnotation(Path.class).value()
                : "";
        var template = Stream.of(resource.getAnnotation(Path.class).value().split("/"), own.split("/"))
                .flatMap(Arrays::stream)
                .filter(segment -> !segment.isEmpty())
                .map(segment -> segment.contains("{") ? "[^/]+" : Pattern.quote(segment))
                .collect(Collectors.joining("/", "/", "/?"));
        return Pattern.compile(template);
    }

    private record Operation(String method, Pattern path) {}
}
