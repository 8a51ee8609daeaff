package kz.birlik.plans.likeness;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

import kz.birlik.kit.text.Language;

/** Reads a title into what it speaks of: terms of the glossary, words, numbers, dates, names. Not for several threads. */
final class Reader {

    private static final List<String> FIRST_PARTS = List.of(
            "фото", "видео", "бейне", "этно", "кино", "медиа", "онлайн", "эко", "теле", "радио", "веб", "кибер", "соц",
            "гос", "спорт", "агит", "авто", "вело");

    /** So many of what a title speaks of first and foremost are its heads. */
    private static final int HEADS = 3;

    private final Stems stems;
    private final Glossary glossary;
    private final Vocabulary vocabulary;

    Reader(Stems stems, Glossary glossary, Vocabulary vocabulary) {
        this.stems = stems;
        this.glossary = glossary;
        this.vocabulary = vocabulary;
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    Reading read(Language language, String text) {
        var found = occurrences(language, text).stream()
                .map(Occurrence::feature)
                .distinct()
                .collect(Collectors.toList());
        var features = found.stream().mapToInt(Integer::intValue).sorted().toArray();
        if (language == Language.KK) {
            Collections.reverse(found);
        }
        var heads = found.stream()
                .filter(feature -> isHead(vocabulary.kind(feature)))
                .limit(HEADS)
                .mapToInt(Integer::intValue)
                .toArray();
        return new Reading(
                language,
                features,
                heads,
                vocabulary.unmistakable(features),
                Acts.shipped()
                        .told(found.stream()
                                .map(feature -> vocabulary.entry(feature).key())
                                .toList()));
    }

    private static boolean isHead(TermKind kind) {
        return switch (kind) {
            case FORM, YEAR, NUMBER, NAME -> false;
            default -> true;
        };
    }

    List<Occurrence> occurrences(Language language, String text) {
        var tokens = spelledOut(Tokens.of(language, text));
        var kept = new ArrayList<Integer>();
        var gaps = new ArrayList<Boolean>();
        var gap = true;
        for (var at = 0; at < tokens.size(); at++) {
            var token = tokens.get(at);
            gap |= token.after();
            if (isWorthReading(token, text)) {
                kept.add(at);
                gaps.add(gap);
                gap = false;
            } else {
                gap |= !"и".equals(token.plain()) && !"және".equals(token.plain());
            }
        }
        var line = new Line(text, tokens, kept, gaps);
        var found = new ArrayList<Occurrence>();
        for (var at = 0; at < kept.size(); ) {
            at = next(line, at, found);
        }
        new Compounds(vocabulary, language, tokens).name(found);
        return found;
    }

    /** «г. Семей» is the city, «семей» are families. */
    private static List<Token> spelledOut(List<Token> tokens) {
        for (var at = 0; at + 1 < tokens.size(); at++) {
            if (tokens.get(at).plain().equals("г") && tokens.get(at + 1).capital()) {
                tokens = new ArrayList<>(tokens);
                tokens.set(at, tokens.get(at).as("город"));
                tokens.set(at + 1, tokens.get(at + 1).unmarked());
            }
        }
        return tokens;
    }

    /** @return the words of a title in which something was found */
    String spelled(Language language, String text, Occurrence found) {
        var tokens = Tokens.of(language, text);
        return text.substring(
                tokens.get(found.first()).from(), tokens.get(found.last()).to());
    }

    /** A title and its words that count. */
    private record Line(String text, List<Token> tokens, List<Integer> kept, List<Boolean> gaps) {

        Token at(int index) {
            return tokens.get(kept.get(index));
        }

        String spelled(int index) {
            return text.substring(at(index).from(), at(index).to());
        }

        Occurrence occurrence(int feature, int from, int length) {
            return new Occurrence(feature, kept.get(from), kept.get(from + length - 1), gaps.get(from));
        }
    }

    private static boolean isWorthReading(Token token, String text) {
        return !StopWords.has(token.plain())
                || NumberWords.roman(text.substring(token.from(), token.to())).isPresent();
    }

    private int next(Line line, int at, List<Occurrence> found) {
        var term = term(line, at);
        if (term != null) {
            found.add(line.occurrence(vocabulary.term(term.term()), at, term.length()));
            return at + term.length();
        }
        var numbers = new Numbers(vocabulary, line.text(), line.tokens());
        var read = numbers.read(line.kept(), at, index -> month(line, index));
        if (read.length() > 0) {
            read.features().forEach(feature -> found.add(line.occurrence(feature, at, read.length())));
            return at + read.length();
        }
        if (!joined(line, at, found)) {
            found.add(line.occurrence(vocabulary.word(unknown(line.at(at))), at, 1));
        }
        return at + 1;
    }

    /** A verb and the noun of what it does are one word. */
    private String unknown(Token token) {
        var derivation = stems.derivation(token.language(), token.plain());
        return derivation.form() == Derivation.Form.BARE
                ? stems.of(token.language(), token.plain())
                : derivation.roots().get(0);
    }

    /** «Фотоконкурс» is a contest and has to do with photographs. */
    private boolean joined(Line line, int at, List<Occurrence> found) {
        var token = line.at(at);
        for (var first : FIRST_PARTS) {
            var rest = token.plain().startsWith(first) ? token.plain().substring(first.length()) : "";
            var whole = rest.length() < 4 ? null : single(token.language(), rest);
            if (whole != null) {
                var described = single(first.equals("бейне") ? Language.KK : Language.RU, first);
                found.add(line.occurrence(
                        described == null ? vocabulary.word(first) : vocabulary.term(described.term()), at, 1));
                found.add(line.occurrence(vocabulary.term(whole.term()), at, 1));
                return true;
            }
        }
        return false;
    }

    private Glossary.Found single(Language language, String word) {
        return glossary.longest(language, index -> index == 0 ? Glossary.Word.of(language, word, stems) : null);
    }

    /** A term in the language of the title or, since plans mix them, in the other. */
    private Glossary.Found term(Line line, int from) {
        var own = longest(line.at(from).language(), line, from);
        if (own != null || line.at(from).isNumber() || line.at(from).plain().length() < 4) {
            return own;
        }
        return longest(line.at(from).language() == Language.KK ? Language.RU : Language.KK, line, from);
    }

    private Glossary.Found longest(Language language, Line line, int from) {
        return glossary.longest(language, index -> {
            if (from + index >= line.kept().size()) {
                return null;
            }
            return Glossary.Word.of(language, line.at(from + index), stems);
        });
    }

    private GlossaryTerm month(Line line, int at) {
        return glossary.month(
                line.at(at).language(),
                stems.of(line.at(at).language(), line.at(at).plain()));
    }
}
