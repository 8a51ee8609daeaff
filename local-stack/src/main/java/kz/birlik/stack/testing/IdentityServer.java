package kz.birlik.stack.testing;

import java.nio.file.Path;
import java.time.Duration;

import kz.birlik.stack.Keycloak;
import kz.birlik.stack.Mark;
import kz.birlik.stack.Ports;
import kz.birlik.stack.StackHome;

/**
 * A real Keycloak with the development realm, for tests of what only it can answer. It has a PostgreSQL of
 * its own and can be killed and resumed. The first start of all takes a minute, every further one 10 s.
 */
public final class IdentityServer implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(6);

    private static final String DATABASE = "keycloak";

    private final Keycloak keycloak;
    private final Database database;

    private IdentityServer(Keycloak keycloak, Database database) {
        this.keycloak = keycloak;
        this.database = database;
    }

    /** With {@code deploy/keycloak/birlik-realm.json}. */
    public static IdentityServer start() {
        return start(StackHome.locate().project().resolve("deploy/keycloak/birlik-realm.json"));
    }

    /** With another realm file; the realm in it must be named {@code birlik} too. */
    public static IdentityServer start(Path realm) {
        int port = Ports.free();
        var place = SharedServers.directory().resolve("keycloak-" + port);
        var database = Database.seeded(place, realm);
        var server = new IdentityServer(
                new Keycloak(
                        StackHome.locate(),
                        new Keycloak.Settings(
                                place.resolve("home"),
                                port,
                                Ports.free(),
                                database.url(DATABASE),
                                DATABASE,
                                realm,
                                place.resolve("keycloak.log"),
                                new Mark(place, "keycloak"),
                                PATIENCE)),
                database);
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
        database.kill();
    }
}
