package kz.birlik.concepts.concept;

import java.util.Arrays;
import java.util.Optional;

import kz.birlik.concepts.act.ActType;

/** By which kind of act a concept is approved: the Assembly's by decree (Regulation, Decree № 747, item 32), ordinary ones by Government resolution. */
public enum ApprovalLevel {
    PRESIDENT_DECREE(ActType.PRESIDENT_DECREE),
    GOVERNMENT_RESOLUTION(ActType.GOVERNMENT_RESOLUTION);

    private final ActType act;

    ApprovalLevel(ActType act) {
        this.act = act;
    }

    /** @return the kind of act that approves at this level */
    public ActType act() {
        return act;
    }

    /** @return the level an act speaks for; empty for acts that usually approve no concept */
    public static Optional<ApprovalLevel> of(ActType type) {
        return Arrays.stream(values()).filter(level -> level.act == type).findFirst();
    }
}
