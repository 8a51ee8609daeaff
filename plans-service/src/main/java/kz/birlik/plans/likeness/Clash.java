package kz.birlik.plans.likeness;

import java.util.List;
import java.util.Set;

/**
 * How two titles differ in kind.
 *
 * @param hard the kind that makes them different measures, or null
 * @param others kinds in which each names something the other does not
 * @param sameName whether both quote the same name and are not different events under it
 * @param headless whether one names what is held or done and the other leaves it open
 */
record Clash(TermKind hard, Set<TermKind> others, boolean sameName, boolean headless) {

    static final Clash NONE = new Clash(null, Set.of(), false, false);

    static Clash certain(TermKind hard) {
        return new Clash(hard, Set.of(), false, false);
    }

    /** @return the kinds by name, the deciding one alone when there is one */
    List<String> kinds() {
        return hard != null
                ? List.of(hard.name())
                : others.stream().map(Enum::name).sorted().toList();
    }
}
