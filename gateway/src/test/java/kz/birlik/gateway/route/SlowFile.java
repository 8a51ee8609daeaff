package kz.birlik.gateway.route;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.file.AsyncFile;
import io.vertx.core.file.FileSystem;

/** The real files of Vert.x on a slow disk: what is written to one arrives there a while later. */
final class SlowFile {

    private static final long MILLIS = 100;

    private final Vertx vertx;

    SlowFile(Vertx vertx) {
        this.vertx = vertx;
    }

    Vertx vertx() {
        return standIn(Vertx.class, (proxy, method, args) -> {
            var answer = call(vertx, method, args);
            return answer instanceof FileSystem files ? files(files) : answer;
        });
    }

    private FileSystem files(FileSystem files) {
        return standIn(FileSystem.class, (proxy, method, args) -> {
            var answer = call(files, method, args);
            return "open".equals(method.getName()) ? ((Future<?>) answer).map(file -> slow((AsyncFile) file)) : answer;
        });
    }

    private AsyncFile slow(AsyncFile file) {
        return standIn(
                AsyncFile.class,
                (proxy, method, args) -> "write".equals(method.getName()) && args.length == 1
                        ? vertx.timer(MILLIS).compose(waited -> file.write((Buffer) args[0]))
                        : call(file, method, args));
    }

    private static <T> T standIn(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private static Object call(Object real, Method method, Object... args) throws Throwable {
        try {
            return method.invoke(real, args);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }
}
