package kz.birlik.gateway.route;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

import kz.birlik.gateway.problem.GatewayProblem;

/** Who has requests with a body in progress, and how many: neither one address nor all together may fill the gateway. */
final class BodyPlaces {

    private final BodySettings.Kind kind;
    private final AtomicInteger taken = new AtomicInteger();
    private final Map<String, Integer> byAddress = new ConcurrentHashMap<>();

    BodyPlaces(BodySettings.Kind kind) {
        this.kind = kind;
    }

    /** @return why there is no place for another; empty when it was taken and must be given back */
    Optional<GatewayProblem> take(String address) {
        if (taken.incrementAndGet() > kind.atOnce()) {
            taken.decrementAndGet();
            return Optional.of(GatewayProblem.busy("The gateway"));
        }
        if (byAddress.merge(address, 1, Integer::sum) > kind.ofOneAddress()) {
            giveBack(address);
            return Optional.of(GatewayProblem.tooManyBodies(kind.ofOneAddress()));
        }
        return Optional.empty();
    }

    void giveBack(String address) {
        byAddress.computeIfPresent(address, (who, count) -> count == 1 ? null : count - 1);
        taken.decrementAndGet();
    }

    int taken() {
        return taken.get();
    }
}
