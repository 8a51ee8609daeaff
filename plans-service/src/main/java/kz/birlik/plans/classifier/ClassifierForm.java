package kz.birlik.plans.classifier;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** What the form of a classifier holds. */
public class ClassifierForm {

    @RestForm("file")
    @NotNull
    @Schema(
            implementation = Upload.class,
            description =
                    "CSV (UTF-8, with or without byte order mark) or XLSX whose first row names id, parent_id, code, name and perhaps name_kk; parent_id 0 is the highest level")
    FileUpload file;

    @RestForm("asOf")
    @NotNull
    @Schema(description = "The day of which the classifier speaks, not later than today", examples = "2022-10-17")
    LocalDate asOf;

    @RestForm("source")
    @NotBlank
    @Size(max = 300)
    @Schema(
            description = "Where the file comes from; shown with every unit it brings",
            examples = "KATO classifier of 17.10.2022")
    String source;

    @RestForm("endMissing")
    @Schema(
            description =
                    "true ends the units that the file does not name; only with a file of which every row is taken",
            defaultValue = "false")
    boolean endMissing;

    @RestForm("dryRun")
    @Schema(description = "true writes nothing and answers what would be", defaultValue = "false")
    boolean dryRun;

    /** A file in a form, as OpenAPI writes it. */
    @Schema(type = SchemaType.STRING, format = "binary")
    interface Upload {}
}
