package kz.birlik.plans.analysis.duplicate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.arc.DefaultBean;

import kz.birlik.kit.text.LocalizedText;

/** Takes titles for the same when a text in one language is, whatever its letters, spaces and marks. */
@DefaultBean
@ApplicationScoped
public class SameWords implements Likeness {

    @Override
    public List<List<UUID>> groups(List<Wording> wordings, Runnable alive) {
        var parents = new int[wordings.size()];
        var firstOf = new HashMap<String, Integer>();
        for (var i = 0; i < parents.length; i++) {
            parents[i] = i;
            for (var text : texts(wordings.get(i).title())) {
                var first = firstOf.putIfAbsent(text, i);
                if (first != null) {
                    join(parents, first, i);
                }
            }
        }
        Map<Integer, List<UUID>> groups = new LinkedHashMap<>();
        for (var i = 0; i < parents.length; i++) {
            groups.computeIfAbsent(root(parents, i), none -> new ArrayList<>(1))
                    .add(wordings.get(i).id());
        }
        return groups.values().stream().filter(group -> group.size() > 1).toList();
    }

    @Override
    public Explanation explain(Wording one, Wording other) {
        var theirs = texts(other.title());
        var matches = texts(one.title()).stream()
                .filter(theirs::contains)
                .map(text -> new Match(text, text))
                .toList();
        return new Explanation(
                !matches.isEmpty(), matches.isEmpty() ? BigDecimal.ZERO : BigDecimal.ONE, BigDecimal.ONE, matches);
    }

    /** A text with the language it is in: the same letters in Kazakh and Russian may be different words. */
    private static List<String> texts(LocalizedText title) {
        return Stream.of(title.kk() == null ? null : "kk " + title.kk(), title.ru() == null ? null : "ru " + title.ru())
                .filter(Objects::nonNull)
                .map(text -> text.toLowerCase(Locale.ROOT)
                        .replace('ё', 'е')
                        .replaceAll("[^\\p{L}\\p{N}]+", " ")
                        .strip())
                .toList();
    }

    private static void join(int[] parents, int one, int other) {
        var first = root(parents, one);
        var second = root(parents, other);
        parents[Math.max(first, second)] = Math.min(first, second);
    }

    private static int root(int[] parents, int of) {
        var root = of;
        while (parents[root] != root) {
            parents[root] = parents[parents[root]];
            root = parents[root];
        }
        return root;
    }
}
