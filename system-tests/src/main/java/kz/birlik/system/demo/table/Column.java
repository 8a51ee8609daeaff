package kz.birlik.system.demo.table;

import java.util.List;

import kz.birlik.system.demo.truth.Words;

/** What a column of the official form holds, and how its header is worded. */
enum Column {
    NUMBER(6, new Words("№ р/с", "№ п/п"), new Words("Р/с №", "№")),
    TITLE(44, new Words("Іс-шараның атауы", "Наименование мероприятия"), new Words("Іс-шаралар", "Мероприятия")),
    FORM(20, new Words("Аяқталу нысаны", "Форма завершения"), new Words("Аяқтау нысаны", "Форма завершения")),
    EXECUTORS(
            30,
            new Words("Жауапты орындаушылар", "Ответственные исполнители"),
            new Words("Орындауға жауаптылар", "Ответственные за исполнение")),
    TERM(18, new Words("Орындалу мерзімі", "Срок исполнения"), new Words("Орындау мерзімдері", "Сроки исполнения")),
    COST(
            15,
            new Words("Болжамды шығыстар{unit}", "Предполагаемые расходы{unit}"),
            new Words("Шығыстар көлемі{unit}", "Объем расходов{unit}")),
    SOURCE(
            18,
            new Words("Қаржыландыру көздері", "Источники финансирования"),
            new Words("Қаржыландыру көзі", "Источник финансирования")),
    PROGRAMME(
            12,
            new Words("Бюджеттік бағдарламаның коды", "Код бюджетной программы"),
            new Words("Бюджеттік бағдарлама", "Бюджетная программа")),
    INDICATOR(30, new Words("Нәтиже көрсеткіші", "Показатель результата"), new Words("Индикатор", "Индикатор")),
    REMARK(20, new Words("Ескерту", "Примечание"), new Words("Ескерту", "Примечание"));

    private final int width;
    private final List<Words> headers;

    Column(int width, Words... headers) {
        this.width = width;
        this.headers = List.of(headers);
    }

    /** @return in letters, as a spreadsheet counts */
    int width() {
        return width;
    }

    Words header(int style) {
        return headers.get(style % headers.size());
    }
}
