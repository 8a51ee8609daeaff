package kz.birlik.plans.planreport;

import java.net.URI;
import java.util.Optional;
import java.util.function.UnaryOperator;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import kz.birlik.plans.planreport.writing.Links;

/** Where a report finds the rows behind its figures: a page asks where it came from, a file must be told the door of the suite. */
@ApplicationScoped
public class ReportLinks {

    private final Optional<URI> door;

    /**
     * @param publicUrl of the gateway, such as {@code https://birlik.example}; without it, the address the request came to, which
     *     whoever asks can choose
     */
    ReportLinks(@ConfigProperty(name = "birlik.public-url") Optional<URI> publicUrl) {
        this.door = publicUrl;
    }

    /**
     * @param header the value of a header of the request by its name, or null
     * @param own the address the request came to here
     */
    Links of(ReportFormat format, UnaryOperator<String> header, URI own) {
        return new Links(
                format == ReportFormat.HTML
                        ? ""
                        : door.orElseGet(() -> askedAt(header, own)).toString().replaceAll("/+$", ""));
    }

    /** The gateway says at which address it was asked; what a caller sends under these names it drops. */
    private static URI askedAt(UnaryOperator<String> header, URI own) {
        var host = header.apply("X-Forwarded-Host");
        var scheme = header.apply("X-Forwarded-Proto");
        if (host != null
                && host.matches("[\\w.:\\[\\]-]{1,255}")
                && ("http".equals(scheme) || "https".equals(scheme))) {
            return URI.create(scheme + "://" + host);
        }
        return own;
    }
}
