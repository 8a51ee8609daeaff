package kz.birlik.plans.measure.executor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExecutorTwinsTest {

    /** Codes of bodies, «?» for a name that no register knows; «-» where the other text names none. */
    @ParameterizedTest
    @CsvSource({
        "MKI APK, MKI APK, 0 1, true",
        "MKI APK, APK MKI, 1 0, true",
        "? MKI ?, ? MKI ?, 0 1 2, true",
        "? MKI, MKI ?, 1 0, true",
        "? ? MKI, MKI ? ?, 1 2 0, true",
        "MKI ?, ? ?, 0 1, true",
        "? ? MKI, MKI ?, - - 0, false",
        "MKI, MKI APK, 0, false",
        "MKI APK, MKI, 0 -, false",
        "MKI MKI, MKI MKI, 0 1, true",
    })
    void executorsAreFoundAgain(String own, String others, String places, boolean complete) {
        var bodies = bodies(own);
        var twins = ExecutorTwins.of(bodies, bodies(others));

        assertThat(IntStream.range(0, bodies.size())
                        .mapToObj(place ->
                                twins.twinOf(place).map(String::valueOf).orElse("-")))
                .containsExactly(places.split(" "));
        assertThat(twins.complete(bodies.size())).isEqualTo(complete);
    }

    private static List<String> bodies(String codes) {
        return Arrays.stream(codes.split(" "))
                .map(code -> code.equals("?") ? null : code)
                .toList();
    }
}
