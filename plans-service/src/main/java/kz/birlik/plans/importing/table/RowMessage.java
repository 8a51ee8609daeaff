package kz.birlik.plans.importing.table;

import java.util.Arrays;
import java.util.List;

/**
 * One thing the report says of a row.
 *
 * @param address of the cell it is about, such as {@code План!F12}
 * @param arguments figures and words that the text of the code names, in its order
 */
public record RowMessage(MessageCode code, String address, List<String> arguments) {

    static RowMessage of(MessageCode code, String address, Object... arguments) {
        return new RowMessage(
                code, address, Arrays.stream(arguments).map(String::valueOf).toList());
    }
}
