package kz.birlik.kit.paging;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;

/** Says the next page in the Link header too (RFC 8288), for clients that page without reading bodies. */
@Provider
public class NextLink implements ContainerResponseFilter {

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof Page<?> page && page.next() != null) {
            response.getHeaders().add("Link", "<%s>; rel=\"next\"".formatted(page.next()));
        }
    }
}
