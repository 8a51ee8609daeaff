package kz.birlik.plans.planreport.writing;

import java.util.function.UnaryOperator;

/**
 * Addresses of the rows behind figures.
 *
 * @param base what a path is put after, such as {@code https://birlik.example}, without a slash at the end; empty leaves paths as they are,
 *     for a page that is read where it came from
 */
public record Links(String base) implements UnaryOperator<String> {

    @Override
    public String apply(String path) {
        return base + path;
    }
}
