package kz.birlik.kit.http;

import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.function.Function;

import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;

import org.jboss.resteasy.reactive.RestForm;

import kz.birlik.kit.problem.UnreadableParameter;

/** Holds texts, days and choices in paths and forms to what {@link StrictQueryParameters} holds those in queries to. */
@Provider
public class StrictParameters implements ParamConverterProvider {

    @Override
    @SuppressWarnings("unchecked")
    public <T> ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
        var name = nameIn(annotations);
        if (type == String.class) {
            return (ParamConverter<T>) new Strict<>(name, QueryValue.of(String.class), Function.identity());
        }
        if (type == LocalDate.class) {
            return (ParamConverter<T>) new Strict<>(name, QueryValue.of(LocalDate.class), LocalDate::parse);
        }
        if (type.isEnum()) {
            return new Strict<>(name, QueryValue.of(type), text -> constant(type, text));
        }
        return null;
    }

    private static <T> T constant(Class<T> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(each -> ((Enum<?>) each).name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static String nameIn(Annotation[] annotations) {
        return Arrays.stream(annotations)
                .map(each -> each instanceof PathParam path
                        ? path.value()
                        : each instanceof RestForm form ? form.value() : each instanceof FormParam f ? f.value() : "")
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElse("parameter");
    }

    private record Strict<T>(String name, QueryValue kind, Function<String, T> reading) implements ParamConverter<T> {

        @Override
        public T fromString(String value) {
            if (value == null) {
                return null;
            }
            if (!kind.readable().test(value)) {
                throw new UnreadableParameter(name, kind.expected());
            }
            return reading.apply(value);
        }

        @Override
        public String toString(T value) {
            return String.valueOf(value);
        }
    }
}
