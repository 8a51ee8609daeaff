package kz.birlik.plans.classifier;

import java.util.List;
import java.util.regex.Pattern;

import kz.birlik.plans.region.Region;
import kz.birlik.plans.region.RegionKind;

/** Tells what a unit is by the abbreviation in its Russian name; the classifier has no column for it. */
final class KindByName {

    private record Rule(Pattern name, RegionKind kind) {}

    /** In this order: «г.а.Алтай» is no «г.», «с.о.Арнасай» no «с.». */
    private static final List<Rule> RULES = List.of(
            rule("[са]\\.о\\.", "(?i:[са]\\.о\\.?)", RegionKind.RURAL_OKRUG),
            rule("г\\.а\\.", "(?i:г\\.а\\.?)", RegionKind.CITY_ADMINISTRATION),
            rule("[пс]\\.а\\.", "(?i:[пс]\\.а\\.?)", RegionKind.SETTLEMENT_ADMINISTRATION),
            rule("р\\.а\\.", "(?i:р\\.а\\.?)", RegionKind.CITY_DISTRICT),
            rule("(?i:район|р-н) ", "(?i:район|р-н)", RegionKind.DISTRICT),
            rule("г\\.", "г\\.", RegionKind.CITY),
            rule("п\\.", "п\\.", RegionKind.SETTLEMENT),
            rule("с\\.", "с\\.", RegionKind.VILLAGE));

    private KindByName() {}

    /**
     * @param level from 1
     * @param parent the kind it lies in, null for the highest
     */
    static RegionKind of(String nameRu, int level, RegionKind parent) {
        var found = RULES.stream()
                .filter(rule -> rule.name().matcher(nameRu).find())
                .map(Rule::kind)
                .findFirst()
                .orElse(RegionKind.OTHER_PLACE);
        if (level == 1) {
            return found == RegionKind.CITY ? RegionKind.REPUBLICAN_CITY : RegionKind.REGION;
        }
        var inCity = parent == RegionKind.REPUBLICAN_CITY || parent == RegionKind.CITY_ADMINISTRATION;
        return found == RegionKind.DISTRICT && (inCity || level > Region.DISTRICTS) ? RegionKind.CITY_DISTRICT : found;
    }

    /** An abbreviation begins the name, in small letters since initials are large («с.А.Молдагуловой»), or ends it. */
    private static Rule rule(String beginning, String end, RegionKind kind) {
        return new Rule(Pattern.compile("^" + beginning + "|(?<![\\p{L}.])" + end + "$", Pattern.UNICODE_CASE), kind);
    }
}
