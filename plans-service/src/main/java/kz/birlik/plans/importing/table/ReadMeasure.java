package kz.birlik.plans.importing.table;

import java.math.BigDecimal;
import java.util.List;

import kz.birlik.kit.text.Language;
import kz.birlik.kit.text.LocalizedText;
import kz.birlik.plans.measure.executor.Executor;
import kz.birlik.plans.measure.term.Term;

/**
 * A row read as a measure.
 *
 * @param number as the plan wrote it («3.1»), or null
 * @param title in the language of the header
 * @param executors the lead among them is marked
 * @param term null when the cell is empty
 * @param costs one a year that names a sum
 * @param costTotalThousandKzt the stated «всего»; the sum of the years when the table states none
 * @param direction the section row above, word for word, or null
 */
public record ReadMeasure(
        String number,
        LocalizedText title,
        String completionForm,
        List<Executor> executors,
        Term term,
        List<YearCost> costs,
        BigDecimal costTotalThousandKzt,
        String source,
        String budgetProgramme,
        String indicator,
        String direction) {

    /** @return the language of the table the row stands in */
    public Language language() {
        return title != null && title.ru() == null ? Language.KK : Language.RU;
    }

    /** @return words of the row in the language of its table, or null for none */
    public LocalizedText inItsLanguage(String words) {
        return LocalizedText.in(language(), words);
    }
}
