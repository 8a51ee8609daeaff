package kz.birlik.kit.http;

import java.util.regex.Pattern;

import org.jboss.resteasy.reactive.multipart.FileUpload;

import kz.birlik.kit.text.PlainText;

/** The name a caller gave an uploaded file, fit to be shown to others. */
public final class FileName {

    /** A quoted string in which a quote is escaped (RFC 7578 by RFC 2616; curl does so); the framework stops at that quote. */
    private static final Pattern QUOTED = Pattern.compile(";\\s*filename=\"((?:\\\\\"|[^\"])*)\"");

    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}\\x{80}-\\x{9F}]");

    private FileName() {}

    /** @return without folders, control characters and marks of direction; null when the form names none */
    public static String of(FileUpload file) {
        return of(file.getHeaders().getFirst("Content-Disposition"), file.fileName());
    }

    static String of(String disposition, String understood) {
        var quoted = QUOTED.matcher(disposition == null ? "" : disposition);
        var name = quoted.find() ? quoted.group(1).replace("\\\"", "\"") : understood;
        return name == null
                ? null
                : CONTROL.matcher(PlainText.visible(name))
                        .replaceAll("")
                        .replaceAll(".*[/\\\\]", "")
                        .strip();
    }
}
