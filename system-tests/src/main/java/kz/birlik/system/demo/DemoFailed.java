package kz.birlik.system.demo;

/** A step did not do what it promises; ends the journey with a sentence a person can act on. */
final class DemoFailed extends RuntimeException {

    DemoFailed(String message) {
        super(message);
    }

    DemoFailed(String message, Throwable cause) {
        super(message, cause);
    }
}
