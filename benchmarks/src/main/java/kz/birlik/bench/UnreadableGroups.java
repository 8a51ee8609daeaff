package kz.birlik.bench;

/** A file of groups that cannot be scored; the message says where and why. */
final class UnreadableGroups extends Exception {

    private static final long serialVersionUID = 1;

    UnreadableGroups(String message) {
        super(message);
    }
}
