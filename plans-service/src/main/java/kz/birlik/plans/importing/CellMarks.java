package kz.birlik.plans.importing;

import java.util.HashMap;
import java.util.Map;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Drawing;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;

import kz.birlik.plans.importing.table.MessageCode.Level;

/** Marks cells of a workbook: red for what keeps a row out, yellow for what was guessed, and a note that says why. */
final class CellMarks {

    /** Notes are held in memory until the file is written; past these the colour alone tells. */
    private static final int MOST_NOTES = 5_000;

    private final Workbook workbook;
    private final Map<String, CellStyle> styles = new HashMap<>();
    private final Map<Sheet, Drawing<?>> drawings = new HashMap<>();
    private int notes;

    CellMarks(Workbook workbook) {
        this.workbook = workbook;
    }

    void mark(Cell cell, FaultyCells.Fault fault) {
        cell.setCellStyle(styles.computeIfAbsent(
                fault.level() + " " + cell.getCellStyle().getIndex(),
                key -> coloured(cell.getCellStyle(), fault.level())));
        if (notes++ < MOST_NOTES) {
            note(cell, fault.text());
        }
    }

    private CellStyle coloured(CellStyle like, Level level) {
        var style = workbook.createCellStyle();
        style.cloneStyleFrom(like);
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        style.setFillForegroundColor(
                (level == Level.ERROR ? IndexedColors.ROSE : IndexedColors.LIGHT_YELLOW).getIndex());
        return style;
    }

    /** A note that a person left in the cell stays, above ours. */
    private void note(Cell cell, String text) {
        var sheet = cell.getSheet();
        var creation = workbook.getCreationHelper();
        var before = cell.getCellComment();
        if (before != null) {
            before.setString(creation.createRichTextString(before.getString().getString() + "\n" + text));
            return;
        }
        var anchor = creation.createClientAnchor();
        // the library takes the cell of a note from where its box begins
        anchor.setCol1(cell.getColumnIndex());
        anchor.setCol2(cell.getColumnIndex() + 4);
        anchor.setRow1(cell.getRowIndex());
        anchor.setRow2(cell.getRowIndex() + 4);
        var note =
                drawings.computeIfAbsent(sheet, Sheet::createDrawingPatriarch).createCellComment(anchor);
        note.setAuthor("Birlik");
        note.setString(creation.createRichTextString(text));
        cell.setCellComment(note);
    }
}
