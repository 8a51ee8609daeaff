package kz.birlik.kit.problem;

/**
 * One thing a guard still waits for.
 *
 * @param code stable name of the kind of gap
 * @param message English sentence saying what would close it
 * @param reference the section, round or comment it concerns, or null
 */
public record Missing(String code, String message, String reference) {}
