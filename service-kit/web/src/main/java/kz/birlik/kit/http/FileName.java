package kz.birlik.kit.http;

import java.util.regex.Pattern;

import org.jboss.resteasy.reactive.multipart.FileUpload;

/** The name a caller gave an uploaded file, fit to be shown to others. */
public final class FileName {

    /** A quoted string in which a quote is escaped (RFC 7578 by RFC 2616; curl does so); the framework stops at that quote. */
    private static final Pattern QUOTED = Pattern.compile(";\\s*filename=\"((?:\\\\\"|[^\"])*)\"");
    /** What turns the order of the letters around it, so that a name reads as if it ended in something else. */
    private static final Pattern INVISIBLE = Pattern.compile(
            "[\\p{Cntrl}\\x{80}-\\x{9F}\\x{61C}\\x{200B}-\\x{200F}\\x{202A}-\\x{202E}\\x{2060}-\\x{2069}\\x{FEFF}]");

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
                : INVISIBLE
                        .matcher(name)
                        .replaceAll("")
                        .replaceAll(".*[/\\\\]", "")
                        .strip();
    }
}
