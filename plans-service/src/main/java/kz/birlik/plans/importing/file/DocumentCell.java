package kz.birlik.plans.importing.file;

import kz.birlik.plans.importing.table.Cell;
import kz.birlik.plans.importing.table.Cell.Origin;

/** One cell of a document's table while its paragraphs come in. */
final class DocumentCell {

    int span = 1;
    boolean startsMerge;
    boolean goesOnAbove;
    boolean goesOnLeft;
    private final StringBuilder text = new StringBuilder();
    private Origin origin = Origin.WRITTEN;

    void add(ParagraphText.Said said) {
        if (said.text().isBlank()) {
            return;
        }
        OfficeXml.append(text, text.length() == 0 ? said.text() : "\n" + said.text());
        if (said.origin() != Origin.WRITTEN) {
            origin = said.origin();
        }
    }

    /** @return null when it holds nothing */
    Cell at(int column) {
        var words = text.toString().replace('\u00a0', ' ').strip();
        return words.isEmpty() ? null : new Cell(column, words, null, origin);
    }
}
