package kz.birlik.plans.planreport.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NotesTest {

    @Test
    void eachReasonOfADashIsToldOnce() {
        var notes = new Notes();

        assertThat(notes.dash("один").mark()).isEqualTo(1);
        assertThat(notes.dash("другой").mark()).isEqualTo(2);
        assertThat(notes.dash("один").mark()).isEqualTo(1);
        assertThat(notes.all()).containsExactly("один", "другой");
    }
}
