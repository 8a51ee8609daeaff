package kz.birlik.kit.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

class IdsTest {

    @Test
    void idsSortInTheOrderOfTheirMakingWithinAMillisecondToo() {
        var ids = Stream.generate(() -> Ids.next().toString()).limit(10_000).toList();
        assertThat(ids).isSorted().doesNotHaveDuplicates();
        assertThat(Ids.next().version()).isEqualTo(7);
    }
}
