package kz.birlik.system.demo.truth;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Whose plan it is: the republic or one of the 20 regions.
 *
 * @param kato code of the region, null for the republic
 * @param user the demo user who edits its plans; password as the name
 * @param of the name in the genitive
 * @param within the name with «in»
 * @param centre where its akimat sits
 * @param share by which the sums of the catalogue are multiplied; synthetic
 */
public record Owner(String kato, String user, Words name, Words of, Words within, Words centre, BigDecimal share) {

    private static final Owner REPUBLIC = new Owner(
            null,
            "republic",
            new Words("Қазақстан Республикасы", "Республика Казахстан"),
            new Words("Қазақстан Республикасының", "Республики Казахстан"),
            new Words("Республика өңірлерінде", "в регионах"),
            new Words("Астана", "Астана"),
            BigDecimal.ONE);

    private static final List<Owner> ALL = read();

    /** @return the republic and the 20 regions, in the order of their codes */
    public static List<Owner> all() {
        return ALL;
    }

    public boolean isRepublic() {
        return kato == null;
    }

    public boolean isCity() {
        return kato != null && name.ru().startsWith("г.");
    }

    /** @return for names of files */
    public String label() {
        return user;
    }

    public int index() {
        return ALL.indexOf(this);
    }

    private static List<Owner> read() {
        var all = new ArrayList<Owner>();
        all.add(REPUBLIC);
        for (var line : DataLines.of("regions", 9)) {
            all.add(new Owner(
                    line[0],
                    line[1],
                    new Words(line[5], line[2]),
                    new Words(line[5] + "ның", line[3]),
                    new Words(line[5] + "нда", "в " + line[4]),
                    new Words(line[7], line[6]),
                    new BigDecimal(line[8].replace(',', '.'))));
        }
        return List.copyOf(all);
    }
}
