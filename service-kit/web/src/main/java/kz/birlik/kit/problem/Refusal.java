package kz.birlik.kit.problem;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** A fact that stops a use case; the domain throws it and knows nothing of HTTP beyond the status its type names. */
public abstract class Refusal extends RuntimeException {

    private final ProblemType type;
    private final transient Map<String, Object> members;

    protected Refusal(ProblemType type, String detail) {
        this(type, detail, Map.of());
    }

    /** @param members what a client needs besides the text, such as the legal next states; shown in the problem as they are */
    protected Refusal(ProblemType type, String detail, Map<String, ?> members) {
        super(detail, null, false, false);
        this.type = type;
        this.members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
    }

    public ProblemType type() {
        return type;
    }

    public String detail() {
        return getMessage();
    }

    public Map<String, Object> members() {
        return members;
    }
}
