package kz.birlik.plans.export;

import java.util.List;
import java.util.Map;

import kz.birlik.kit.text.Language;
import kz.birlik.plans.concept.ActRef;

/** Says above a table what brought it into force, as printed plans do: by kind, day and number of the act. */
final class ApprovalLine {

    /** Who passes it (Kazakh), what it is (Kazakh), the whole in Russian; both in the case that «approved by» asks for. */
    private record Words(String who, String what, String russian) {}

    private static final Words ANY = new Words("", "актімен", "актом");
    private static final Map<String, Words> KINDS = Map.of(
            "PRESIDENT_DECREE",
                    new Words(
                            "Қазақстан Республикасы Президентінің ",
                            "Жарлығымен",
                            "Указом Президента Республики Казахстан"),
            "GOVERNMENT_RESOLUTION",
                    new Words(
                            "Қазақстан Республикасы Үкіметінің ",
                            "қаулысымен",
                            "постановлением Правительства Республики Казахстан"),
            "PRIME_MINISTER_ORDER",
                    new Words(
                            "Қазақстан Республикасы Премьер-Министрінің ",
                            "өкімімен",
                            "распоряжением Премьер-Министра Республики Казахстан"),
            "LAW", new Words("Қазақстан Республикасының ", "Заңымен", "Законом Республики Казахстан"),
            "AKIMAT_RESOLUTION", new Words("Әкімдіктің ", "қаулысымен", "постановлением акимата"),
            "MASLIKHAT_DECISION", new Words("Мәслихаттың ", "шешімімен", "решением маслихата"),
            "ORDER", new Words("", "бұйрығымен", "приказом"));
    private static final List<String> KAZAKH_MONTHS = List.of(
            "қаңтардағы",
            "ақпандағы",
            "наурыздағы",
            "сәуірдегі",
            "мамырдағы",
            "маусымдағы",
            "шілдедегі",
            "тамыздағы",
            "қыркүйектегі",
            "қазандағы",
            "қарашадағы",
            "желтоқсандағы");
    private static final List<String> RUSSIAN_MONTHS = List.of(
            "января",
            "февраля",
            "марта",
            "апреля",
            "мая",
            "июня",
            "июля",
            "августа",
            "сентября",
            "октября",
            "ноября",
            "декабря");

    private ApprovalLine() {}

    /** @param act null for a table that no act has brought into force */
    static String of(ActRef act, Language language) {
        if (act == null) {
            return language == Language.KK ? "Жоба" : "Проект";
        }
        var words = KINDS.getOrDefault(act.type(), ANY);
        var month = act.date().getMonthValue() - 1;
        return language == Language.KK
                ? "%s%d жылғы %d %s № %s %s бекітілген"
                        .formatted(
                                words.who(),
                                act.date().getYear(),
                                act.date().getDayOfMonth(),
                                KAZAKH_MONTHS.get(month),
                                act.number(),
                                words.what())
                : "Утвержден %s от %d %s %d года № %s"
                        .formatted(
                                words.russian(),
                                act.date().getDayOfMonth(),
                                RUSSIAN_MONTHS.get(month),
                                act.date().getYear(),
                                act.number());
    }
}
