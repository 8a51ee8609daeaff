package kz.birlik.plans.analysis;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import kz.birlik.kit.text.LocalizedText;

/** All that the rules may look at of a measure; a finding can be recomputed from nothing but this. */
public record MeasureFacts(
        UUID measureId,
        UUID planId,
        int edition,
        String region,
        LocalDate planFrom,
        LocalDate planTo,
        String number,
        Integer sourceRow,
        LocalizedText title,
        String completionForm,
        List<Executor> executors,
        String termRaw,
        List<LocalDate> dueDates,
        BigDecimal costTotal,
        String source,
        String indicator,
        List<UUID> indicatorIds) {

    /** A body that carries the measure out. */
    public record Executor(String name, String body, boolean byAgreement) {}
}
