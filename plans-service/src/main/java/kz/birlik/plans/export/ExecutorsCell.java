package kz.birlik.plans.export;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import kz.birlik.kit.text.Language;
import kz.birlik.kit.text.LocalizedText;
import kz.birlik.plans.measure.MeasureView.ExecutorView;

/**
 * Writes the executors of a measure the way they are read: parted by commas, with what a plan adds in brackets. Names come as the plan
 * wrote them in that language; where it did not, a registered body comes by its official name, another one by the name it has.
 */
final class ExecutorsCell {

    /** Names of the register that stand for every akimat. */
    private static final LocalizedText AKIMATS = LocalizedText.of(
            "облыстардың, Астана, Алматы, Шымкент қалаларының әкімдіктері",
            "акиматы областей, гг. Астаны, Алматы, Шымкента");

    private final Language language;
    private final Map<String, LocalizedText> officialNames;

    /** @param officialNames of bodies by code */
    ExecutorsCell(Language language, Map<String, LocalizedText> officialNames) {
        this.language = language;
        this.officialNames = officialNames;
    }

    String of(List<ExecutorView> executors) {
        var named = named(executors);
        var text = new ArrayList<String>();
        for (var group : named) {
            var byAgreement = group.stream().allMatch(ExecutorView::byAgreement);
            var marked = group != named.get(0) && group.stream().anyMatch(ExecutorView::lead);
            text.add(name(group)
                    + (marked ? language == Language.KK ? " (жинақтау)" : " (свод)" : "")
                    + (byAgreement ? language == Language.KK ? " (келісім бойынша)" : " (по согласованию)" : ""));
        }
        return text.stream().collect(Collectors.joining(", "));
    }

    /** @return the bodies that one name of the plan stands for: all akimats were written as one */
    private List<List<ExecutorView>> named(List<ExecutorView> executors) {
        var groups = new ArrayList<List<ExecutorView>>();
        Set<String> seen = new HashSet<>();
        for (var executor : executors) {
            var last = groups.isEmpty() ? null : groups.get(groups.size() - 1);
            if (last != null
                    && executor.body() != null
                    && last.get(0).body() != null
                    && written(last.get(0)).equals(written(executor))
                    && seen.add(executor.body())) {
                last.add(executor);
            } else {
                groups.add(new ArrayList<>(List.of(executor)));
                seen = new HashSet<>();
                seen.add(String.valueOf(executor.body()));
            }
        }
        return groups;
    }

    private String written(ExecutorView executor) {
        var own = executor.name().in(language);
        return own == null ? executor.name().either() : own;
    }

    private String name(List<ExecutorView> group) {
        var first = group.get(0);
        if (first.name().in(language) != null || first.body() == null) {
            return written(first);
        }
        if (group.size() > 1) {
            return AKIMATS.in(language);
        }
        var official = officialNames.get(first.body());
        return official == null || official.in(language) == null ? written(first) : official.in(language);
    }
}
