package kz.birlik.plans.classifier;

import java.io.IOException;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import kz.birlik.kit.http.FileName;
import kz.birlik.kit.identity.Role;
import kz.birlik.plans.importing.ImportSettings;
import kz.birlik.plans.importing.file.FileLimits;

/** The classifier of territories over HTTP. */
@Path("/api/v1/regions/imports")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reference data")
public class ClassifierResource {

    private static final String REPORT = """
            {"importId":"019a0c2e-7c00-7000-8000-0000000000c1","asOf":"2022-10-17","source":"KATO classifier of 17.10.2022",
            "dryRun":false,"changed":true,"rows":2,"added":1,"unchanged":1,"renamed":0,"moved":0,"refused":0,"ended":0,
            "levels":[{"level":1,"added":0,"unchanged":1,"renamed":0,"moved":0,"ended":0},
            {"level":2,"added":1,"unchanged":0,"renamed":0,"moved":0,"ended":0}],"changes":[],"refusals":[],"missing":[
            {"regionId":"019a0c2e-7c00-7000-8000-0000000000d1","kato":"110000000",
            "name":{"kk":"Ақмола облысы","ru":"Акмолинская область","en":"Akmola Region"},"ended":false}]}""";

    private final ClassifierService service;
    private final ImportSettings imports;
    private final ClassifierSettings settings;

    ClassifierResource(ClassifierService service, ImportSettings imports, ClassifierSettings settings) {
        this.service = service;
        this.imports = imports;
        this.settings = settings;
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed(Role.ADMIN)
    @RequestBody(content = @Content(mediaType = MediaType.MULTIPART_FORM_DATA))
    @Operation(
            operationId = "importRegions",
            summary = "Take the classifier of territories (KATO) in",
            description =
                    "Compares every row with the unit that has its code on the day of the file: it is new, the same, renamed or moved. Rows with faults are listed and the others taken; the same file again changes nothing. Units the file does not name are listed, and ended only with `endMissing`. A classifier of an earlier day than the last one is refused.")
    @APIResponse(
            responseCode = "200",
            description = "What was done, or would be",
            content =
                    @Content(
                            schema = @Schema(implementation = ClassifierReport.class),
                            examples = @ExampleObject(name = "district", value = REPORT)))
    public ClassifierReport take(@Valid @BeanParam ClassifierForm form) throws IOException {
        return service.take(form, ClassifierFile.read(form.file.uploadedFile(), FileName.of(form.file), limits()));
    }

    private FileLimits limits() {
        var usual = imports.limits();
        return new FileLimits(
                usual.fileBytes(),
                usual.inflatedBytes(),
                usual.ratio(),
                usual.entries(),
                settings.maxRows(),
                usual.columns(),
                usual.sheets());
    }
}
