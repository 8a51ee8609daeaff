package kz.birlik.concepts.concept;

import java.time.LocalDate;

import kz.birlik.kit.text.LocalizedText;

/** The status a reader sees on a day: the stage of a draft, or what the dates of an approved concept say. */
public enum ShownStatus {
    DRAFTING("Әзірленуде", "Разрабатывается", "Being drafted", false),
    PUBLIC_DISCUSSION("Жария талқылауда", "На публичном обсуждении", "In public discussion", false),
    REVISION("Пысықталуда", "Дорабатывается", "Under revision", false),
    /** Only with {@code asOf}: on that day the act did not exist yet. */
    NOT_YET_APPROVED("Әлі бекітілмеген", "Ещё не утверждена", "Not yet approved", true),
    APPROVED("Бекітілген, әлі қолданыста емес", "Утверждена, ещё не действует", "Approved, not yet in force", true),
    IN_FORCE("Қолданыста", "Действует", "In force", true),
    REPEALED("Күші жойылған", "Утратила силу", "Repealed", true),
    EXPIRED("Мерзімі өткен", "Срок истёк", "Expired", true);

    private final LocalizedText label;
    private final boolean decidedByDates;

    ShownStatus(String kk, String ru, String en, boolean decidedByDates) {
        this.label = new LocalizedText(kk, ru, en);
        this.decidedByDates = decidedByDates;
    }

    public LocalizedText label() {
        return label;
    }

    /** Whether it can be known for any day; the day-by-day stages of a draft are in its history only. */
    public boolean isDecidedByDates() {
        return decidedByDates;
    }

    /** @param force the dates of an approved concept, null for a draft */
    static ShownStatus of(ConceptStatus stored, Force force, LocalDate day) {
        if (force == null) {
            return valueOf(stored.name());
        }
        if (force.repealedOn() != null && !day.isBefore(force.repealedOn())) {
            return REPEALED;
        }
        if (force.inForceOn(day)) {
            return IN_FORCE;
        }
        if (!day.isBefore(force.from())) {
            return EXPIRED;
        }
        return day.isBefore(force.approvedOn()) ? NOT_YET_APPROVED : APPROVED;
    }
}
