package kz.birlik.system.demo.truth;

import java.util.Optional;

/** What the authors of a plan forgot or worded badly in one row; an analysis is to find it later. */
final class Flaws {

    private final Owner owner;
    private final int year;
    private final String key;

    Flaws(Owner owner, int year, String key) {
        this.owner = owner;
        this.year = year;
        this.key = key;
    }

    boolean forgetsCost() {
        return oneIn(30, "cost") && !key.equals("ank-programme");
    }

    boolean forgetsSource() {
        return oneIn(35, "source");
    }

    boolean forgetsTerm() {
        return oneIn(40, "term");
    }

    boolean forgetsLead() {
        return oneIn(40, "lead");
    }

    boolean forgetsIndicator() {
        return oneIn(8, "indicator");
    }

    boolean namesManyExecutors() {
        return !owner.isRepublic() && oneIn(50, "many");
    }

    boolean remarksOnTerm() {
        return oneIn(60, "remark");
    }

    /** @return a term without a day, without any time, or after the plan; null for that of the catalogue */
    String otherTerm() {
        if (oneIn(25, "continuous")) {
            return "C";
        }
        if (oneIn(45, "unclear")) {
            return "U" + Lot.of(3, owner.user(), year, key, "which");
        }
        return oneIn(60, "beyond") ? "L" : null;
    }

    /** Two figures for 2018 in two plans (el.kz and kazakhstannewsgazette.com), and a target below its baseline. */
    Optional<Words> otherIndicator() {
        if (owner.isRepublic() && key.equals("caravan-mercy") && year > 2024) {
            var figures = year == 2025 ? "8 700 (2018) → 9 000 (2025)" : "17 173 (2018) → 17 500 (2026)";
            return Optional.of(new Words("Іс-шаралар саны: " + figures, "Количество мероприятий: " + figures));
        }
        if (!owner.isRepublic() && key.equals("survey") && owner.index() % 5 == 0) {
            var figures = "95%% (%d) → 93%% (%d)".formatted(year - 1, year);
            return Optional.of(new Words(
                    "Этносаралық қатынастарды тұрақты деп бағалайтын азаматтардың үлесі: " + figures,
                    "Доля граждан, оценивающих межэтнические отношения как стабильные: " + figures));
        }
        return Optional.empty();
    }

    private boolean oneIn(int sides, String what) {
        return Lot.oneIn(sides, owner.user(), year, key, what);
    }
}
