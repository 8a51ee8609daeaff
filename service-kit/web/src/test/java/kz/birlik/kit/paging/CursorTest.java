package kz.birlik.kit.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import kz.birlik.kit.problem.InvalidRequest;

class CursorTest {

    private static final String LIST = "/api/v1/plans/1/measures";
    private static final Cursor CURSOR = Cursor.of(7, "0198c2d0-0000-7000-8000-000000000001");

    @Test
    void aCursorIsReadByItsOwnListAlone() {
        var text = CURSOR.encode(LIST);
        assertThat(Cursor.decode(text, LIST)).isEqualTo(CURSOR);
        for (var other : new String[] {"/api/v1/plans/2/measures", "/api/v1/plans", "/api/v1/measures", ""}) {
            assertThatThrownBy(() -> Cursor.decode(text, other)).as(other).isInstanceOf(InvalidRequest.class);
        }
    }

    @Test
    void aCutCursorIsRefusedWhereverItWasCut() {
        var text = CURSOR.encode(LIST);
        for (var length = 0; length < text.length(); length++) {
            var cut = text.substring(0, length);
            assertThatThrownBy(() -> Cursor.decode(cut, LIST)).as(cut).isInstanceOf(InvalidRequest.class);
        }
    }
}
