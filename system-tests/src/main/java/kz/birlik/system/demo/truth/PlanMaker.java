package kz.birlik.system.demo.truth;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Writes a plan from the catalogue the way plans come about: most measures are those of last year, some with the same words and the
 * same money; regions copy rows of the republic, every fourth in words of its own; some things are forgotten.
 */
final class PlanMaker {

    private static final List<CatalogueRow> CATALOGUE = CatalogueRow.all();

    /** Half of the regions forget about a ninth of the catalogue, so that a plan has about 70 measures. */
    private static final int LEFT_OUT_ONE_IN = 9;

    /** «Обеспечение деятельности АНК области»: the draft of the regional budget (kaztag.info), 1 073 763,3 in all. */
    private static final Map<Integer, BigDecimal> AKMOLA = Map.of(
            2023, new BigDecimal("165476.1"),
            2024, new BigDecimal("204851.2"),
            2025, new BigDecimal("233366.0"),
            2026, new BigDecimal("235035.0"),
            2027, new BigDecimal("235035.0"));

    private final Owner owner;
    private final int year;

    private PlanMaker(Owner owner, int year) {
        this.owner = owner;
        this.year = year;
    }

    static PlanTruth make(Owner owner, int year) {
        return new PlanMaker(owner, year).make();
    }

    private PlanTruth make() {
        var measures = new ArrayList<MeasureTruth>();
        for (var row : CATALOGUE) {
            if (row.isIn(owner) && !isLeftOut(row)) {
                measures.add(measure(row, takesVariant(row)));
                if (row.variant() != null && saysTwice(row)) {
                    measures.add(measure(row, !takesVariant(row)));
                }
            }
        }
        measures.sort(Comparator.comparing(measure -> measure.direction().ru()));
        var title = new Words(
                "{of} қоғамдық келісім саласындағы {y} жылға арналған іс-шаралар жоспары (синтетикалық)",
                "План мероприятий {of} в сфере общественного согласия на {y} год (синтетический)");
        return numbered(new PlanTruth(owner, year, title.about(owner, year), measures));
    }

    /** The republic forgets nothing; a region leaves a row out one year and another the next, cities what is rural. */
    private boolean isLeftOut(CatalogueRow row) {
        if (owner.isRepublic() || row.key().equals("ank-programme")) {
            return false;
        }
        var rural = row.key().equals("seminar-akims") || row.key().equals("border");
        return rural && owner.isCity() || Lot.oneIn(LEFT_OUT_ONE_IN, owner.kato(), year / 2, row.key());
    }

    private boolean takesVariant(CatalogueRow row) {
        return row.variant() != null && !owner.isRepublic() && Lot.oneIn(4, owner.kato(), row.key());
    }

    /** The same measure twice in one plan, in two wordings. */
    private boolean saysTwice(CatalogueRow row) {
        return Lot.oneIn(owner.isRepublic() ? 3 : 25, owner.user(), year, row.key(), "twice");
    }

    private MeasureTruth measure(CatalogueRow row, boolean variant) {
        var flaws = new Flaws(owner, year, row.key());
        var title = variant ? row.variant() : row.title();
        return new MeasureTruth(
                row.key(),
                null,
                WordList.direction(row.direction()),
                title.about(owner, year),
                WordList.form(row.form()),
                executors(row, flaws),
                term(row, flaws),
                flaws.forgetsCost() ? null : cost(row),
                otherYears(row),
                flaws.forgetsSource() ? null : WordList.source(row.source(owner)),
                row.cost(owner) == null ? null : row.programme(),
                indicator(row, flaws));
    }

    private List<ExecutorTruth> executors(CatalogueRow row, Flaws flaws) {
        var all = new ArrayList<>(row.executors(owner).stream()
                .map(key -> WordList.body(key, owner, year))
                .toList());
        if (flaws.namesManyExecutors()) {
            List.of("UVP", "UK", "UO", "UMP", "QK").forEach(key -> all.add(WordList.body(key, owner, year)));
        }
        return flaws.forgetsLead()
                ? all.stream().filter(ExecutorTruth::byAgreement).toList()
                : all.stream().distinct().toList();
    }

    private TermTruth term(CatalogueRow row, Flaws flaws) {
        if (flaws.forgetsTerm()) {
            return null;
        }
        var words = new TermWords(year, Lot.of(3, owner.user(), year, "term style"));
        var term = words.of(flaws.otherTerm() == null ? row.term() : flaws.otherTerm());
        return flaws.remarksOnTerm() && term.kind() != null && term.clarity() == TermTruth.Clarity.CLEAR
                ? term.remarked(new Words("(ҚХА сессиясы аясында)", "(в рамках сессии АНК)"))
                : term;
    }

    /** Money of last year is copied by half of the rows; the rest grows; a few rows cost many times what others pay. */
    private BigDecimal cost(CatalogueRow row) {
        if (isAkmola(row)) {
            return AKMOLA.get(year);
        }
        var base = row.cost(owner);
        if (base == null) {
            return null;
        }
        var grown = Lot.oneIn(2, owner.user(), row.key(), "copied") ? 0 : year - PlanTruth.YEARS.get(0);
        var factor = owner.share()
                .multiply(new BigDecimal(90 + Lot.of(21, owner.user(), row.key())).movePointLeft(2))
                .multiply(new BigDecimal(100 + 6 * grown).movePointLeft(2))
                .multiply(Lot.oneIn(60, owner.user(), row.key(), "outlier") ? BigDecimal.TEN : BigDecimal.ONE);
        return owner.isRepublic() && row.key().equals("concert")
                ? base
                : base.multiply(factor).setScale(1, RoundingMode.HALF_UP);
    }

    private TreeMap<Integer, BigDecimal> otherYears(CatalogueRow row) {
        var others = new TreeMap<Integer, BigDecimal>();
        if (isAkmola(row)) {
            others.putAll(AKMOLA);
            others.remove(year);
        }
        return others;
    }

    private boolean isAkmola(CatalogueRow row) {
        return row.key().equals("ank-programme") && owner.user().equals("akmola");
    }

    private Words indicator(CatalogueRow row, Flaws flaws) {
        if (row.indicator() == null || flaws.forgetsIndicator()) {
            return null;
        }
        var people = 200 + 50 * Lot.of(20, owner.user(), row.key(), "people");
        var usual = row.indicator()
                .with("{n}", owner.isRepublic() ? people * 40 : people)
                .about(owner, year);
        return flaws.otherIndicator().orElse(usual);
    }

    private static PlanTruth numbered(PlanTruth plan) {
        var numbered = new ArrayList<MeasureTruth>();
        var sections = plan.byDirection();
        for (var section = 0; section < sections.size(); section++) {
            for (var within = 0; within < sections.get(section).size(); within++) {
                var number = switch (plan.numbering()) {
                    case PLAIN, DOTTED -> String.valueOf(numbered.size() + 1);
                    case BY_DIRECTION -> "%d.%d".formatted(section + 1, within + 1);
                };
                numbered.add(plan.measures().get(numbered.size()).numbered(number));
            }
        }
        return new PlanTruth(plan.owner(), plan.year(), plan.title(), List.copyOf(numbered));
    }
}
