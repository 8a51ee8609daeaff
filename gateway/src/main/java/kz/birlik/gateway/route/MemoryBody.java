package kz.birlik.gateway.route;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.buffer.Buffer;
import io.vertx.httpproxy.Body;

/** A small body, in memory. */
final class MemoryBody implements KeptBody {

    private final Buffer content = Buffer.buffer();

    @Override
    public Future<Body> read(LimitedBody source) {
        var promise = Promise.<Body>promise();
        source.exceptionHandler(promise::tryFail);
        source.endHandler(end -> promise.tryComplete(Body.body(content)));
        source.handler(content::appendBuffer);
        source.resume();
        return promise.future();
    }

    @Override
    public void drop() {
        // Goes with the request.
    }
}
