package kz.birlik.plans.classifier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import kz.birlik.kit.text.LocalizedText;

/** What an import of the classifier did, or would do; rows = added + unchanged + renamed + moved + refused. */
@Schema(name = "ClassifierReport")
public record ClassifierReport(
        @Schema(description = "Id of the import; absent of a dry run")
        UUID importId,

        LocalDate asOf,
        String source,

        @Schema(description = "Whether nothing was written and this only says what would be")
        boolean dryRun,

        @Schema(description = "Whether the register is another than before; false for a file it agrees with already")
        boolean changed,

        @Schema(description = "Rows below the header") int rows,
        int added,
        int unchanged,

        @Schema(description = "Units with a new name, moved ones among them")
        int renamed,

        @Schema(description = "Units with a new parent or level and the old name")
        int moved,

        int refused,

        @Schema(description = "Units ended because the file does not name them")
        int ended,

        @Schema(description = "The same level by level") List<LevelCount> levels,

        @Schema(description = "The renamed and the moved units")
        List<Change> changes,

        @Schema(description = "Every row that was not taken")
        List<RefusedRow> refusals,

        @Schema(description = "Units of the register that the file does not name")
        List<Missing> missing) {

    /** The units of one level. */
    @Schema(name = "ClassifierLevel")
    public record LevelCount(
            @Schema(description = "From 1 for oblasts and cities of the republic")
            int level,

            int added,
            int unchanged,
            int renamed,
            int moved,
            int ended) {}

    /** A unit that is another than before. */
    @Schema(name = "ClassifierChange")
    public record Change(
            @Schema(description = "Line of the file, from 1")
            int line,

            UUID regionId,
            String kato,
            LocalizedText name,
            LocalizedText formerName,
            UUID parentId,
            UUID formerParentId) {

        static Change of(Comparison.Changed changed) {
            return new Change(
                    changed.line(),
                    changed.is().id(),
                    changed.is().kato(),
                    changed.is().name(),
                    changed.was().name(),
                    changed.is().parentId(),
                    changed.was().parentId());
        }
    }

    /** A unit that the file does not name. */
    @Schema(name = "MissingUnit")
    public record Missing(
            UUID regionId,
            String kato,
            LocalizedText name,

            @Schema(description = "Whether it was ended; one that begins on the day of the file is not")
            boolean ended) {}

    static ClassifierReport of(UUID importId, ClassifierForm form, Comparison found, List<RegisteredUnit> ended) {
        var renamed = count(found, true);
        return new ClassifierReport(
                importId,
                form.asOf,
                form.source,
                form.dryRun,
                found.changesSomething() || !ended.isEmpty(),
                found.added.size() + found.unchanged.size() + found.changed.size() + found.refused.size(),
                found.added.size(),
                found.unchanged.size(),
                renamed,
                found.changed.size() - renamed,
                found.refused.size(),
                ended.size(),
                levels(found, ended),
                found.changed.stream().map(Change::of).toList(),
                found.refused.stream()
                        .sorted(Comparator.comparingInt(RefusedRow::line))
                        .toList(),
                found.missing().stream()
                        .map(unit -> new Missing(unit.id(), unit.kato(), unit.name(), ended.contains(unit)))
                        .toList());
    }

    private static int count(Comparison found, boolean renamed) {
        return (int) found.changed.stream()
                .filter(each -> each.isRenamed() == renamed)
                .count();
    }

    private static List<LevelCount> levels(Comparison found, List<RegisteredUnit> ended) {
        var all = new ArrayList<>(found.added);
        all.addAll(found.unchanged);
        all.addAll(ended);
        found.changed.forEach(each -> all.add(each.is()));
        var deepest = all.stream().mapToInt(RegisteredUnit::level).max().orElse(0);
        return IntStream.rangeClosed(1, deepest)
                .mapToObj(level -> new LevelCount(
                        level,
                        on(level, found.added),
                        on(level, found.unchanged),
                        changedOn(level, found, true),
                        changedOn(level, found, false),
                        on(level, ended)))
                .toList();
    }

    private static int on(int level, List<RegisteredUnit> units) {
        return (int) units.stream().filter(unit -> unit.level() == level).count();
    }

    private static int changedOn(int level, Comparison found, boolean renamed) {
        return (int) found.changed.stream()
                .filter(each -> each.is().level() == level && each.isRenamed() == renamed)
                .count();
    }
}
