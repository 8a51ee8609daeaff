package kz.birlik.kit.http;

import java.io.IOException;
import java.time.LocalDate;
import java.util.function.Function;

import jakarta.inject.Singleton;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.module.SimpleModule;
import io.quarkus.jackson.ObjectMapperCustomizer;

import kz.birlik.kit.text.PlainText;

/** Holds the texts and days of JSON bodies to what query parameters are held to; what no database can keep stops here, and what no reader sees. */
@Singleton
class StrictJson implements ObjectMapperCustomizer {

    @Override
    public void customize(ObjectMapper mapper) {
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
