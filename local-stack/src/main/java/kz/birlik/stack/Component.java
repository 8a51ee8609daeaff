package kz.birlik.stack;

/** One process of the suite. It can be started again after {@link #stop} or {@link #kill}, on the same port and data. */
public interface Component {
    /** As in {@code ./birlik logs NAME}. */
    String name();

    /** Returns when it is ready to serve. */
    void start();

    /** The orderly end. */
    void stop();

    /** {@code kill -9}. */
    void kill();

    boolean alive();

    long pid();
}
