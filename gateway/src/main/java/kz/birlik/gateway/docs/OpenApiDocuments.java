package kz.birlik.gateway.docs;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.smallrye.openapi.runtime.OpenApiConstants;
import io.quarkus.smallrye.openapi.runtime.OpenApiDocumentService;
import io.smallrye.openapi.runtime.io.Format;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import kz.birlik.gateway.route.Destination;
import kz.birlik.gateway.route.Upstreams;

/** The OpenAPI documents of the services and of the gateway, one by one and merged; fetched at most once in a while. */
@ApplicationScoped
class OpenApiDocuments {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final long FRESH_MILLIS = Duration.ofSeconds(30).toMillis();
    private static final String DOCUMENT = "/q/openapi?format=json";
    private static final String REALM_IN_DOCUMENTS = "http://localhost:8180/realms/birlik";

    private final Upstreams upstreams;
    private final OpenApiDocumentService own;
    private final String realm;
    private final Map<Destination, Fetched> fetched = new EnumMap<>(Destination.class);

    private record Fetched(Future<JsonNode> document, long at) {
        boolean isUsable() {
            return !document.failed() && System.currentTimeMillis() - at < FRESH_MILLIS;
        }
    }

    OpenApiDocuments(
            Upstreams upstreams,
            OpenApiDocumentService own,
            @ConfigProperty(name = "quarkus.oidc.token.issuer") String realm) {
        this.upstreams = upstreams;
        this.own = own;
        this.realm = realm;
    }

    /** @return that document, failed when its service is down */
    synchronized Future<JsonNode> of(Destination owner) {
        var known = fetched.get(owner);
        if (known == null || !known.isUsable()) {
            known = new Fetched(fetch(owner), System.currentTimeMillis());
            fetched.put(owner, known);
        }
        return known.document();
    }

    /** @return all that can be had; what is missing is named in the document */
    Future<JsonNode> merged() {
        Map<Destination, Future<JsonNode>> asked = new EnumMap<>(Destination.class);
        Arrays.stream(Destination.values()).forEach(owner -> asked.put(owner, of(owner)));
        return Future.join(List.copyOf(asked.values())).transform(done -> Future.succeededFuture(merge(asked)));
    }

    private static JsonNode merge(Map<Destination, Future<JsonNode>> answered) {
        var merge = new OpenApiMerge();
        var missing = new ArrayList<String>();
        answered.forEach((owner, document) -> {
            if (document.succeeded()) {
                merge.add(owner.serviceName(), document.result());
            } else {
                missing.add(owner.serviceName());
            }
        });
        return merge.document(missing);
    }

    private Future<JsonNode> fetch(Destination owner) {
        if (!owner.isService()) {
            return read(Buffer.buffer(own.getDocument(OpenApiConstants.DEFAULT_DOCUMENT_NAME, Format.JSON)));
        }
        return upstreams
                .request(owner, HttpMethod.GET, DOCUMENT)
                .compose(request -> request.send())
                .compose(response -> response.statusCode() == 200
                        ? response.body()
                        : Future.failedFuture(owner.serviceName() + " has no document: " + response.statusCode()))
                .compose(this::read);
    }

    /** The documents name the realm of a laptop; here stands the one whose tokens are taken. */
    private Future<JsonNode> read(Buffer document) {
        try {
            return Future.succeededFuture(JSON.readTree(document.toString().replace(REALM_IN_DOCUMENTS, realm)));
        } catch (JsonProcessingException notJson) {
            return Future.failedFuture(notJson);
        }
    }
}
