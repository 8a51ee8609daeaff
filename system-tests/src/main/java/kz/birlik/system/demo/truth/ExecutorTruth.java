package kz.birlik.system.demo.truth;

import java.util.List;

/**
 * A body that a measure names.
 *
 * @param codes of the register of bodies: none for one that is not registered, twenty for all akimats
 * @param byAgreement whether the Government cannot order it about, which the plan writes
 */
public record ExecutorTruth(Words name, List<String> codes, boolean byAgreement) {

    private static final Words BY_AGREEMENT = new Words(" (келісім бойынша)", " (по согласованию)");

    public String written(Tongue tongue) {
        return name.in(tongue) + (byAgreement ? BY_AGREEMENT.in(tongue) : "");
    }
}
