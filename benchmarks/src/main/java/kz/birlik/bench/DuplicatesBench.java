package kz.birlik.bench;

import java.nio.file.Path;
import java.util.List;

import kz.birlik.stack.StackHome;

/**
 * How well measures that say the same are found: precision and recall over all pairs of titles of a file of groups, in one language and
 * across, by the groups that a run of the analysis answers. Without a file the half of the labelled set that was never used for tuning
 * is scored, and the other half is told before.
 */
public final class DuplicatesBench {

    private static final String SET = "src/test/resources/likeness/labelled-%s.tsv";

    private DuplicatesBench() {}

    public static void main(String[] args) throws Exception {
        var service = StackHome.locate().project().resolve("plans-service");
        try {
            // A file that cannot be read is told before a suite is started for it.
            var tuning = args.length == 0 ? read(service.resolve(SET.formatted("tuning"))) : List.<LabelledText>of();
            var texts = read(file(args, service));
            Bench.run(data -> List.of("-Xmx1g"), (suite, data) -> {
                var groups = new FoundGroups(suite);
                if (!tuning.isEmpty()) {
                    Bench.say(
                            "The half used for tuning: %s",
                            score(tuning, groups).line().substring("RESULT ".length()));
                    Bench.say("The half never used for tuning:");
                }
                return score(texts, groups);
            });
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

    private static List<LabelledText> read(Path file) throws UnreadableGroups {
        var all = GroupsFile.read(file);
        var texts = all.stream().filter(LabelledText::isRead).toList();
        if (texts.size() < all.size()) {
            Bench.say(
                    "Left out %,d titles in English: only Kazakh and Russian ones are compared",
                    all.size() - texts.size());
        }
        if (texts.isEmpty()) {
            throw new UnreadableGroups("%s has no title in Kazakh or Russian.".formatted(file));
        }
        return texts;
    }

    private static Result score(List<LabelledText> texts, FoundGroups groups) throws Exception {
        Bench.say("Scoring %,d titles", texts.size());
        return PairScore.of(texts, groups.of(texts)).result();
    }
}
