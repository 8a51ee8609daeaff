package kz.birlik.plans.label;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import kz.birlik.kit.problem.ProblemTitles;
import kz.birlik.kit.text.Language;
import kz.birlik.plans.analysis.RunStatus;
import kz.birlik.plans.analysis.Severity;
import kz.birlik.plans.analysis.WhyNotComparable;
import kz.birlik.plans.classifier.RowFault;
import kz.birlik.plans.edition.ChangeKind;
import kz.birlik.plans.edition.EditionState;
import kz.birlik.plans.edition.MeasureField;
import kz.birlik.plans.evidence.ScanState;
import kz.birlik.plans.importing.ImportStatus;
import kz.birlik.plans.importing.SectionView;
import kz.birlik.plans.importing.table.ColumnRole;
import kz.birlik.plans.importing.table.MessageCode;
import kz.birlik.plans.importing.table.Outcome;
import kz.birlik.plans.measure.ClaimedStatus;
import kz.birlik.plans.measure.MeasureStatus;
import kz.birlik.plans.measure.term.TermKind;
import kz.birlik.plans.plan.ClosureReason;
import kz.birlik.plans.plan.PlanLevel;
import kz.birlik.plans.plan.PlanStatus;
import kz.birlik.plans.region.RegionKind;
import kz.birlik.plans.report.ReportStatus;
import kz.birlik.plans.reportcalendar.ReportHop;
import kz.birlik.plans.reportfile.ReportRowOutcome;
import kz.birlik.plans.schedule.PeriodKind;

class LabelsTest {

    @ParameterizedTest
    @MethodSource("codes")
    void everyCodeHasALabelInThreeLanguages(Enum<?> code) {
        var label = Labels.of(code);

        assertThat(Stream.of(label.kk(), label.ru(), label.en())).doesNotContainNull();
    }

    static Stream<Enum<?>> codes() {
        return Stream.of(
                        PlanLevel.values(),
                        PlanStatus.values(),
                        ClosureReason.values(),
                        EditionState.values(),
                        ChangeKind.values(),
                        MeasureField.values(),
                        ImportStatus.values(),
                        SectionView.Basis.values(),
                        Outcome.values(),
                        ColumnRole.values(),
                        TermKind.values(),
                        RunStatus.values(),
                        Severity.values(),
                        PeriodKind.values(),
                        ReportStatus.values(),
                        ClaimedStatus.values(),
                        ScanState.values(),
                        ReportHop.values(),
                        MeasureStatus.values(),
                        ReportRowOutcome.values(),
                        RegionKind.values(),
                        RowFault.values(),
                        WhyNotComparable.values())
                .flatMap(Stream::of);
    }

    @ParameterizedTest
    @MethodSource("messages")
    void everyMessageFillsItsArgumentsInThreeLanguages(MessageCode code) {
        var text = Labels.text("import-messages", code.name(), List.of("<1>", "<2>", "<3>"));

        assertThat(Stream.of(text.kk(), text.ru(), text.en())).noneMatch(words -> words == null || words.contains("{"));
    }

    static Stream<MessageCode> messages() {
        return Stream.of(MessageCode.values());
    }

    @ParameterizedTest
    @MethodSource("problems")
    void everyProblemHasATitleInThreeLanguages(String code) {
        for (var language : Language.values()) {
            assertThat(ProblemTitles.of(code, language)).isNotEqualTo(code);
        }
    }

    static Stream<String> problems() {
        return Stream.of(
                "file-empty",
                "file-inflates",
                "file-has-macros",
                "file-links-elsewhere",
                "file-has-entities",
                "file-broken",
                "file-known",
                "too-large",
                "unsupported-media-type",
                "too-many-rows",
                "too-many-columns",
                "too-many-sheets",
                "too-many-merges",
                "too-many-texts",
                "cell-too-long",
                "encoding-unknown",
                "file-without-rows",
                "table-empty",
                "header-not-found",
                "reading-failed",
                "file-name-differs",
                "file-infected",
                "too-many-files",
                "measure-off-control",
                "measure-done",
                "report-exists",
                "schedule-has-reports",
                "classifier-older",
                "classifier-faulty",
                "code-taken",
                "alias-taken",
                "body-dissolved",
                "run-not-completed");
    }
}
