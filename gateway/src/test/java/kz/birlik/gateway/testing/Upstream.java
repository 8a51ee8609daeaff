package kz.birlik.gateway.testing;

import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonObject;

/** A service as the gateway sees one: a real HTTP server that tells what reached it, and fails when asked to. */
public final class Upstream {

    public static final int LARGE = 64 * 1024 * 1024;
    private static final Vertx VERTX = Vertx.vertx();

    private final String name;
    private final ConcurrentLinkedQueue<String> seen = new ConcurrentLinkedQueue<>();
    private HttpServer server;
    private int port;

    private Upstream(String name) {
        this.name = name;
    }

    public static Upstream start(String name) {
        var upstream = new Upstream(name);
        upstream.resume();
        return upstream;
    }

    public void resume() {
        server = await(VERTX.createHttpServer(
                        new HttpServerOptions().setHost("127.0.0.1").setPort(port))
                .requestHandler(this::answer)
                .listen());
        port = server.actualPort();
    }

    public void stop() {
        await(server.close());
    }

    public String url() {
        return "http://127.0.0.1:" + port;
    }

    /** Method and target of every request under /api. */
    public ConcurrentLinkedQueue<String> seen() {
        return seen;
    }

    private void answer(HttpServerRequest request) {
        if (request.path().startsWith("/api/")) {
            seen.add(request.method() + " " + request.uri());
        }
        var end = request.path().substring(request.path().lastIndexOf('/') + 1);
        switch (end) {
            case "slow" -> request.resume();
            case "broken" -> {
                request.response().setChunked(true).write("{\"begun\":");
                VERTX.setTimer(200, cut -> request.connection().close());
            }
            case "large" -> large(request);
            case "versioned" -> versioned(request);
            case "empty" -> request.response().setStatusCode(204).end();
            case "ready" -> request.response().end("{\"status\":\"UP\",\"checks\":[{\"name\":\"inner\"}]}");
            case "openapi" -> request.response().end(openapi().toBuffer());
            default -> echo(request);
        }
    }

    private void echo(HttpServerRequest request) {
        long[] bytes = {0};
        request.handler(part -> bytes[0] += part.length());
        request.endHandler(end -> {
            var headers = new JsonObject();
            request.headers().forEach(header -> headers.put(header.getKey().toLowerCase(), header.getValue()));
            request.response()
                    .putHeader("Content-Type", "application/json")
                    .putHeader("Server", "inner")
                    .putHeader("Set-Cookie", "a=b")
                    .end(new JsonObject()
                            .put("service", name)
                            .put("method", request.method().name())
                            .put("uri", request.uri())
                            .put("bytes", bytes[0])
                            .put("peer", request.remoteAddress().toString())
                            .put("headers", headers)
                            .toBuffer());
        });
    }

    private static void versioned(HttpServerRequest request) {
        var response = request.response().putHeader("ETag", "\"v7\"").putHeader("Cache-Control", "public, max-age=60");
        if ("\"v7\"".equals(request.getHeader("If-None-Match"))) {
            response.setStatusCode(304).end();
        } else {
            response.putHeader("Content-Type", "application/json")
                    .putHeader("Content-Length", "13")
                    .end("{\"version\":7}");
        }
    }

    private static void large(HttpServerRequest request) {
        var response = request.response().putHeader("Content-Length", Integer.toString(LARGE));
        send(response, Buffer.buffer(new byte[64 * 1024]), LARGE / (64 * 1024));
    }

    private static void send(io.vertx.core.http.HttpServerResponse response, Buffer part, int left) {
        if (left == 0) {
            response.end();
        } else {
            response.write(part).onSuccess(written -> send(response, part, left - 1));
        }
    }

    private JsonObject openapi() {
        return new JsonObject("""
                {"openapi": "3.1.0", "info": {"title": "%1$s", "version": "1"},
                 "paths": {"/api/v1/%1$s": {"get": {"operationId": "list-%1$s", "responses": {"200": {"description": "ok",
                   "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Thing"}}}}}}}},
                 "components": {"schemas": {"Thing": {"type": "object", "description": "%1$s"},
                   "Problem": {"type": "object"}}}}
                """.formatted(name));
    }

    private static <T> T await(io.vertx.core.Future<T> future) {
        try {
            return future.toCompletionStage().toCompletableFuture().get(20, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException notDone) {
            throw new IllegalStateException(notDone);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
