package kz.birlik.gateway.route;

import io.vertx.core.AsyncResult;
import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.file.AsyncFile;
import io.vertx.core.streams.WriteStream;

/**
 * A file being written, with when all of it is there: a pipe is through once the last part was handed over, and a file that is read
 * before it was written lacks parts.
 */
final class AwaitedWrites implements WriteStream<Buffer> {

    private final AsyncFile file;
    private Future<Void> written = Future.succeededFuture();

    AwaitedWrites(AsyncFile file) {
        this.file = file;
    }

    /** @return done when all that was handed over so far is in the file */
    Future<Void> done() {
        return written;
    }

    @Override
    public Future<Void> write(Buffer part) {
        var one = file.write(part);
        written = written.compose(before -> one);
        return one;
    }

    @Override
    public void write(Buffer part, Handler<AsyncResult<Void>> handler) {
        write(part).onComplete(handler);
    }

    @Override
    public void end(Handler<AsyncResult<Void>> handler) {
        written.onComplete(handler);
    }

    @Override
    public WriteStream<Buffer> exceptionHandler(Handler<Throwable> handler) {
        file.exceptionHandler(handler);
        return this;
    }

    @Override
    public WriteStream<Buffer> setWriteQueueMaxSize(int most) {
        file.setWriteQueueMaxSize(most);
        return this;
    }

    @Override
    public boolean writeQueueFull() {
        return file.writeQueueFull();
    }

    @Override
    public WriteStream<Buffer> drainHandler(Handler<Void> handler) {
        file.drainHandler(handler);
        return this;
    }
}
