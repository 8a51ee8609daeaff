package kz.birlik.plans.importing.file;

/**
 * How much a file may cost before it is refused.
 *
 * @param fileBytes size as uploaded
 * @param inflatedBytes size of all parts of a workbook together, unpacked
 * @param ratio how much larger than packed a part may grow once it is past the first MiB
 * @param entries parts of a workbook
 * @param rows non-empty rows in all sheets
 * @param columns last column that may hold anything
 * @param sheets sheets of a workbook
 */
public record FileLimits(
        long fileBytes, long inflatedBytes, int ratio, int entries, int rows, int columns, int sheets) {}
