package kz.birlik.kit.http;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.ext.Provider;

import org.jboss.resteasy.reactive.RestQuery;

import kz.birlik.kit.problem.InvalidRequest;
import kz.birlik.kit.problem.Violation;

/**
 * Refuses query parameters an operation does not declare, and values it cannot read: a misspelt filter must not silently
 * answer everything, and the framework would answer 404 to a malformed value, as if nothing stood under the address.
 */
@Provider
public class StrictQueryParameters implements ContainerRequestFilter {

    private final Map<Method, Map<String, QueryValue>> known = new ConcurrentHashMap<>();
    private final ResourceInfo resource;

    public StrictQueryParameters(ResourceInfo resource) {
        this.resource = resource;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        var given = request.getUriInfo().getQueryParameters();
        if (given.isEmpty() || resource.getResourceMethod() == null) {
            return;
        }
        var declared = known.computeIfAbsent(resource.getResourceMethod(), StrictQueryParameters::declaredBy);
        var violations = new ArrayList<Violation>();
        given.forEach((name, values) -> {
            var value = declared.get(name);
            if (value == null) {
                violations.add(unknown(name, declared));
            } else if (!values.stream().allMatch(value.readable())) {
                violations.add(unreadable(name, value));
            }
        });
        if (!violations.isEmpty()) {
            throw new InvalidRequest(violations);
        }
    }

    private static Violation unknown(String name, Map<String, QueryValue> declared) {
        return new Violation(
                name,
                "Unknown query parameter '%s'; this operation knows %s.".formatted(name, declared.keySet()),
                "invalid");
    }

    private static Violation unreadable(String name, QueryValue value) {
        return new Violation(
                name, "The query parameter '%s' takes %s.".formatted(name, value.expected()), "unreadable");
    }

    private static Map<String, QueryValue> declaredBy(Method method) {
        var declared = new TreeMap<String, QueryValue>();
        for (var parameter : method.getParameters()) {
            if (parameter.isAnnotationPresent(QueryParam.class)) {
                declared.put(parameter.getAnnotation(QueryParam.class).value(), QueryValue.of(parameter.getType()));
            } else if (parameter.isAnnotationPresent(RestQuery.class)) {
                var name = parameter.getAnnotation(RestQuery.class).value();
                declared.put(name.isEmpty() ? parameter.getName() : name, QueryValue.of(parameter.getType()));
            } else if (parameter.isAnnotationPresent(BeanParam.class)) {
                fieldsOf(parameter.getType())
                        .filter(field -> field.isAnnotationPresent(QueryParam.class))
                        .forEach(field -> declared.put(
                                field.getAnnotation(QueryParam.class).value(), QueryValue.of(field.getType())));
            }
        }
        return declared;
    }

    private static Stream<Field> fieldsOf(Class<?> type) {
        return type == null
                ? Stream.empty()
                : Stream.concat(Arrays.stream(type.getDeclaredFields()), fieldsOf(type.getSuperclass()));
    }
}
