package kz.birlik.plans.reportfile;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import kz.birlik.plans.measure.term.Period;
import kz.birlik.plans.measure.term.TermParser;
import kz.birlik.plans.schedule.ReportPeriod;

/** Finds the period a row means, by its key or by the words plans use: «I полугодие 2026 года», «2026 жылғы 1-тоқсан». */
final class PeriodWords {

    private final List<ReportPeriod> periods;
    private final Period life;

    PeriodWords(List<ReportPeriod> periods, Period life) {
        this.periods = periods;
        this.life = life;
    }

    Optional<String> key(String words) {
        if (words == null) {
            return Optional.empty();
        }
        return periods.stream()
                .map(ReportPeriod::key)
                .filter(key -> key.equalsIgnoreCase(words.strip()))
                .findFirst()
                .or(() -> byDays(words));
    }

    String keys() {
        return periods.stream().map(ReportPeriod::key).collect(Collectors.joining(", "));
    }

    private Optional<String> byDays(String words) {
        return TermParser.parse(words, life)
                .map(reading -> reading.term())
                .filter(term -> term.from() != null && term.to() != null)
                .flatMap(term -> periods.stream()
                        .filter(period -> period.from().equals(later(term.from()))
                                && period.to().equals(term.to().isAfter(life.to()) ? life.to() : term.to()))
                        .map(ReportPeriod::key)
                        .findFirst());
    }

    private LocalDate later(LocalDate from) {
        return from.isBefore(life.from()) ? life.from() : from;
    }
}
