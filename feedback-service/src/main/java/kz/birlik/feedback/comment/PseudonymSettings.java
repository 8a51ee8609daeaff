package kz.birlik.feedback.comment;

import io.smallrye.config.ConfigMapping;

/** The secret behind pseudonyms. */
@ConfigMapping(prefix = "birlik.pseudonym")
interface PseudonymSettings {

    /**
     * At least 32 characters, the same in every replica and never changed: with another key a citizen would no longer be
     * known as the author of their own comments. Has a default only for development and tests.
     */
    String key();
}
