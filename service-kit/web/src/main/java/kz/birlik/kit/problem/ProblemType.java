package kz.birlik.kit.problem;

import java.net.URI;

/**
 * The stable name of a kind of problem, so that a client can branch on it without reading prose.
 *
 * @param code kebab-case name; titles in kk, ru and en stand under it in the bundle {@code problem-titles}
 * @param status HTTP status, 400 to 599
 */
public record ProblemType(String code, int status) {

    private static final String BASE = "https://birlik.kz/problems/";

    public URI uri() {
        return URI.create(BASE + code);
    }
}
