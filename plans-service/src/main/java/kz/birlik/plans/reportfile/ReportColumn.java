package kz.birlik.plans.reportfile;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a column of a table of reports holds, told by the words of its header in Kazakh or Russian; the order settles ties. */
enum ReportColumn {
    EVENTS("(?:количество|число)\\s+(?:\\p{L}+\\s+)?мероприят|іс-?шара\\p{L}*\\s+сан"),
    PEOPLE("охват|участник|человек|адам|қатысушы|қамтыл"),
    DONE_ON("дата\\s+(?:исполнен|выполнен|завершен)|(?:орындал|аяқтал)\\p{L}*\\s+күн"),
    PERIOD("период|кезең"),
    COST("расход|затрат|освоен|шығын|шығыс|игеріл"),
    VALUE("показател|индикатор|көрсеткіш"),
    TEXT("ход\\s+(?:исполнен|реализ)|информаци|описани|ақпарат|сипатта|барысы"),
    STATUS("статус|состояни|^(?:отметка об )?(?:исполнени|выполнени)|мәртебе|жағдай|^орындалу(?!\\s*мерзім)"),
    NUMBER(
            "^(?:№|n|no|номер)(?:\\s*п\\s*/?\\s*п\\.?)?$|^п\\s*/\\s*п$|^р\\s*/?\\s*с\\s*№?$|^№\\s*р\\s*/?\\s*с$|^реттік");

    private final Pattern words;

    ReportColumn(String words) {
        this.words = Pattern.compile(words);
    }

    static Optional<ReportColumn> of(String header) {
        var text = header.toLowerCase(Locale.ROOT)
                .replace('ё', 'е')
                .replaceAll("[\\s\\u00a0]+", " ")
                .strip();
        return Arrays.stream(values())
                .filter(column -> column.words.matcher(text).find())
                .findFirst();
    }
}
