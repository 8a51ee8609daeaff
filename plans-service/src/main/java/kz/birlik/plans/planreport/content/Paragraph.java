package kz.birlik.plans.planreport.content;

/**
 * Words.
 *
 * @param note whether it only explains what stands before it
 * @param link path of the rows it speaks of, or null
 */
public record Paragraph(String text, boolean note, String link) implements Block {

    public static Paragraph of(String text) {
        return new Paragraph(text, false, null);
    }

    public static Paragraph note(String text) {
        return new Paragraph(text, true, null);
    }
}
