package kz.birlik.plans.importing;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** What the form of a twin holds. */
public class TwinForm {

    @RestForm("file")
    @NotNull
    @Schema(
            implementation = ImportForm.UploadSchema.class,
            description = "The table of the plan in the other language, in any format a plan comes in")
    FileUpload file;

    @RestForm("commit")
    @Schema(
            description = "true adds the missing titles and keeps the file; otherwise nothing is changed",
            defaultValue = "false")
    boolean commit;
}
