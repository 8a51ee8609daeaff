package kz.birlik.plans.planreport;

import java.net.URI;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import kz.birlik.plans.planreport.writing.Links;

/** Where a report finds the rows behind its figures: a page asks where it came from, a file must be told the door of the suite. */
@ApplicationScoped
public class ReportLinks {

    private final Optional<URI> door;

    /** @param publicAddress of the gateway, such as {@code https://birlik.example}; without it, the address the request came to */
    ReportLinks(@ConfigProperty(name = "birlik.public-address") Optional<URI> publicAddress) {
        this.door = publicAddress;
    }

    Links of(ReportFormat format, HttpHeaders headers, UriInfo uri) {
        return new Links(
                format == ReportFormat.HTML
                        ? ""
                        : door.orElseGet(() -> askedAt(headers, uri)).toString().replaceAll("/+$", ""));
    }

    /** The gateway says at which address it was asked; what a caller sends under these names it drops. */
    private static URI askedAt(HttpHeaders headers, UriInfo uri) {
        var host = headers.getHeaderString("X-Forwarded-Host");
        var scheme = headers.getHeaderString("X-Forwarded-Proto");
        if (host != null
                && host.matches("[\\w.:\\[\\]-]{1,255}")
                && ("http".equals(scheme) || "https".equals(scheme))) {
            return URI.create(scheme + "://" + host);
        }
        return uri.getBaseUri();
    }
}
