package kz.birlik.gateway.route;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.MultiMap;
import org.junit.jupiter.api.Test;

class ForwardedHeadersTest {

    @Test
    void headersOfThisHopAloneDoNotLeaveIt() {
        var answer = MultiMap.caseInsensitiveMultiMap()
                .add("Connection", "close, X-Debug")
                .add("Keep-Alive", "timeout=5")
                .add("X-Debug", "1")
                .add("Server", "inner")
                .add("X-Request-Id", "inner")
                .add("ETag", "\"v1\"");
        ForwardedHeaders.prepareAnswer(answer);
        assertThat(answer.names()).containsExactly("ETag");
    }

    @Test
    void connectionCannotTakeTheTokenOffTheRequest() {
        var answer = MultiMap.caseInsensitiveMultiMap()
                .add("Connection", "Authorization")
                .add("Authorization", "Bearer x");
        ForwardedHeaders.prepareAnswer(answer);
        assertThat(answer.names()).containsExactly("Authorization");
    }
}
