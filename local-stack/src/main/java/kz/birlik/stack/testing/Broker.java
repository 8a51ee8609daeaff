package kz.birlik.stack.testing;

import java.nio.file.Path;
import java.time.Duration;

import kz.birlik.stack.Kafka;
import kz.birlik.stack.Mark;
import kz.birlik.stack.Ports;
import kz.birlik.stack.StackFailure;
import kz.birlik.stack.StackHome;

/** A Kafka broker for tests that really kill one: it comes back on the same port with the same data. */
public final class Broker implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final int ATTEMPTS = 3;

    private final Kafka kafka;

    private Broker(Kafka kafka) {
        this.kafka = kafka;
    }

    /** In a directory of its own below this JVM's. */
    public static Broker start() {
        return start(SharedServers.directory());
    }

    /** On free ports, with its data below the given directory; ends with this JVM at the latest. */
    public static Broker start(Path directory) {
        for (int attempt = 1; ; attempt++) {
            int port = Ports.free();
            var place = directory.resolve("kafka-" + port);
            var broker = new Broker(new Kafka(
                    StackHome.locate(),
                    new Kafka.Settings(
                            place.resolve("data"),
                            port,
                            Ports.free(),
                            place.resolve("kafka.log"),
                            new Mark(place, "kafka"),
                            PATIENCE)));
            try {
                broker.resume();
                return broker;
            } catch (StackFailure portTakenMeanwhile) {
                if (attempt == ATTEMPTS) {
                    throw portTakenMeanwhile;
                }
            }
        }
    }

    public String bootstrapServers() {
        return kafka.bootstrapServers();
    }

    /** {@code kill -9}. */
    public void kill() {
        kafka.kill();
    }

    /** The orderly end. */
    public void stop() {
        kafka.stop();
    }

    /** Starts it again after {@link #kill} or {@link #stop} and returns when it takes records. */
    public void resume() {
        kafka.start();
        TestExit.kill(kafka.pid());
    }

    /** For signals a test sends itself, such as STOP: a broker that hangs is another fault than one that is gone. */
    public long pid() {
        return kafka.pid();
    }

    public boolean alive() {
        return kafka.alive();
    }

    @Override
    public void close() {
        kafka.kill();
    }
}
