package kz.birlik.kit.http;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import jakarta.inject.Singleton;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.type.LogicalType;
import io.quarkus.jackson.ObjectMapperCustomizer;

import kz.birlik.kit.text.PlainText;

/**
 * Holds the texts and days of JSON bodies to what query parameters are held to; what no database can keep stops here, and what no reader
 * sees. A number is a number and a truth a truth: 2.7 is not taken for 2, nor "2" for 2, nor 0 for false.
 */
@Singleton
class StrictJson implements ObjectMapperCustomizer {

    /** What Jackson would make the best of. */
    private static final Map<LogicalType, List<CoercionInputShape>> REFUSED = Map.of(
            LogicalType.Integer,
            List.of(CoercionInputShape.Float, CoercionInputShape.String, CoercionInputShape.EmptyString),
            LogicalType.Float,
            List.of(CoercionInputShape.String, CoercionInputShape.EmptyString),
            LogicalType.Boolean,
            List.of(CoercionInputShape.Integer, CoercionInputShape.String, CoercionInputShape.EmptyString),
            LogicalType.Enum,
            List.of(CoercionInputShape.Integer, CoercionInputShape.EmptyString));

    @Override
    public void customize(ObjectMapper mapper) {
        REFUSED.forEach((type, shapes) ->
                shapes.forEach(shape -> mapper.coercionConfigFor(type).setCoercion(shape, CoercionAction.Fail)));
        mapper.registerModule(new SimpleModule("birlik-strict")
                .addDeserializer(String.class, new Strict<>(String.class, PlainText::visible))
                .addDeserializer(LocalDate.class, new Strict<>(LocalDate.class, LocalDate::parse)));
    }

    /** After the modules of Jackson itself, whose place it takes. */
    @Override
    public int priority() {
        return MINIMUM_PRIORITY;
    }

    private static final class Strict<T> extends StdScalarDeserializer<T> {

        private final transient QueryValue kind;
        private final transient Function<String, T> reading;

        Strict(Class<T> type, Function<String, T> reading) {
            super(type);
            this.kind = QueryValue.of(type);
            this.reading = reading;
        }

        @Override
        @SuppressWarnings("unchecked")
        public T deserialize(JsonParser json, DeserializationContext context) throws IOException {
            if (!json.hasToken(JsonToken.VALUE_STRING)) {
                return (T) context.handleUnexpectedToken(_valueClass, json);
            }
            var text = json.getText();
            if (!kind.readable().test(text)) {
                throw new InvalidFormatException(json, kind.expected(), text, _valueClass);
            }
            return reading.apply(text);
        }
    }
}
