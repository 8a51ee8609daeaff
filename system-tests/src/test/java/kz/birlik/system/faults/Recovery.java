package kz.birlik.system.faults;

import static io.restassured.RestAssured.given;
import static kz.birlik.system.faults.Patience.soon;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;

import kz.birlik.stack.Component;
import kz.birlik.stack.Service;
import kz.birlik.stack.Suite;
import kz.birlik.system.running.RunningSuite;

/** Puts the suite back as other tests expect it: all of it runs, answers, and follows its topics. */
final class Recovery {

    private final RunningSuite running;
    private final Suite suite;

    Recovery(RunningSuite running) {
        this.running = running;
        this.suite = running.processes();
    }

    /** Lets go on what is paused and starts what is gone. */
    void everythingRuns() {
        parts().filter(Component::alive).forEach(Signal.CONT::to);
        parts().filter(part -> !part.alive()).forEach(Component::start);
        soon().untilAsserted(() -> {
            for (var service : Service.values()) {
                assertThat(suite.service(service).ready()).as(service.module()).isTrue();
            }
            given().get(running.gateway().resolve("/api/v1/concepts?limit=1"))
                    .then()
                    .statusCode(200);
        });
    }

    /** Whoever followed for a killed process is waited for by the broker; a record in each partition shows the end of it. */
    void everyServiceFollows() {
        follows(Service.CONCEPT, Topic.FEEDBACK);
        follows(Service.PLANS, Topic.CONCEPTS);
        follows(Service.FEEDBACK, Topic.CONCEPTS);
    }

    private void follows(Service service, String topic) {
        var group = new Group(suite.kafka().bootstrapServers(), service);
        for (var record : new Topic(suite.kafka().bootstrapServers(), topic).putNothingOfInterest()) {
            soon().until(() -> group.hasTaken(record));
        }
    }

    private Stream<Component> parts() {
        return Stream.concat(
                Stream.of(suite.postgres(), suite.kafka(), suite.keycloak()),
                Stream.of(Service.values()).map(suite::service));
    }
}
