package kz.birlik.plans.body;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import kz.birlik.kit.text.LocalizedText;

/** What the words of a plan stand for. */
@Schema(name = "BodyResolution")
public record ResolutionView(
        @Schema(description = "The words as they were asked")
        String name,

        @Schema(description = "KATO code of the plan's region, by which «акимат области» is understood")
        String region,

        @Schema(description = "Day whose akimats «акиматы областей» stands for")
        LocalDate asOf,

        @Schema(description = "In the order of the words; the first is the lead unless the words mark another")
        List<Executor> executors,

        @Schema(description = "How many of them are registered bodies")
        int known,

        @Schema(description = "How many are kept by name, since no body is called so")
        int unknown) {

    /** One executor the words name. */
    @Schema(name = "ResolvedExecutor")
    public record Executor(
            @Schema(description = "The words that name it") String name,

            @Schema(description = "The registered body; absent when no body is called so")
            Registered body,

            @Schema(description = "Whether a plan can only ask it")
            boolean byAgreement,

            @Schema(description = "Whether it answers for the summary")
            boolean lead) {}

    /** The body, with its end if it has one. */
    @Schema(name = "ResolvedBody")
    public record Registered(
            UUID id,
            String code,
            LocalizedText name,

            @Schema(description = "KATO code of its region, for akimats")
            String region,

            @Schema(description = "Whether it exists on the day")
            boolean exists,

            @Schema(description = "The day after its last; absent while it exists")
            LocalDate validTo,

            @Schema(description = "Code of the body that took its place")
            String successor) {

        static Registered of(BodyRepository.Row row, LocalDate day) {
            var body = row.body();
            return new Registered(
                    body.id,
                    body.code,
                    body.name,
                    row.regionKato(),
                    body.existsOn(day),
                    body.validTo,
                    row.successorCode());
        }
    }
}
