package kz.birlik.kit.identity;

import java.util.Set;

/**
 * The person or system behind a request.
 *
 * @param subject stable id from the identity provider, or null when anonymous
 * @param name user name, or null
 * @param roles realm roles, see {@link Role}
 * @param body code of the body an officer acts for, or null
 * @param region KATO code of the region an officer acts for, or null
 */
public record Caller(String subject, String name, Set<String> roles, String body, String region) {

    public static final Caller ANONYMOUS = new Caller(null, null, Set.of(), null, null);

    public boolean anonymous() {
        return subject == null;
    }

    public boolean is(String role) {
        return roles.contains(role);
    }

    public boolean actsFor(String bodyCode) {
        return body != null && body.equals(bodyCode);
    }
}
