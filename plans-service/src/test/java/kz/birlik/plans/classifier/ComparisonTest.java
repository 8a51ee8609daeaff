package kz.birlik.plans.classifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import kz.birlik.kit.text.LocalizedText;
import kz.birlik.plans.importing.file.FileLimits;
import kz.birlik.plans.region.RegionKind;

class ComparisonTest {

    private static final LocalDate DAY = LocalDate.of(2022, 10, 17);
    private static final LocalizedText AKMOLA =
            new LocalizedText("Ақмола облысы", "Акмолинская область", "Akmola Region");

    @TempDir
    Path folder;

    @Test
    void aFileWithoutKazakhLeavesTheKazakhNameAsLongAsTheRussianOneStays() throws IOException {
        var register = register(unit("110000000", AKMOLA, null));

        var same = compare(register, "1;0;110000000;Акмолинская  область");
        var other = compare(register, "1;0;110000000;Целиноградская область");

        assertThat(same.unchanged).containsExactly(register.get("110000000"));
        assertThat(other.changed).singleElement().satisfies(changed -> {
            assertThat(changed.isRenamed()).isTrue();
            assertThat(changed.is().name()).isEqualTo(LocalizedText.of(null, "Целиноградская область"));
            assertThat(changed.is().id()).isEqualTo(register.get("110000000").id());
            assertThat(changed.is().changedFrom()).isEqualTo(DAY);
        });
    }

    @Test
    void aColumnOfKazakhNamesIsTaken() throws IOException {
        var found = ofFile(Map.of(), "id;parent_id;code;name;name_kk\n1;0;110000000;Акмолинская область;Ақмола облысы");

        assertThat(found.added).singleElement().satisfies(unit -> {
            assertThat(unit.name()).isEqualTo(LocalizedText.of("Ақмола облысы", "Акмолинская область"));
            assertThat(unit.kind()).isEqualTo(RegionKind.REGION);
        });
    }

    @Test
    void aUnitThatIsKnownInALaterStateIsNotTakenBack() throws IOException {
        var found = compare(register(unit("110000000", AKMOLA, DAY.plusDays(1))), "1;0;110000000;Прежняя область");

        assertThat(found.refused).extracting(RefusedRow::fault).containsExactly(RowFault.KNOWN_LATER);
        assertThat(found.changesSomething()).isFalse();
    }

    @Test
    void aUnitWhoseRowIsRefusedIsNotMissing() throws IOException {
        var register = register(unit("110000000", AKMOLA, null), unit("150000000", AKMOLA, null));

        var found = compare(register, "1;7;110000000;Акмолинская область", "2;0;190000000;Алматинская область");

        assertThat(found.missing()).extracting(RegisteredUnit::kato).containsExactly("150000000");
    }

    @Test
    void rowsWithoutValuesReadableCodesOrBoundsAreRefusedByLine() throws IOException {
        var found = compare(
                Map.of(),
                "1;0;110000000;",
                "2;0;11000000;Короткая область",
                "3;0;130000000;" + "о".repeat(301),
                ";0;140000000;Без номера",
                "5;0;150000000;Актюбинская область");

        assertThat(found.refused)
                .extracting(RefusedRow::line, RefusedRow::fault)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(2, RowFault.VALUES_MISSING),
                        org.assertj.core.groups.Tuple.tuple(3, RowFault.CODE_UNREADABLE),
                        org.assertj.core.groups.Tuple.tuple(4, RowFault.NAME_TOO_LONG),
                        org.assertj.core.groups.Tuple.tuple(5, RowFault.VALUES_MISSING));
        assertThat(found.added).extracting(RegisteredUnit::kato).containsExactly("150000000");
    }

    private Comparison compare(Map<String, RegisteredUnit> register, String... rows) throws IOException {
        return ofFile(register, "id;parent_id;code;name\n" + String.join("\n", rows));
    }

    private Comparison ofFile(Map<String, RegisteredUnit> register, String text) throws IOException {
        var file = Files.writeString(folder.resolve("kato.csv"), text);
        var limits = new FileLimits(1 << 20, 1 << 20, 100, 100, 1000, 20, 5);
        return Comparison.of(DAY, ClassifierFile.read(file, "kato.csv", limits), register);
    }

    private static RegisteredUnit unit(String kato, LocalizedText name, LocalDate changedFrom) {
        return new RegisteredUnit(
                UUID.randomUUID(), kato, 1, RegionKind.REGION, name, null, LocalDate.of(1991, 12, 16), changedFrom);
    }

    private static Map<String, RegisteredUnit> register(RegisteredUnit... units) {
        var register = new HashMap<String, RegisteredUnit>();
        for (var unit : units) {
            register.put(unit.kato(), unit);
        }
        return register;
    }
}
