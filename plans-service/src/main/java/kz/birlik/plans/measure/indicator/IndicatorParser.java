package kz.birlik.plans.measure.indicator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import kz.birlik.kit.text.LocalizedText;
import kz.birlik.plans.measure.term.Period;

/**
 * Reads the indicator cell of a plan where it holds figures: «Доля …: 52% (2024) → 75% (2030)», «… – не менее 10 ед.»,
 * «…: 2026 – 10, 2027 – 12». Every reading is a guess for an editor to confirm; what could be read in two ways is not read.
 */
public final class IndicatorParser {

    private static final int LONGEST = 500;
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

    private static final String NUMBER =
            "(?<![\\p{L}\\d.,])(\\d{1,3}(?: \\d{3})+(?:[.,]\\d{1,3})?|\\d{1,12}(?:[.,]\\d{1,3})?)(?!\\d)";
    private static final String YEAR_WORD = "(?:год\\p{L}*|гг?\\b\\.?|жыл\\p{L}*|ж\\b\\.?)";
    private static final String UNIT = "(?:\\s*(%|(?!(?:до|к|в|на|и|с|от|мен|және|дейін)\\b|" + YEAR_WORD
            + ")(?:(?:тыс|млн|мың)\\b\\.?\\s*)?\\p{L}+\\b\\.?))?";
    private static final String SUFFIX = "(?:\\s*-(?:дан|ден|тан|тен|нан|нен|ға|ге|қа|ке|на|не)\\b)?";
    private static final String YEAR = "((?:19|20)\\d{2})";
    private static final String OF_YEAR = "(?:\\s*(?:\\(\\s*(?:в |к |на )?" + YEAR + "\\s*" + YEAR_WORD
            + "?\\s*\\)|(?:в |к |на )?" + YEAR + "\\s*" + YEAR_WORD + "))?";
    private static final String VALUE = NUMBER + UNIT + SUFFIX + OF_YEAR;
    private static final String AT_LEAST = "(?:(?:не менее(?: чем)?|не более(?: чем)?|не ниже|кемінде|≥|>=|до)\\s*)?";
    private static final String NAME = "^(.{3,400}?)";
    private static final String ENDS = "\\s*(?:дейін)?\\s*[.,]?$";

    private static final Pattern ARROW =
            Pattern.compile(NAME + "\\s*[:–—-]\\s*" + VALUE + "\\s*(?:→|->|=>|⇒)\\s*" + VALUE + ENDS, FLAGS);
    private static final Pattern FROM_TO =
            Pattern.compile(NAME + "\\s*[:–—-]?\\s+(?:с|от)\\s+" + VALUE + "\\s+до\\s+" + VALUE + ENDS, FLAGS);
    private static final Pattern FROM_TO_KK = Pattern.compile(
            NAME + "\\s*[:–—-]?\\s+" + NUMBER + UNIT + "\\s*-(?:дан|ден|тан|тен|нан|нен)\\b" + OF_YEAR + "\\s+" + NUMBER
                    + UNIT + "\\s*-(?:ға|ге|қа|ке|на|не)\\b" + OF_YEAR + ENDS,
            FLAGS);
    private static final String BY_YEAR = YEAR + "\\s*" + YEAR_WORD + "?\\s*[:=–—-]\\s*" + NUMBER + UNIT;
    private static final Pattern YEARS =
            Pattern.compile(NAME + "\\s*[:–—-]\\s*((?:" + BY_YEAR + "(?:\\s*,\\s*|$)){1,15})$", FLAGS);
    private static final Pattern ONE_YEAR = Pattern.compile(BY_YEAR, FLAGS);
    private static final Pattern ONE = Pattern.compile(NAME + "\\s*[:–—]\\s*" + AT_LEAST + VALUE + ENDS, FLAGS);
    private static final Pattern AMONG_WORDS = Pattern.compile(VALUE, FLAGS);
    private static final Pattern REFERENCE = Pattern.compile(
            "(?:№|стать\\p{L}*|ст\\.|пункт\\p{L}*|п\\.|закон\\p{L}*|бап\\p{L}*|тармақ\\p{L}*)\\s*$", FLAGS);
    private static final Pattern GOES_ON = Pattern.compile("^" + ONE_YEAR.pattern() + ".*", FLAGS);
    private static final Pattern DIGITS = Pattern.compile("\\d+");

    private final Function<String, LocalizedText> language;
    private final Period plan;

    /**
     * @param language puts the words of the table into its language
     * @param plan lends its last year to a target that names none
     */
    private IndicatorParser(Function<String, LocalizedText> language, Period plan) {
        this.language = language;
        this.plan = plan;
    }

