package kz.birlik.gateway.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;

import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.streams.ReadStream;
import io.vertx.httpproxy.Body;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A body that is wholly here before the first of it is in the file: the next reader must still get each byte. */
class FileBodyTest {

    private static final int PART = 8 * 1024;
    private static final int PARTS = 10;

    @Test
    @Timeout(30)
    void whatIsReadBackIsWhatCameInHoweverSlowTheDisk() {
        var bytes = new byte[PARTS * PART];
        new Random(4).nextBytes(bytes);
        var came = Buffer.buffer(bytes);
        var vertx = Vertx.vertx();
        try {
            var kept = new FileBody(new SlowFile(vertx).vertx());
            var back = kept.read(new LimitedBody(new AtOnce(came), bytes.length))
                    .compose(FileBodyTest::drained)
                    .onComplete(read -> kept.drop())
                    .toCompletionStage()
                    .toCompletableFuture()
                    .join();
            assertThat(back).isEqualTo(came);
        } finally {
            vertx.close();
        }
    }

    private static Future<Buffer> drained(Body body) {
        assertThat(body.length()).isEqualTo(PARTS * PART);
        var all = Buffer.buffer();
        var end = Promise.<Buffer>promise();
        body.stream()
                .exceptionHandler(end::fail)
                .endHandler(read -> end.complete(all))
                .handler(all::appendBuffer);
        return end.future();
    }

    /** Says all it has as soon as it may, and less than would fill the queue of the writer. */
    private static final class AtOnce implements ReadStream<Buffer> {

        private final Buffer all;
        private Handler<Buffer> part;
        private Handler<Void> end;

        AtOnce(Buffer all) {
            this.all = all;
        }

        @Override
        public ReadStream<Buffer> resume() {
            for (var from = 0; from < all.length(); from += PART) {
                part.handle(all.slice(from, from + PART));
            }
            end.handle(null);
            return this;
        }

        @Override
        public ReadStream<Buffer> handler(Handler<Buffer> handler) {
            part = handler;
            return this;
        }

        @Override
        public ReadStream<Buffer> endHandler(Handler<Void> handler) {
            end = handler;
            return this;
        }

        @Override
        public ReadStream<Buffer> exceptionHandler(Handler<Throwable> handler) {
            return this;
        }

        @Override
        public ReadStream<Buffer> pause() {
            return this;
        }

        @Override
        public ReadStream<Buffer> fetch(long amount) {
            return this;
        }
    }
}
