package kz.birlik.plans.measure.executor;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A register of a few bodies, enough to tell the parser's rules. */
public final class FewBodies implements BodyNames {

    private static final List<String> AKIMATS = List.of(
            "облыстардың, астана, алматы, шымкент қалаларының әкімдіктері",
            "акиматы областей, гг. астаны, алматы, шымкента");
    private static final List<String> OWN_AKIMAT = List.of("акимат области", "облыс әкімдігі");
    private static final Map<String, String> CODES = Map.of(
            "мки", "MKI",
            "мам", "MKI",
            "мнэ", "MNE",
            "ұэм", "MNE",
            "анк", "APK",
            "қха", "APK",
            "акимат акмолинской области", "AKIM-110000000",
            "ақмола облысының әкімдігі", "AKIM-110000000");

    @Override
    public List<String> resolve(String name, String region) {
        var plain = BodyName.normalise(name);
        if (AKIMATS.contains(plain)) {
            return List.of("AKIM-110000000", "AKIM-550000000", "AKIM-710000000");
        }
        if (OWN_AKIMAT.contains(plain) && region != null) {
            return List.of("AKIM-" + region);
        }
        return CODES.containsKey(plain) ? List.of(CODES.get(plain)) : List.of();
    }

    @Override
    public List<String> namesWithCommas() {
        return AKIMATS;
    }

    @Override
    public Optional<Boolean> byAgreement(String code) {
        return Optional.of(code.equals("APK"));
    }
}
