package kz.birlik.plans.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import kz.birlik.kit.text.Language;

class ThesaurusTest {

    private final WordKeys keys = new WordKeys();

    @Test
    void everyBundleSaysHowItsWordsStandForEachOther() {
        assertThat(WordFile.read("likeness/thesaurus.tsv", "how\tkk\tru"))
                .hasSizeGreaterThan(3_000)
                .allSatisfy(bundle -> {
                    assertThat(bundle.name()).isIn("same", "near");
                    assertThat(bundle.kk().size() + bundle.ru().size()).isGreaterThan(1);
                });
    }

    @ParameterizedTest
    @CsvSource({"RU, портрет, KK, портрет", "RU, статуя, RU, скульптура", "KK, нәресте, RU, младенец"})
    void wordsOfABundleAreKin(Language ofOne, String one, Language ofOther, String other) {
        assertThat(affinity(ofOne, one, ofOther, other)).isPositive();
    }

    @ParameterizedTest
    @CsvSource({"RU, портрет, RU, статуя", "RU, футбол, RU, волейбол", "KK, нәресте, RU, скульптура"})
    void strangersAreNot(Language ofOne, String one, Language ofOther, String other) {
        assertThat(affinity(ofOne, one, ofOther, other)).isZero();
    }

    private double affinity(Language ofOne, String one, Language ofOther, String other) {
        var kinship = Kinship.shipped();
        return kinship.of(keys.telling(ofOne, one).orElseThrow())
                .affinity(kinship.of(keys.telling(ofOther, other).orElseThrow()));
    }
}
