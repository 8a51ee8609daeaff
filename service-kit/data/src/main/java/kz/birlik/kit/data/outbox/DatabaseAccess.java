package kz.birlik.kit.data.outbox;

import java.sql.SQLException;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Opens the relay's own session; it must not come from the pool, whose connections are lent, tested and recycled. */
@ApplicationScoped
class DatabaseAccess {

    private final String url;
    private final String user;
    private final String password;

    DatabaseAccess(
            @ConfigProperty(name = "quarkus.datasource.jdbc.url") String url,
            @ConfigProperty(name = "quarkus.datasource.username") String user,
            @ConfigProperty(name = "quarkus.datasource.password") String password) {
        this.url = url;
        this.user = user;
        this.password = password;
    }

    RelaySession relaySession(String name) throws SQLException {
        return RelaySession.open(url, user, password, name);
    }
}
