package kz.birlik.plans.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import io.restassured.specification.RequestSpecification;

/** A list read to its end: the tests of a service share a database, and what one looks for may stand on any page. */
public final class Listing {

    private Listing() {}

    /** @return the ids of all items, page by page, as this caller sees them */
    public static List<String> ids(Supplier<RequestSpecification> caller, String list) {
        var ids = new ArrayList<String>();
        for (var next = list; next != null; ) {
            var page = caller.get()
                    .urlEncodingEnabled(false)
                    .get(next)
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            ids.addAll(page.getList("items.id"));
            next = page.getString("next");
        }
        return ids;
    }
}
