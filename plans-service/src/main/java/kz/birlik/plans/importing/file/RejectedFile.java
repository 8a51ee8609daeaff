package kz.birlik.plans.importing.file;

/** What only reading shows: the file was taken in, but holds no plan that could be read. */
public final class RejectedFile extends RuntimeException {

    private final String code;

    public RejectedFile(String code, String detail) {
        super(detail, null, false, false);
        this.code = code;
    }

    public String code() {
        return code;
    }

    static RejectedFile tooManyRows(int limit) {
        return new RejectedFile("too-many-rows", "The file holds more than %d filled rows.".formatted(limit));
    }

    static RejectedFile tooWide(String address, int limit) {
        return new RejectedFile(
                "too-many-columns",
                "Cell %s is filled, beyond the %d columns that are read.".formatted(address, limit));
    }

    static RejectedFile broken(String detail) {
        return new RejectedFile("file-broken", detail);
    }
}
