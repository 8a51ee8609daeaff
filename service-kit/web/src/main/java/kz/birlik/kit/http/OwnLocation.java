package kz.birlik.kit.http;

import java.net.URI;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response.Status.Family;
import jakarta.ws.rs.ext.Provider;

/**
 * Says where a thing of ours lies by its path alone (RFC 9110, 10.2.2): the framework prepends the host it was asked
 * under, which behind the gateway is one the caller never heard of.
 */
@Provider
public class OwnLocation implements ContainerResponseFilter {

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        var location = response.getHeaderString(HttpHeaders.LOCATION);
        // Only a success names a thing of ours; a redirection may lead elsewhere.
        if (location != null && response.getStatusInfo().getFamily() == Family.SUCCESSFUL) {
            response.getHeaders().putSingle(HttpHeaders.LOCATION, pathOf(URI.create(location)));
        }
    }

    private static String pathOf(URI location) {
        return location.getRawQuery() == null
                ? location.getRawPath()
                : location.getRawPath() + "?" + location.getRawQuery();
    }
}
