package kz.birlik.feedback;

/** The articles our acts stand on, as the audit log and the answers name them. */
public final class LegalBasis {

    /** Verified by public material: ten working days of discussion, a report on its completion, posted by the developer. */
    public static final String PUBLIC_DISCUSSION = "Law on public services, Art. 15";

    /** Publication of personal data in open sources needs consent; removal within one working day. */
    public static final String PERSONAL_DATA = "Law on personal data № 94-V, Art. 6-7";

    /** Days off, their transfers by the Government. */
    public static final String CALENDAR = "Labour Code, Art. 84-85";

    private LegalBasis() {}
}
