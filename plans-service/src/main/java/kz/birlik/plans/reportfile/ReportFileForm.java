package kz.birlik.plans.reportfile;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** What the form of a table of reports holds. */
public class ReportFileForm {

    @RestForm("file")
    @NotNull
    @Schema(
            implementation = Upload.class,
            description = "XLSX or CSV with a header; at least number and state of the measure")
    FileUpload file;

    @RestForm("rows")
    @Size(max = 20_000)
    @Pattern(regexp = "(ALL|\\d{1,7}(\\s*,\\s*\\d{1,7})*)?")
    @Schema(
            description =
                    "Absent: nothing is written, the answer says what would be. ALL: every row or none. Numbers of rows: exactly these, or none",
            examples = "4,5,9")
    String rows;

    @RestForm("period")
    @Size(max = 20)
    @Schema(description = "Period of the rows that name none", examples = "2026-H1")
    String period;

    @RestForm("submit")
    @Schema(description = "Whether what is written is submitted at once")
    boolean submit;

    boolean writes() {
        return rows != null && !rows.isBlank();
    }

    /** @return the rows asked for, or nothing for all */
    Optional<Set<Integer>> chosen() {
        if ("ALL".equals(rows)) {
            return Optional.empty();
        }
        var numbers = new TreeSet<Integer>();
        Arrays.stream(rows.split(",")).map(String::strip).map(Integer::valueOf).forEach(numbers::add);
        return Optional.of(numbers);
    }

    /** A file in a form, as OpenAPI writes it. */
    @Schema(type = SchemaType.STRING, format = "binary")
    interface Upload {}
}
