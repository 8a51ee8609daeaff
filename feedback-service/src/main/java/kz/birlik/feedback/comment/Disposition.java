package kz.birlik.feedback.comment;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import kz.birlik.kit.problem.InvalidRequest;
import kz.birlik.kit.problem.Violation;
import kz.birlik.kit.text.Language;
import kz.birlik.kit.text.LocalizedText;

/**
 * An answer to a comment.
 *
 * @param reason why, in Kazakh, Russian or both; needed unless the proposal was accepted whole
 * @param changedProvisionId the provision the proposal changed, or null
 * @param changedEdition the later edition that carries the change, or null while there is none
 */
public record Disposition(Outcome outcome, LocalizedText reason, UUID changedProvisionId, Integer changedEdition) {

    /**
     * The rules of an answer: reasons for what was not accepted (domain practice of Art. 15 reports), in the language the
     * citizen wrote in (answers are given in Kazakh or in the language of the writer, Administrative Procedure Code,
     * Art. 89; to an English comment either official language will do).
     *
     * @param discussedEdition the edition the comment speaks of
     * @throws ReasonRequired when the citizen would not learn why
     * @throws InvalidRequest with every other fault at once
     */
    void demandValid(Language language, int discussedEdition) {
        if (outcome.needsReason() && isSilent()) {
            throw new ReasonRequired(outcome);
        }
        var faults = new ArrayList<Violation>();
        if (!isSilent() && language != Language.EN && reason.in(language) == null) {
            faults.add(new Violation(
                    "reason." + language.tag(),
                    "The comment is written in '%s', so the reason must be given in it too.".formatted(language.tag()),
                    "reason-language"));
        }
        if (outcome == Outcome.REJECTED && (changedProvisionId != null || changedEdition != null)) {
            faults.add(new Violation("changedProvisionId", "A rejected proposal changed nothing.", "contradiction"));
        } else if (changedEdition != null && changedEdition <= discussedEdition) {
            faults.add(new Violation(
                    "changedEdition",
                    "Edition %d is the one discussed and frozen; a change stands in a later one."
                            .formatted(discussedEdition),
                    "edition-not-later"));
        }
        if (!faults.isEmpty()) {
            throw new InvalidRequest(List.copyOf(faults));
        }
    }

    private boolean isSilent() {
        return reason == null || reason.kk() == null && reason.ru() == null;
    }
}
