package kz.birlik.plans.importing.table;

import java.util.Collection;

/** What became of a row: understood as it stands, understood with something assumed, not understood, or no measure at all. */
public enum Outcome {
    UNDERSTOOD,
    GUESSED,
    ERROR,
    SKIPPED;

    static Outcome of(Collection<RowMessage> messages) {
        if (messages.stream().anyMatch(message -> message.code().level() == MessageCode.Level.ERROR)) {
            return ERROR;
        }
        return messages.stream().anyMatch(message -> message.code().level() == MessageCode.Level.WARNING)
                ? GUESSED
                : UNDERSTOOD;
    }

    public boolean isMeasure() {
        return this == UNDERSTOOD || this == GUESSED;
    }
}
