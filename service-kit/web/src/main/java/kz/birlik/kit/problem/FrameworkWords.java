package kz.birlik.kit.problem;

import java.util.Optional;

import com.fasterxml.jackson.core.JsonProcessingException;

import kz.birlik.kit.http.RunningRequest;

/** What a refusal of the framework means to the caller; its own words name classes and tell nothing to do. */
final class FrameworkWords {

    private FrameworkWords() {}

    /**
     * @param status of the refusal, 400 to 499
     * @param cause what the framework threw
     * @return an English sentence, null for a status nobody has words for
     */
    static String of(int status, Throwable cause) {
        return switch (status) {
            case 400 -> brokenJson(cause).map(FrameworkWords::ofBrokenJson).orElse("The request cannot be read.");
            case 404 -> "There is nothing at this path.";
            case 405 -> "%s is not used here.".formatted(method());
            case 406 -> "None of the formats in Accept is offered here.";
            case 413 -> "The body is larger than this operation takes.";
            case 415 -> "Content-Type is missing, or names a format this operation does not read.";
            default -> null;
        };
    }

    private static String ofBrokenJson(JsonProcessingException broken) {
        var place = broken.getLocation();
        return place == null
                ? "The body is not well-formed JSON."
                : "The body is not well-formed JSON: see line %d, column %d."
                        .formatted(place.getLineNr(), place.getColumnNr());
    }

    private static Optional<JsonProcessingException> brokenJson(Throwable thrown) {
        for (var cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof JsonProcessingException broken) {
                return Optional.of(broken);
            }
        }
        return Optional.empty();
    }

    private static String method() {
        return RunningRequest.routing()
                .map(routing -> routing.request().method().name())
                .orElse("The method");
    }
}
