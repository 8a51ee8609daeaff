package kz.birlik.plans.analysis.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import kz.birlik.plans.measure.ClaimedStatus;

class ReportedWithoutEvidenceTest {

    @ParameterizedTest
    @CsvSource({"DONE, 0, 1", "DONE, 1, 0", "IN_PROGRESS, 0, 0", "NOT_DONE, 0, 0"})
    void onlyACompletionNeedsAFile(ClaimedStatus claim, int files, int findings) {
        assertThat(Seen.by(
                        new ReportedWithoutEvidence(),
                        MeasureDraft.sound().reported("2026-H1", claim, null, null, null, null, files)))
                .hasSize(findings);
    }

    @Test
    void withoutAReportThereIsNothingToProve() {
        assertThat(Seen.by(new ReportedWithoutEvidence(), MeasureDraft.sound())).isEmpty();
    }
}
