package kz.birlik.plans.measure.executor;

import java.util.List;
import java.util.Optional;

/** What the parser asks of the register of bodies; the register itself is reference data and may change any day. */
public interface BodyNames {

    /**
     * @param name one name as written, in any case
     * @param region KATO code of the plan, which «акимат области» is understood by, or null
     * @return codes of the bodies it stands for: one for a body, twenty for «акиматы областей», none when unknown
     */
    List<String> resolve(String name, String region);

    /** @return the known names that themselves hold a comma, longest first, so that splitting keeps them whole */
    List<String> namesWithCommas();

    /** @return whether the Government cannot order that body about, whatever the plan writes */
    Optional<Boolean> byAgreement(String code);
}
