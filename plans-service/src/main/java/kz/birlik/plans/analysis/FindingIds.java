package kz.birlik.plans.analysis;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;

/** SHA-256 of {@code [version, rule, inputs]} as JSON without spaces, members in the order of their names: anyone can make it again. */
final class FindingIds {

    private final String version;
    private final ObjectWriter canonical;
    private final MessageDigest digest;

    FindingIds(String version, ObjectMapper json) {
        this.version = version;
        this.canonical = json.copy()
                .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                .configure(com.fasterxml.jackson.databind.MapperFeature.SORT_PROPERTIES_ALPHABETICALLY, true)
                .writer();
        try {
            this.digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }

    /** @return the inputs as they are hashed, which is how they are kept too: they are written once */
    String written(String rule, Map<String, Object> inputs) {
        try {
            return canonical.writeValueAsString(inputs);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The inputs of %s cannot be written as JSON".formatted(rule), e);
        }
    }

    /** @param inputs as {@link #written} */
    String of(String rule, String inputs) {
        var text = "[\"" + version + "\",\"" + rule + "\"," + inputs + "]";
        return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    }
}
