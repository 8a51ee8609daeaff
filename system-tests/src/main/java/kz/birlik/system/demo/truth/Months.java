package kz.birlik.system.demo.truth;

import java.util.List;

/** The names of the months as terms need them. */
final class Months {

    private static final List<String> RU = List.of(
            "январь",
            "февраль",
            "март",
            "апрель",
            "май",
            "июнь",
            "июль",
            "август",
            "сентябрь",
            "октябрь",
            "ноябрь",
            "декабрь");
    private static final List<String> RU_OF = List.of(
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
    private static final List<String> KK = List.of(
            "қаңтар",
            "ақпан",
            "наурыз",
            "сәуір",
            "мамыр",
            "маусым",
            "шілде",
            "тамыз",
            "қыркүйек",
            "қазан",
            "қараша",
            "желтоқсан");
    private static final List<String> KK_TO =
            List.of("ға", "ға", "ға", "ге", "ға", "ға", "ге", "ға", "ке", "ға", "ға", "ға");

    private Months() {}

    /** @return «июнь», «маусым» */
    static Words name(int month) {
        return new Words(KK.get(month - 1), RU.get(month - 1));
    }

    /** @return what follows the number of a day: «июня», «маусым» */
    static Words ofDay(int month) {
        return new Words(KK.get(month - 1), RU_OF.get(month - 1));
    }

    /** @return the same after «до» and before «дейін»: «июня», «маусымға» */
    static Words untilDay(int month) {
        return new Words(KK.get(month - 1) + KK_TO.get(month - 1), RU_OF.get(month - 1));
    }
}
