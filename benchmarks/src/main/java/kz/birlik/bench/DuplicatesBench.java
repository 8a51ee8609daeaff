package kz.birlik.bench;

import java.nio.file.Path;
import java.util.List;

import kz.birlik.stack.StackHome;

/**
 * How well measures that say the same are found: precision and recall over all pairs of titles of a file of groups, in one language and
 * across. Without a file the half of the labelled set that was never used for tuning is scored, and the other half is told before.
 */
public final class DuplicatesBench {

    private static final String SET = "src/test/resources/likeness/labelled-%s.tsv";

    private DuplicatesBench() {}

    public static void main(String[] args) throws Exception {
        var service = StackHome.locate().project().resolve("plans-service");
        var groups = new EngineGroups(service);
        try {
            if (args.length == 0) {
                var tuning = score(service.resolve(SET.formatted("tuning")), groups);
                Bench.say("The half used for tuning: %s", tuning.result().line().substring("RESULT ".length()));
                Bench.say("The half never used for tuning:");
            }
            System.out.println(score(file(args, service), groups).result().line());
        } catch (UnreadableGroups unreadable) {
            System.err.println(unreadable.getMessage());
            System.exit(2);
        }
    }

    private static Path file(String[] args, Path service) throws UnreadableGroups {
        if (args.length == 0) {
            return service.resolve(SET.formatted("held-out"));
        }
        if (args.length == 2 && args[0].equals("--groups")) {
            return Path.of(args[1]);
        }
        throw new UnreadableGroups("Unknown options: %s. There is --groups FILE.tsv, with the columns g, lang and text."
                .formatted(String.join(" ", List.of(args))));
    }

    private static PairScore score(Path file, FoundGroups groups) throws Exception {
        var texts = GroupsFile.read(file);
        Bench.say("Scoring %,d titles of %s", texts.size(), file.getFileName());
        return PairScore.of(texts, groups.of(texts));
    }
}
