package kz.birlik.feedback.comment;

/**
 * The writer of a comment, as far as this service knows them.
 *
 * @param key keyed hash of the person, by which they find their own comments
 * @param pseudonym eight hexadecimal digits in two groups, the same in one discussion and unlinkable between two
 */
public record Author(String key, String pseudonym) {}
