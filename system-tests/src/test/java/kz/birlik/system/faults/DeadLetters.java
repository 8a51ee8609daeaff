package kz.birlik.system.faults;

import static io.restassured.RestAssured.given;

import java.util.List;
import java.util.Map;

import io.restassured.http.ContentType;
import io.restassured.response.Response;

import kz.birlik.stack.Service;
import kz.birlik.system.running.RunningSuite;

/** The dead letters of a service as its operator sees them: on the service's own port. */
final class DeadLetters {

    private final RunningSuite running;
    private final String door;

    DeadLetters(RunningSuite running, Service service) {
        this.running = running;
        this.door = running.processes().service(service).url() + "/q/dead-letters";
    }

    /** @return the open letters of a record key, oldest first */
    List<Map<String, Object>> openOf(String key) {
        return given().auth()
                .oauth2(running.tokenOf("auditor"))
                .get(door + "?limit=200")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .param("key", key)
                .getList("items.findAll { it.key == key }");
    }

    int statusOfList(String user) {
        return given().auth().oauth2(running.tokenOf(user)).get(door).statusCode();
    }

    Response replay(String user, Object id) {
        return given().auth().oauth2(running.tokenOf(user)).post(door + "/" + id + "/replay");
    }

    Response discard(Object id) {
        return given().auth()
                .oauth2(running.tokenOf("admin"))
                .contentType(ContentType.JSON)
                .body(Map.of("reason", "Never was an event"))
                .post(door + "/" + id + "/discard");
    }
}
