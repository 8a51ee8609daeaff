package kz.birlik.stack.testing;

import java.nio.file.Path;
import java.time.Duration;

import kz.birlik.stack.Keycloak;
import kz.birlik.stack.Mark;
import kz.birlik.stack.Ports;
import kz.birlik.stack.Postgres;
import kz.birlik.stack.StackHome;

/**
 * A real Keycloak with the development realm, for tests of what only it can answer. It keeps its data in the PostgreSQL
 * of this JVM and can be killed and resumed. The first start takes about 20 s.
 */
public final class IdentityServer implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Keycloak keycloak;

    private IdentityServer(Keycloak keycloak) {
        this.keycloak = keycloak;
    }

    /** With {@code deploy/keycloak/birlik-realm.json}. */
    public static IdentityServer start() {
        return start(StackHome.locate().project().resolve("deploy/keycloak/birlik-realm.json"));
    }

    /** With another realm file; the realm in it must be named {@code birlik} too. */
    public static IdentityServer start(Path realm) {
        int port = Ports.free();
        var database = "keycloak_" + port;
        Postgres.createDatabase(SharedServers.postgresPort(), database);
        var place = SharedServers.directory().resolve("keycloak-" + port);
        var server = new IdentityServer(new Keycloak(
                StackHome.locate(),
                new Keycloak.Settings(
                        place.resolve("home"),
                        port,
                        Ports.free(),
                        Postgres.url(SharedServers.postgresPort(), database),
                        database,
                        realm,
                        place.resolve("keycloak.log"),
                        new Mark(place, "keycloak"),
                        PATIENCE)));
        server.resume();
        return server;
    }

    /** The realm's address, which is also the issuer in its tokens. */
    public String issuer() {
        return keycloak.issuer();
    }

    /** {@code http://localhost:port}, for the administration API. */
    public String url() {
        return keycloak.url();
    }

    /** {@code kill -9}. */
    public void kill() {
        keycloak.kill();
    }

    /** The orderly end. */
    public void stop() {
        keycloak.stop();
    }

    /** Starts it again after {@link #kill} or {@link #stop} and returns when the realm answers. */
    public void resume() {
        keycloak.start();
        TestExit.kill(keycloak.pid());
    }

    @Override
    public void close() {
        keycloak.kill();
    }
}
