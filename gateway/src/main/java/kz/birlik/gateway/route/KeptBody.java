package kz.birlik.gateway.route;

import io.vertx.core.Future;
import io.vertx.httpproxy.Body;

/** Where a body waits for its connection to a service. */
interface KeptBody {

    /** @return the body, once it is there in whole */
    Future<Body> read(LimitedBody source);

    /** Gives back what the body takes, also when it is not there in whole. */
    void drop();
}
