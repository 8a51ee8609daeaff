package kz.birlik.plans.form;

import java.util.Arrays;
import java.util.List;

import kz.birlik.kit.text.Language;

/**
 * The table form of plans of measures as resolutions of 2023 to 2025 print it: eight columns, of which the costs are parted by
 * years and «всего».
 */
public enum PlanForm {
    NUMBER("Р/с №", "№ п/п", 7),
    TITLE("Іс-шараның атауы", "Наименование мероприятия", 50),
    COMPLETION("Аяқталу нысаны", "Форма завершения", 20),
    EXECUTORS("Жауапты орындаушылар", "Ответственные исполнители", 20),
    TERM("Орындалу мерзімі", "Срок исполнения", 20),
    COSTS("Болжамды шығыстар (мың теңге)", "Предполагаемые расходы (тыс. тенге)", 14),
    SOURCE("Қаржыландыру көздері", "Источники финансирования", 20),
    PROGRAMME("Бюджеттік бағдарламаның коды", "Код бюджетной программы", 20),

    /** No column of the official form: plans that give their measures indicators of their own add it. */
    INDICATOR("Көрсеткіштер", "Показатели", 30);

    private final String kazakh;
    private final String russian;
    private final int width;

    PlanForm(String kazakh, String russian, int width) {
        this.kazakh = kazakh;
        this.russian = russian;
        this.width = width;
    }

    /** @return how many letters wide it is drawn; of costs, one year */
    public int width() {
        return width;
    }

    /** @param language Kazakh or Russian: there is no form in English */
    public String in(Language language) {
        return language == Language.KK ? kazakh : russian;
    }

    /** @return the eight columns of the official form, in its order */
    public static List<PlanForm> official() {
        return Arrays.stream(values()).filter(column -> column != INDICATOR).toList();
    }

    public static String year(int year, Language language) {
        return year + (language == Language.KK ? " жыл" : " год");
    }

    /** @return what stands over the column of the sums of all years */
    public static String total(Language language) {
        return language == Language.KK ? "барлығы" : "всего";
    }
}
