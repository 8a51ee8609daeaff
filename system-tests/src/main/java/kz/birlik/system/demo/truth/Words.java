package kz.birlik.system.demo.truth;

/** One thing said in both languages. */
public record Words(String kk, String ru) {

    public String in(Tongue tongue) {
        return tongue == Tongue.KK ? kk : ru;
    }

    /** @return the words with {of}, {in} and {y} filled in */
    Words about(Owner owner, int year) {
        return new Words(fill(kk, owner, year, Tongue.KK), fill(ru, owner, year, Tongue.RU));
    }

    Words with(String place, Object value) {
        return new Words(kk.replace(place, value.toString()), ru.replace(place, value.toString()));
    }

    private static String fill(String text, Owner owner, int year, Tongue tongue) {
        return text.replace("{of}", owner.of().in(tongue))
                .replace("{in}", owner.within().in(tongue))
                .replace("{y}", String.valueOf(year));
    }
}
