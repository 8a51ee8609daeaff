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
 * wrote them; in the other language a registered body comes by its official name, since plans write them once only.
 */
final class ExecutorsCell {

    /** Names of the register that stand for every akimat. */
    private static final LocalizedText AKIMATS = LocalizedText.of(
            "облыстардың, Астана, Алматы, Шымкент қалаларының әкімдіктері",
            "акиматы областей, гг. Астаны, Алматы, Шымкента");

    private final Language language;
    private final boolean asWritten;
    private final Map<String, LocalizedText> officialNames;

    /**
     * @param asWritten whether the table was written in this language
     * @param officialNames of bodies by code
     */
    ExecutorsCell(Language language, boolean asWritten, Map<String, LocalizedText> officialNames) {
        this.language = language;
        this.asWritten = asWritten;
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
    private static List<List<ExecutorView>> named(List<ExecutorView> executors) {
        var groups = new ArrayList<List<ExecutorView>>();
        Set<String> seen = new HashSet<>();
        for (var executor : executors) {
            var last = groups.isEmpty() ? null : groups.get(groups.size() - 1);
            if (last != null
                    && executor.body() != null
                    && last.get(0).body() != null
                    && last.get(0).name().equals(executor.name())
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

    private String name(List<ExecutorView> group) {
        var first = group.get(0);
        if (asWritten || first.body() == null) {
            return first.name();
        }
        if (group.size() > 1) {
            return AKIMATS.in(language);
        }
        var official = officialNames.get(first.body());
        return official == null || official.in(language) == null ? first.name() : official.in(language);
    }
}
