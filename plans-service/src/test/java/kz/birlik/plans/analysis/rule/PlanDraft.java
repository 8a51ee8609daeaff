package kz.birlik.plans.analysis.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import kz.birlik.plans.analysis.facts.PlanFacts;
import kz.birlik.plans.plan.PlanLevel;

/** An approved regional plan of a year, to be changed in one point. */
final class PlanDraft {

    static final String AKMOLA = "110000000";
    static final String PAVLODAR = "550000000";

    private UUID id = UUID.randomUUID();
    private String region = AKMOLA;
    private String owner = "AKIM-110000000";
    private int year = 2026;
    private UUID concept;
    private boolean approved = true;
    private boolean judged = true;
    private PlanFacts.Residents residents;
    private final List<PlanFacts.DuePeriod> due = new ArrayList<>();

    static PlanDraft akmola() {
        return new PlanDraft();
    }

    static PlanDraft region(String kato) {
        var draft = new PlanDraft();
        draft.region = kato;
        draft.owner = "AKIM-" + kato;
        return draft;
    }

    static PlanDraft republic() {
        var draft = new PlanDraft();
        draft.region = null;
        draft.owner = "MKI";
        return draft;
    }

    PlanDraft of(int ofYear) {
        year = ofYear;
        return this;
    }

    PlanDraft concept(UUID of) {
        concept = of;
        return this;
    }

    PlanDraft draft() {
        approved = false;
        return this;
    }

    PlanDraft onlyCompared() {
        judged = false;
        return this;
    }

    PlanDraft residents(long people) {
        residents = new PlanFacts.Residents(people, LocalDate.of(year, 1, 1), true);
        return this;
    }

    PlanDraft due(String period, String from, String to, String executorDue) {
        due.add(new PlanFacts.DuePeriod(
                period, LocalDate.parse(from), LocalDate.parse(to), LocalDate.parse(executorDue)));
        return this;
    }

    PlanFacts made() {
        return new PlanFacts(
                id,
                1,
                region == null ? PlanLevel.REPUBLIC : PlanLevel.REGION,
                region,
                owner,
                LocalDate.of(year, 1, 1),
                LocalDate.of(year, 12, 31),
                concept,
                approved,
                judged,
                due,
                residents);
    }
}
