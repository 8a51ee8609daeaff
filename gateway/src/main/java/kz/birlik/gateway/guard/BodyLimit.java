package kz.birlik.gateway.guard;

import java.util.regex.Pattern;

/** How large a body may be, known from the path alone so that a large one is refused before it is read. */
public final class BodyLimit {

    private static final long MIB = 1024L * 1024;
    private static final long USUAL = MIB;
    private static final long TABLE_FILE = 32 * MIB;

    /** The operations that take a table file: an import, its twin in the other language, a table of reports, evidence of one, a classifier. */
    private static final Pattern TAKES_A_FILE = Pattern.compile(
            "/api/v1/(plan-imports|regions/imports|plans/[^/]+/(translations|report-files)|reports/[^/]+/evidence)");

    private BodyLimit() {}

    /** @return bytes */
    public static long of(String path) {
        return TAKES_A_FILE.matcher(path).matches() ? TABLE_FILE : USUAL;
    }
}
