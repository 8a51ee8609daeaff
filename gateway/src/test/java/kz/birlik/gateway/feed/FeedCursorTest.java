package kz.birlik.gateway.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;

import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FeedCursorTest {

    @Test
    void aCursorReadsBackAsItWasWritten() {
        long seed = System.nanoTime();
        var random = new Random(seed);
        for (int round = 0; round < 500; round++) {
            Map<TopicPartition, Long> offsets = new HashMap<>();
            for (int i = random.nextInt(30); i > 0; i--) {
                var topic = FeedTopic.values()[random.nextInt(3)].topic();
                offsets.put(new TopicPartition(topic, random.nextInt(100)), random.nextLong(1L << 50));
            }
            var cursor = new FeedCursor(offsets);
            assertThat(FeedCursor.decode(cursor.encoded())).as("seed %d", seed).isEqualTo(cursor);
        }
    }

    @Test
    void theCursorOfAnEmptySuiteIsACursor() {
        assertThat(FeedCursor.decode(new FeedCursor(Map.of()).encoded()).offsets())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1",
                "2;concepts.0=1",
                "1;concepts.0",
                "1;concepts.0=-1",
                "1;concepts.0=x",
                "1;others.0=1",
                "1;concepts.0=1;concepts.0=2",
                "1;concepts.99999=1",
                "1;concepts.0=1;",
                "1;concepts.0=9999999999999999999"
            })
    void whatWeDidNotWriteIsRefused(String text) {
        var encoded = Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.US_ASCII));
        if (text.equals("1")) {
            assertThat(FeedCursor.decode(encoded).offsets()).isEmpty();
        } else {
            assertThatThrownBy(() -> FeedCursor.decode(encoded)).isInstanceOf(CursorUnknown.class);
        }
    }

    @Test
    void whatIsNoBase64IsRefused() {
        assertThatThrownBy(() -> FeedCursor.decode("&%$")).isInstanceOf(CursorUnknown.class);
        assertThatThrownBy(() -> FeedCursor.decode("A".repeat(5000))).isInstanceOf(CursorUnknown.class);
    }
}