    /** @param kazakh whether the words are Kazakh; else they are Russian */
    public static IndicatorParser in(boolean kazakh, Period plan) {
        return new IndicatorParser(
                words -> kazakh ? LocalizedText.of(words, null) : LocalizedText.of(null, words), plan);
    }

    /**
     * @param words of the indicator in one or both languages, or null
     * @return what could be read, with the names of both languages where the figures are the same; else what the Russian words say
     */
    public static List<Indicator> parse(LocalizedText words, Period plan) {
        if (words == null) {
            return List.of();
        }
        var russian = in(false, plan).parse(words.ru());
        var kazakh = in(true, plan).parse(words.kk());
        return russian.isEmpty() ? kazakh : Indicator.inBoth(russian, kazakh);
    }

    /** @param raw the cell, or null; @return what could be read of it, marked as guessed */
    public List<Indicator> parse(String raw) {
        var found = new ArrayList<Indicator>();
        for (var part : parts(raw)) {
            if (part.length() <= LONGEST) {
                read(part).ifPresent(found::add);
            }
        }
        return found;
    }

    /** Lines and semicolons part indicators, but «…: 2026 – 10; 2027 – 12» is one. */
    private static List<String> parts(String raw) {
        var parts = new ArrayList<String>();
        for (var piece : (raw == null ? "" : raw).split("[;\\n\\r]+")) {
            var part = piece.replaceAll("[\\s\\u00a0\\u202f]+", " ").strip();
            if (!parts.isEmpty() && GOES_ON.matcher(part).matches()) {
                parts.set(parts.size() - 1, parts.get(parts.size() - 1) + ", " + part);
            } else if (!part.isEmpty()) {
                parts.add(part);
            }
        }
        return parts;
    }

    private Optional<Indicator> read(String part) {
        var years = YEARS.matcher(part);
        if (years.matches()) {
            return byYears(years);
        }
        for (var form : List.of(ARROW, FROM_TO_KK, FROM_TO)) {
            var change = form.matcher(part);
            if (change.matches()) {
                return change(change);
            }
        }
        var one = ONE.matcher(part);
        return one.matches() ? target(one.group(1), one, 2) : amongWords(part);
    }

    private Optional<Indicator> byYears(Matcher years) {
        var targets = new ArrayList<YearValue>();
        String unit = null;
        for (var year = ONE_YEAR.matcher(years.group(2)); year.find(); ) {
            targets.add(new YearValue(Integer.valueOf(year.group(1)), number(year.group(2))));
            unit = year.group(3) == null ? unit : year.group(3);
        }
        var distinct = targets.stream().map(YearValue::year).distinct().count() == targets.size();
        return distinct ? indicator(years.group(1), unit, null, targets) : Optional.empty();
    }

    private Optional<Indicator> change(Matcher change) {
        var unit = change.group(7) == null ? change.group(3) : change.group(7);
        var baseline = new YearValue(year(change, 4), number(change.group(2)));
        return indicator(change.group(1), unit, baseline, List.of(atEnd(change, 6)));
    }

    private Optional<Indicator> target(String name, Matcher value, int group) {
        return indicator(name, value.group(group + 1), null, List.of(atEnd(value, group)));
    }

    /** «Проведение не менее 10 мероприятий»: only a single figure with a unit, and none that points into an act. */
    private Optional<Indicator> amongWords(String part) {
        var value = AMONG_WORDS.matcher(part);
        if (!value.find()
                || value.group(2) == null
                || REFERENCE.matcher(part.substring(0, value.start())).find()) {
            return Optional.empty();
        }
        var rest = part.substring(0, value.start()) + part.substring(value.end());
        return DIGITS.matcher(rest).find() ? Optional.empty() : target(part, value, 1);
    }

    private YearValue atEnd(Matcher value, int group) {
        var year = year(value, group + 2);
        return new YearValue(year == null ? Integer.valueOf(plan.to().getYear()) : year, number(value.group(group)));
    }

    /** The year stands in brackets or with its word: two groups, one of which is filled. */
    private static Integer year(Matcher value, int group) {
        var year = value.group(group) == null ? value.group(group + 1) : value.group(group);
        return year == null ? null : Integer.valueOf(year);
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text.replace(" ", "").replace(',', '.'));
    }

    private Optional<Indicator> indicator(String name, String unit, YearValue baseline, List<YearValue> targets) {
        var words = name.strip().replaceAll("[\\s:–—-]+$", "");
        return words.codePoints().anyMatch(Character::isLetter)
                ? Optional.of(new Indicator(null, language.apply(words), unit, baseline, targets, true))
                : Optional.empty();
    }
}
