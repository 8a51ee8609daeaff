package kz.birlik.kit.calendar;

/** Why a day differs from its place in the week (Labour Code, Art. 84-85; Law on holidays). */
public enum DayType {
    STATE_HOLIDAY(false),
    SHIFTED_DAY_OFF(false),
    GOV_TRANSFER_DAY_OFF(false),
    RELIGIOUS_DAY_OFF_NO_SHIFT(false),
    WORKING_WEEKEND_DAY(true),
    /** Was a holiday in an earlier calendar and is an ordinary day again: the week decides. */
    CANCELLED_HOLIDAY(null);

    private final Boolean working;

    DayType(Boolean working) {
        this.working = working;
    }

    boolean isWorking(boolean byTheWeek) {
        return working == null ? byTheWeek : working;
    }
}
