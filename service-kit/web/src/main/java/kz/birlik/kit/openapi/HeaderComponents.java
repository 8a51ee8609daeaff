package kz.birlik.kit.openapi;

import java.util.List;
import java.util.Map;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** The headers of the suite: described once in every document and referred to where they come. */
final class HeaderComponents {

    static final String ETAG = "ETag";
    static final String LINK = "Link";
    static final String LOCATION = "Location";

    /** What comes with an answer whatever the operation. */
    private static final Map<String, List<String>> OF_STATUS = Map.of(
            "401", List.of("WWW-Authenticate"),
            "429", List.of("Retry-After", "RateLimit-Limit", "RateLimit-Remaining", "RateLimit-Reset"),
            "503", List.of("Retry-After"));

    private HeaderComponents() {}

    static void addTo(OpenAPI api) {
        var components = api.getComponents();
        components
                .addHeader(ETAG, text("Tag of what is shown; send it as `If-Match` to change it"))
                .addHeader(LINK, text("The next page as `<path>; rel=\"next\"`; absent on the last"))
                .addHeader(LOCATION, text("Path of what was made or begun"))
                .addHeader("WWW-Authenticate", text("How to authenticate"))
                .addHeader("Retry-After", number("Seconds after which to come back"))
                .addHeader("RateLimit-Limit", number("Requests a caller may make at once"))
                .addHeader("RateLimit-Remaining", number("Requests left at once"))
                .addHeader("RateLimit-Reset", number("Seconds until all are there again"));
    }

    static void addOfStatus(String status, APIResponse response) {
        OF_STATUS.getOrDefault(status, List.of()).forEach(name -> add(name, response));
    }

    static void add(String name, APIResponse response) {
        response.addHeader(name, OASFactory.createHeader().ref(name));
    }

    static Parameter parameter(String name, boolean required, String description) {
        return OASFactory.createParameter()
                .name(name)
                .in(Parameter.In.HEADER)
                .required(required)
                .description(description)
                .schema(OASFactory.createSchema().addType(SchemaType.STRING));
    }

    private static Header text(String description) {
        return header(description, SchemaType.STRING);
    }

    private static Header number(String description) {
        return header(description, SchemaType.INTEGER);
    }

    private static Header header(String description, SchemaType type) {
        return OASFactory.createHeader()
                .description(description)
                .schema(OASFactory.createSchema().addType(type));
    }
}
