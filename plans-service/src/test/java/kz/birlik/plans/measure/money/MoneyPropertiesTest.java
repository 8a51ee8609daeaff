package kz.birlik.plans.measure.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import kz.birlik.plans.measure.money.MoneyReading.Outcome;

/** What holds of every sum, over thousands made up from seeds. */
class MoneyPropertiesTest {

    private static final int ROUNDS = 5_000;

    @ParameterizedTest
    @ValueSource(longs = {165476, 204851, 1073763})
    void anAmountIsReadExactlyOrNotAtAllButNeverAsAnother(long seed) {
        var random = new Random(seed);
        for (var i = 0; i < ROUNDS; i++) {
            var amount = BigDecimal.valueOf(random.nextLong(10_000_000_000L), random.nextInt(2));
            var written = written(amount, random);
            var read = MoneyParser.parse(written, MoneyUnit.THOUSAND);

            assertThat(read.outcome()).as(written).isIn(Outcome.EXACT, Outcome.AMBIGUOUS);
            if (read.outcome() == Outcome.EXACT) {
                assertThat(read.thousandKzt())
                        .as(written)
                        .isEqualByComparingTo(amount)
                        .hasScaleOf(1);
            } else {
                assertThat(written)
                        .as("only one separator before three digits is two amounts")
                        .matches("\\d{1,3}[.,]\\d{3}");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {7, 77, 777})
    void theUnitMovesThePointWhereverItIsNamed(long seed) {
        var random = new Random(seed);
        for (var i = 0; i < ROUNDS; i++) {
            var tenge = BigDecimal.valueOf(random.nextInt(1_000_000_000)).multiply(BigDecimal.valueOf(100));
            var thousand = tenge.movePointLeft(3);
            var million = tenge.movePointLeft(6);

            assertThat(read(tenge, "", MoneyUnit.TENGE)).isEqualByComparingTo(thousand);
            assertThat(read(million, "", MoneyUnit.MILLION)).isEqualByComparingTo(thousand);
            assertThat(read(million, " млн тенге", MoneyUnit.THOUSAND)).isEqualByComparingTo(thousand);
            assertThat(read(thousand, " мың теңге", MoneyUnit.MILLION)).isEqualByComparingTo(thousand);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {8, 88, 888})
    void aSumDoesNotDependOnTheOrderAndLosesNothing(long seed) {
        var random = new Random(seed);
        for (var i = 0; i < 300; i++) {
            var amounts = new ArrayList<BigDecimal>();
            var tenths = 0L;
            for (var n = random.nextInt(40); n > 0; n--) {
                var amount = random.nextLong(1_000_000_000_000L);
                tenths += amount;
                amounts.add(BigDecimal.valueOf(amount, 1));
            }
            var sum = Costs.sum(amounts);
            Collections.shuffle(amounts, random);

            assertThat(sum).isEqualTo(BigDecimal.valueOf(tenths, 1)).isEqualTo(Costs.sum(amounts));
        }
    }

    /** A plain number with its decimals written out, so that no reading could take it for another. */
    private static BigDecimal read(BigDecimal amount, String unit, MoneyUnit header) {
        var reading =
                MoneyParser.parse(amount.setScale(Math.max(amount.scale(), 4)).toPlainString() + unit, header);
        assertThat(reading.outcome()).as(amount + unit).isEqualTo(Outcome.EXACT);
        return reading.thousandKzt();
    }

    private static String written(BigDecimal amount, Random random) {
        var plain = amount.toPlainString();
        var point = plain.indexOf('.');
        var whole = point < 0 ? plain : plain.substring(0, point);
        var rest = point < 0 ? "" : plain.substring(point + 1);
        var space = List.of("", " ", "\u00a0", "\u202f").get(random.nextInt(4));
        var grouped = new StringBuilder(
                        new StringBuilder(whole).reverse().toString().replaceAll("(\\d{3})(?=\\d)", "$1_"))
                .reverse()
                .toString()
                .replace("_", space);
        return grouped + (rest.isEmpty() ? "" : (random.nextBoolean() ? "," : ".") + rest);
    }
}
