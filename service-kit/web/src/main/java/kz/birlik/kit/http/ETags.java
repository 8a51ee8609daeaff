package kz.birlik.kit.http;

import jakarta.ws.rs.core.EntityTag;

/** Strong entity tags made of the version of a row. */
public final class ETags {

    private ETags() {}

    public static EntityTag of(long version) {
        return new EntityTag("v" + version);
    }
}
