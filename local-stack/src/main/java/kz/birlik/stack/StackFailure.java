package kz.birlik.stack;

/** What went wrong and what would be right, in words for the person at the terminal. */
public class StackFailure extends RuntimeException {
    public StackFailure(String message) {
        super(message);
    }

    public StackFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
