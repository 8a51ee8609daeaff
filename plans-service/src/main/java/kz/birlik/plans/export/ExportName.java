package kz.birlik.plans.export;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

import kz.birlik.kit.text.Language;
import kz.birlik.plans.edition.PlanEdition;
import kz.birlik.plans.plan.Plan;

/** What a file of a plan is called: by the title of the plan, and by the edition when another one is in force. */
final class ExportName {

    private static final int LONGEST = 100;

    private ExportName() {}

    static String of(Plan plan, PlanEdition table, Language language, ExportFormat format) {
        var edition = table.number() == plan.edition()
                ? ""
                : (language == Language.KK ? " (%d-редакция)" : " (редакция %d)").formatted(table.number());
        return shortened(plain(PlanExport.titleOf(plan, language))) + edition + "." + format.ending();
    }

    /** As RFC 6266 asks: the name in its letters, and one in ASCII for those who cannot read that. */
    static String disposition(String name, ExportFormat format) {
        return "attachment; filename=\"plan.%s\"; filename*=UTF-8''%s"
                .formatted(
                        format.ending(),
                        URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20"));
    }

    /** No system takes these letters in a name; a point or space at its end some take away. */
    private static String plain(String title) {
        return title.replaceAll("[\\p{Cntrl}\\p{Cf}/\\\\:*?\"<>|]+", " ")
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static String shortened(String title) {
        var text = title.codePointCount(0, title.length()) <= LONGEST
                ? title
                : title.substring(0, title.offsetByCodePoints(0, LONGEST));
        var end = text.replaceAll("[. ]+$", "");
        return end.isEmpty() ? "plan" : end;
    }
}
