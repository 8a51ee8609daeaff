package kz.birlik.plans.likeness;

/** Goes over what tells two titles apart, one thing after the other. */
final class Differences {

    private static final int ACTS = Acts.shipped().names().size();

    private Differences() {}

    /** Who is told. Acts go by their bits; the number of acts stands for none. */
    interface Listener {

        /** A thing of one title that meets nothing of the other by half; what it is less near to is told besides. */
        void alone(boolean ofLeft, int thing);

        /** One title has the one where the other has the other. */
        void instead(int left, int right);

        /** Both were taken for nearly the same. */
        void near(int one, int other);

        /** What one title is about and the other never names, beside the same of the other. */
        void onlyDone(int act, int other);

        /** What each title is about. */
        void done(int act, int other);
    }

    static void tell(Reading a, Leftover left, Reading b, Leftover right, Shared shared, Listener listener) {
        for (var at = 0; at < left.count(); at++) {
            if (left.isOpen(at)) {
                listener.alone(true, left.feature(at));
            }
        }
        for (var at = 0; at < right.count(); at++) {
            if (right.isOpen(at)) {
                listener.alone(false, right.feature(at));
                for (var other = 0; other < left.count(); other++) {
                    if (left.isOpen(other)) {
                        listener.instead(left.feature(other), right.feature(at));
                    }
                }
            }
        }
        shared.nearly(listener::near);
        each(a.acts().first() & ~b.acts().all(), b.acts().first() & ~a.acts().all(), listener::onlyDone);
        each(a.acts().first(), b.acts().first(), listener::done);
    }

    /** Two things of two titles. */
    @FunctionalInterface
    interface Two {
        void take(int one, int other);
    }

    private static void each(long acts, long others, Two two) {
        var one = acts;
        do {
            var act = one == 0 ? ACTS : Long.numberOfTrailingZeros(one);
            var other = others;
            do {
                two.take(act, other == 0 ? ACTS : Long.numberOfTrailingZeros(other));
                other &= other - 1;
            } while (other != 0);
            one &= one - 1;
        } while (one != 0);
    }
}
