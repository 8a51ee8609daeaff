package kz.birlik.gateway.route;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.file.AsyncFile;
import io.vertx.core.file.OpenOptions;
import io.vertx.httpproxy.Body;
import org.jboss.logging.Logger;

/** A large body, in a temporary file that only this process may read and that goes when it is closed. */
final class FileBody implements KeptBody {

    private static final Logger LOG = Logger.getLogger(FileBody.class);
    private static final OpenOptions SCRATCH =
            new OpenOptions().setRead(true).setWrite(true).setCreate(false).setDeleteOnClose(true);

    private final Vertx vertx;
    private AsyncFile file;
    private boolean dropped;

    FileBody(Vertx vertx) {
        this.vertx = vertx;
    }

    @Override
    public Future<Body> read(LimitedBody source) {
        var files = vertx.fileSystem();
        return files.createTempFile("birlik-body-", ".part", "rw-------")
                .compose(path -> files.open(path, SCRATCH))
                .compose(opened -> keep(opened, source));
    }

    private Future<Body> keep(AsyncFile opened, LimitedBody source) {
        if (dropped) {
            return opened.close().compose(closed -> Future.failedFuture("The caller has gone"));
        }
        file = opened;
        var writes = new AwaitedWrites(opened);
        return source.pipe()
                .endOnComplete(false)
                .endOnFailure(false)
                .to(writes)
                .compose(piped -> writes.done())
                .map(written -> Body.body(opened.setReadPos(0), source.seen()));
    }

    @Override
    public void drop() {
        dropped = true;
        if (file != null) {
            file.close().onFailure(kept -> LOG.warn("A temporary file of a body is not closed", kept));
        }
    }
}
