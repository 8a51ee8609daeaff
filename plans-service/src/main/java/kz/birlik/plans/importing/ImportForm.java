package kz.birlik.plans.importing;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

import kz.birlik.plans.plan.PlanLevel;

/** What the form of an import holds. */
public class ImportForm {

    @RestForm("file")
    @NotNull
    @Schema(
            implementation = UploadSchema.class,
            description =
                    "The table of the plan: XLSX, DOCX, CSV with ; , or tab, or an old text table with ! or |; texts in UTF-8 or windows-1251")
    FileUpload file;

    @RestForm("plan")
    @Schema(
            description =
                    "An approved plan, or one under review, whose table the file corrects: the commit makes its next edition. Level, region, period, titles and concept are then those of the plan; leave them out")
    UUID plan;

    @RestForm("level")
    @Schema(description = "Whose plan it is; needed for a new plan")
    PlanLevel level;

    @RestForm("region")
    @Pattern(regexp = "(\\d{9})?")
    @Schema(description = "KATO code, such as 110000000; needed for REGION and DISTRICT, absent for REPUBLIC")
    String region;

    @RestForm("periodFrom")
    @Schema(description = "First day of the plan; needed for a new plan", examples = "2026-01-01")
    LocalDate periodFrom;

    @RestForm("periodTo")
    @Schema(description = "Last day of the plan; needed for a new plan", examples = "2026-12-31")
    LocalDate periodTo;

    @RestForm("titleKk")
    @Size(max = 1000)
    @Schema(description = "Kazakh title; one of the two titles is needed")
    String titleKk;

    @RestForm("titleRu")
    @Size(max = 1000)
    @Schema(description = "Russian title; one of the two titles is needed")
    String titleRu;

    @RestForm("concept")
    @Schema(
            description =
                    "Concept the plan carries out; when absent and only one concept is in force within the period, it is that one")
    UUID concept;

    @RestForm("again")
    @Schema(
            description = "true imports a file once more that was imported for the same owner and period before",
            defaultValue = "false")
    boolean again;

    /** A file in a form, as OpenAPI writes it. */
    @Schema(type = org.eclipse.microprofile.openapi.annotations.enums.SchemaType.STRING, format = "binary")
    interface UploadSchema {}
}
