package kz.birlik.stack.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClockTest {
    @ParameterizedTest
    @CsvSource({"+15d,P15D", "-2d,P-2D", "+1w,P7D", "+3h,PT3H", "-90m,PT-90M"})
    void aMoveHasASignANumberAndAUnit(String text, Duration move) {
        assertThat(Clock.move(text)).isEqualTo(move);
    }

    @ParameterizedTest
    @ValueSource(strings = {"15d", "+15", "+d", "+1y", "+1.5d", "tomorrow", "", "+999999d"})
    void anythingElseIsRefusedWithAnExample(String text) {
        assertThatThrownBy(() -> Clock.move(text)).isInstanceOf(Misuse.class).hasMessageContaining("+15d");
    }

    @Test
    void theDistanceIsShownInWords() {
        assertThat(Clock.distance(Duration.ofDays(15).plusHours(3))).isEqualTo("+ 15 d 3 h");
        assertThat(Clock.distance(Duration.ofMinutes(-90))).isEqualTo("- 1 h 30 min");
    }
}
