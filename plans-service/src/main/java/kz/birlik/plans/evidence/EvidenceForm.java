package kz.birlik.plans.evidence;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** What the form of an upload holds. */
public class EvidenceForm {

    @RestForm("file")
    @NotNull
    @Schema(implementation = Upload.class, description = "PDF, DOCX, XLSX, JPEG, PNG or WebP, called so")
    FileUpload file;

    /** A file in a form, as OpenAPI writes it. */
    @Schema(type = SchemaType.STRING, format = "binary")
    interface Upload {}
}
