package kz.birlik.feedback.comment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import kz.birlik.kit.problem.Refusal;
import kz.birlik.kit.text.Language;
import kz.birlik.kit.text.LocalizedText;

class DispositionTest {

    private static final int DISCUSSED = 1;
    private static final LocalizedText KK = LocalizedText.of("Себебі", null);
    private static final LocalizedText RU = LocalizedText.of(null, "Причина");

    @Test
    void anAcceptedProposalNeedsNoReason() {
        assertThatCode(() -> answer(Outcome.ACCEPTED, null).demandValid(Language.RU, DISCUSSED))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @EnumSource(names = {"PARTLY", "REJECTED"})
    void whatIsNotAcceptedWholeNeedsAReason(Outcome outcome) {
        refused(answer(outcome, null), Language.RU, "reason-required");
        refused(answer(outcome, LocalizedText.of(" ", null)), Language.RU, "reason-required");
    }

    @Test
    void theReasonSpeaksTheLanguageOfTheComment() {
        refused(answer(Outcome.REJECTED, RU), Language.KK, "reason-language");
        refused(answer(Outcome.REJECTED, KK), Language.RU, "reason-language");
        refused(answer(Outcome.ACCEPTED, KK), Language.RU, "reason-language");
        valid(answer(Outcome.REJECTED, KK), Language.KK);
        valid(answer(Outcome.REJECTED, RU), Language.RU);
        valid(answer(Outcome.REJECTED, LocalizedText.of("Себебі", "Причина")), Language.RU);
    }

    @Test
    void anEnglishCommentMayBeAnsweredInEitherOfficialLanguage() {
        valid(answer(Outcome.REJECTED, KK), Language.EN);
        valid(answer(Outcome.REJECTED, RU), Language.EN);
        refused(answer(Outcome.REJECTED, null), Language.EN, "reason-required");
    }

    @Test
    void aRejectedProposalChangesNothing() {
        refused(new Disposition(Outcome.REJECTED, RU, UUID.randomUUID(), null), Language.RU, "contradiction");
        refused(new Disposition(Outcome.REJECTED, RU, null, 2), Language.RU, "contradiction");
    }

    @Test
    void aChangeStandsInALaterEdition() {
        refused(new Disposition(Outcome.ACCEPTED, null, UUID.randomUUID(), 1), Language.RU, "edition-not-later");
        valid(new Disposition(Outcome.ACCEPTED, null, UUID.randomUUID(), 2), Language.RU);
        valid(new Disposition(Outcome.PARTLY, RU, UUID.randomUUID(), null), Language.RU);
    }

    private static Disposition answer(Outcome outcome, LocalizedText reason) {
        return new Disposition(outcome, reason, null, null);
    }

    private static void valid(Disposition disposition, Language language) {
        assertThatCode(() -> disposition.demandValid(language, DISCUSSED)).doesNotThrowAnyException();
    }

    private static void refused(Disposition disposition, Language language, String code) {
        assertThatThrownBy(() -> disposition.demandValid(language, DISCUSSED))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(
                                        refusal.members().get("violations").toString())
                                .contains(code));
    }
}
