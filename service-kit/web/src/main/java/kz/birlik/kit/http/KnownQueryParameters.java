package kz.birlik.kit.http;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
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

/** Refuses query parameters an operation does not declare: a misspelt filter must not silently answer everything. */
@Provider
public class KnownQueryParameters implements ContainerRequestFilter {

    private final Map<Method, Set<String>> known = new ConcurrentHashMap<>();
    private final ResourceInfo resource;

    public KnownQueryParameters(ResourceInfo resource) {
        this.resource = resource;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        var given = request.getUriInfo().getQueryParameters().keySet();
        if (given.isEmpty() || resource.getResourceMethod() == null) {
            return;
        }
        var declared = known.computeIfAbsent(resource.getResourceMethod(), KnownQueryParameters::declaredBy);
        given.stream().filter(name -> !declared.contains(name)).findFirst().ifPresent(name -> {
            throw new InvalidRequest(
                    name, "Unknown query parameter '%s'; this operation knows %s.".formatted(name, declared));
        });
    }

    private static Set<String> declaredBy(Method method) {
        var names = new TreeSet<String>();
        for (var parameter : method.getParameters()) {
            if (parameter.isAnnotationPresent(QueryParam.class)) {
                names.add(parameter.getAnnotation(QueryParam.class).value());
            } else if (parameter.isAnnotationPresent(RestQuery.class)) {
                var name = parameter.getAnnotation(RestQuery.class).value();
                names.add(name.isEmpty() ? parameter.getName() : name);
            } else if (parameter.isAnnotationPresent(BeanParam.class)) {
                fieldsOf(parameter.getType())
                        .filter(field -> field.isAnnotationPresent(QueryParam.class))
                        .forEach(field ->
                                names.add(field.getAnnotation(QueryParam.class).value()));
            }
        }
        return names;
    }

    private static Stream<Field> fieldsOf(Class<?> type) {
        return type == null
                ? Stream.empty()
                : Stream.concat(Arrays.stream(type.getDeclaredFields()), fieldsOf(type.getSuperclass()));
    }
}
