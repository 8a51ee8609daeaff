package kz.birlik.plans.plan;

import java.time.LocalDate;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import kz.birlik.kit.text.LocalizedText;
import kz.birlik.plans.concept.ActRef;
import kz.birlik.plans.concept.FollowedConcept;

/**
 * Why a plan must be looked at again.
 *
 * @param code CONCEPT_REPEALED
 * @param act the act that caused it
 */
@Schema(name = "ReviewReason")
public record ReviewReason(String code, UUID conceptId, ActRef act, LocalDate since, LocalizedText text) {

    static ReviewReason conceptRepealed(FollowedConcept concept) {
        var act = concept.repeal().act();
        var repealedOn = concept.repeal().repealedOn();
        var number = act == null ? "?" : act.number();
        var signed = act == null ? "?" : act.date().toString();
        var code = concept.code() == null ? concept.id().toString() : concept.code();
        return new ReviewReason(
                "CONCEPT_REPEALED",
                concept.id(),
                act,
                repealedOn,
                new LocalizedText(
                        "%s тұжырымдамасының күші %s бастап жойылды (№ %s акт, %s)"
                                .formatted(code, repealedOn, number, signed),
                        "Концепция %s утратила силу с %s (акт № %s от %s)".formatted(code, repealedOn, number, signed),
                        "Concept %s lost force on %s (act No. %s of %s)".formatted(code, repealedOn, number, signed)));
    }
}
