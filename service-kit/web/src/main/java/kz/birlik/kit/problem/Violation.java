package kz.birlik.kit.problem;

/**
 * One fault of a request.
 *
 * @param field path of the member, such as {@code title.kk}
 * @param message what is wrong and what would be right
 * @param code stable name of the fault
 */
public record Violation(String field, String message, String code) {}
