package kz.birlik.gateway.route;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What bodies of requests may take of the gateway while they come in and until they are answered. */
@ConfigMapping(prefix = "birlik.gateway.bodies")
public interface BodySettings {

    /** Bytes of a body that is kept in memory; a longer one, or one of an unannounced length, goes to a temporary file. */
    @WithDefault("65536")
    int inMemory();

    /** Bodies in memory. */
    Kind small();

    /** Bodies in temporary files. */
    Kind large();

    /** One kind of body. */
    interface Kind {

        /** For the whole body to come in, however steadily it drips. */
        Duration time();

        /** Requests in progress from one address (an IPv6 network of 64 bits counts as one). */
        int ofOneAddress();

        /** Requests in progress from everybody. */
        int atOnce();
    }
}
