package kz.birlik.plans.likeness;

/**
 * What a term of the glossary names, which decides how much it tells of a measure.
 *
 * <p>The share is how many of a thousand measures are expected to have a term of the kind, before the plans under analysis say more.
 */
enum TermKind {
    /** Words every plan is full of: проведение, ұйымдастыру, в рамках. */
    FORM(0.045, Clash.NONE),
    /** What people come to: forum, concert, contest. */
    EVENT(1.20, Clash.SOFT),
    /** What is done to something: repair, publish, survey. */
    ACTION(0.30, Clash.SOFT),
    /** What is meant to come of it, in words that stand for each other: support, development, strengthening. */
    EFFORT(0.22, Clash.NONE),
    /** Which step in the life of a thing is taken: it is made, discussed, revised, watched. */
    STEP(0.40, Clash.SOFT),
    /** Whose a thing is: of a region, of the republic, of several countries. */
    LEVEL(0.30, Clash.SOFT),
    /** Words that say little of any measure: national, programme, project. */
    GENERAL(0.31, Clash.NONE),
    /** A holiday or day of remembrance. */
    DAY(1.7, Clash.HARD),
    /** Whom a measure is for. */
    AUDIENCE(0.81, Clash.SOFT),
    /** An institution. */
    BODY(1.08, Clash.SOFT),
    /** A month by its name, or a day of it. */
    MONTH(0.5, Clash.HARD),
    /** How often, or in which season. */
    TIME(0.3, Clash.FAINT),
    /** A country, region, city or district. */
    PLACE(1.51, Clash.HARD),
    /** A kind of territory. */
    AREA(0.27, Clash.NONE),
    /** A people. */
    ETHNOS(1.3, Clash.HARD),
    /** A language. */
    LANGUAGE(1.2, Clash.HARD),
    /** What a measure is about. */
    TOPIC(1.06, Clash.MILD),
    /** What is played, performed, made or bought: chess, song, national dress. */
    GENRE(1.0, Clash.SOFT),
    /** Where something is published. */
    MEDIA(1.0, Clash.SOFT),
    /** A year named in the title. */
    YEAR(0.6, Clash.HARD),
    /** Any other number. */
    NUMBER(0.6, Clash.HARD),
    /** A quoted name. */
    NAME(0.8, Clash.HARD),
    /** A word the glossary does not have. */
    WORD(0.44, Clash.FAINT);

    /** What it means that each of two measures has a term of the kind that the other lacks. */
    enum Clash {
        NONE,
        /** They may be two words for one thing that the glossary does not know. */
        FAINT,
        /** They may be two sides of one thing. */
        MILD,
        /** They are hardly the same measure. */
        SOFT,
        /** They are different measures. */
        HARD
    }

    private final double weight;
    private final Clash clash;

    TermKind(double weight, Clash clash) {
        this.weight = weight;
        this.clash = clash;
    }

    double weight() {
        return weight;
    }

    Clash clash() {
        return clash;
    }
}
