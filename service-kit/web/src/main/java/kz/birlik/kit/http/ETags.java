package kz.birlik.kit.http;

import jakarta.ws.rs.core.EntityTag;

/** Strong entity tags made of the version of a row. */
public final class ETags {

    private ETags() {}

    public static EntityTag of(long version) {
        return new EntityTag("v" + version);
    }

    /** A tag of a view that shows more than the row: it names the version and tells one view of it from another. */
    static EntityTag of(long version, String fingerprint) {
        return new EntityTag("v%d-%s".formatted(version, fingerprint));
    }

    /** @return whether a tag of an If-Match header, quotes and all, names the version, in whichever view it was read */
    static boolean names(String tag, long version) {
        var name = "\"v" + version;
        return tag.equals(name + "\"") || tag.startsWith(name + "-") && tag.endsWith("\"");
    }
}
