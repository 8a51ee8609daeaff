package kz.birlik.plans.importing.table;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a column of the usual form holds, told by the words of its header in Kazakh or Russian; the order settles ties. */
public enum ColumnRole {
    PROGRAMME(
            "budgetProgramme",
            "код.*(?:программ|бп)|бюджетн\\p{L}* программ|бюджеттік бағдарлама|бағдарлама\\p{L}* коды"),
    SOURCE("source", "источник|қаржыландыру көз|^көздері$|қаржы көзі"),
    COST(
            "costTotal",
            "расход|затрат|стоимост|объем\\p{L}* финансир|сумма|шығын|шығыс|қаржы көлем|қаржыландыру көлем|құны"),
    FORM(
            "completionForm",
            "форма завершен|форма исполнен|форма реализ|форма отчет|^форма$|аяқталу нысан|аяқтау нысан|аяқталу түр|орындау нысан|орындалу нысан|іске асыру нысан|^нысаны?$"),
    TERM(
            "term",
            "срок|мерзім|дата (?:проведен|исполнен|реализ)|период (?:исполнен|реализ)|өткізу күні|өткізілетін күн"),
    EXECUTORS("executors", "исполнител|ответственн|жауапты|орындаушы"),
    INDICATOR("indicator", "показател|индикатор|көрсеткіш"),
    TITLE("title", "мероприяти|наименован|іс-?шара|атауы|^шара"),
    NUMBER(
            "number",
            "^(?:№\\s*№|№|n|no)(?:\\s*п\\s*[/.]?\\s*[пн]\\.?)?$|^п\\s*/\\s*п$|^р\\s*/?\\s*с\\s*(?:№|n)?\\.?$|^№\\s*р\\s*/?\\s*с$|^рет\\p{L}* нөмір|^реттік|^р\\s*/\\s*н");

    private final String field;
    private final Pattern words;

    ColumnRole(String field, String words) {
        this.field = field;
        this.words = Pattern.compile(words);
    }

    /** @return its name in the API */
    String field() {
        return field;
    }

    static Optional<ColumnRole> of(String header) {
        var text = plain(header);
        return Arrays.stream(values())
                .filter(role -> role.words.matcher(text).find())
                .findFirst();
    }

    static String plain(String header) {
        return header.toLowerCase(Locale.ROOT)
                .replace('ё', 'е')
                .replaceAll("[\\u2010-\\u2015]", "-")
                .replaceAll("[\\s\\u00a0]+", " ")
                .replaceAll("\\s*\\*+$", "")
                .strip();
    }
}
