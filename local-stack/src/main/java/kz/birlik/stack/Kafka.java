package kz.birlik.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** One Kafka broker, which is its own controller, as a JVM of its own: it can be killed without us and we without it. */
public final class Kafka implements Component {
    /** Where and how; the controller's port is never used by clients. */
    public record Settings(Path data, int port, int controllerPort, Path log, Mark mark, Duration patience) {}

    private static final String CLUSTER = "QmlybGlrQmlybGlrQmlybA";
    private static final String LOGGING = """
            status = warn
            appender.console.type = Console
            appender.console.name = console
            appender.console.layout.type = PatternLayout
            appender.console.layout.pattern = %d{ISO8601} %-5p %c{1} %m%n
            rootLogger.level = info
            rootLogger.appenderRef.console.ref = console
            """;

    private final StackHome home;
    private final Settings settings;
    private ChildProcess process;

    public Kafka(StackHome home, Settings settings) {
        this.home = home;
        this.settings = settings;
    }

    @Override
    public String name() {
        return "kafka";
    }

    @Override
    public void start() {
        if (!Files.exists(settings.data().resolve("meta.properties"))) {
            Directories.copy(home.once("kafka-formatted", this::format), settings.data());
        }
        var work = settings.data().resolveSibling(settings.data().getFileName() + ".config");
        var words = new ArrayList<>(
                java("-Xmx256m", "-Dlog4j2.configurationFile=" + write(work, "log4j2.properties", LOGGING)));
        words.addAll(settings.mark().forJava());
        words.addAll(List.of(
                "-cp", home.classPath(), "kafka.Kafka", write(work, "server.properties", properties(settings))));
        process = ChildProcess.start(
                new ChildProcess.Command("Kafka", ChildProcess.dyingWithUs("TERM", words), Map.of(), settings.log()));
        try {
            process.await("ready", settings.patience(), () -> process.logContains("Kafka Server started"));
        } catch (StackFailure e) {
            process.kill();
            throw e;
        }
    }

    /** An empty log directory, made once: formatting takes a JVM of its own, copying the three small files nothing. */
    private void format(Path directory) {
        var data = directory.toAbsolutePath();
        var work = data.resolveSibling("kafka-format");
        var file = write(
                work,
                "server.properties",
                properties(new Settings(data, 1, 2, settings.log(), settings.mark(), settings.patience())));
        var words = new ArrayList<>(java("-Xmx64m"));
        words.addAll(List.of("-cp", home.classPath(), "kafka.tools.StorageTool", "format", "-t", CLUSTER, "-c", file));
        try {
            var format = new ProcessBuilder(words).redirectErrorStream(true).start();
            var output = new String(format.getInputStream().readAllBytes());
            if (format.waitFor() != 0) {
                throw new StackFailure("Kafka's log directory could not be formatted:\n" + output);
            }
            Directories.delete(work);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackFailure("Interrupted while formatting Kafka's log directory");
        }
    }

    private static List<String> java(String... options) {
        var words = new ArrayList<>(List.of(Jvm.executable(), "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
        words.addAll(List.of(options));
        return words;
    }

    /**
     * The short broker session lets a broker that was killed come back in 5 s instead of 12; a shorter one makes a busy
     * machine's broker take itself for dead.
     */
    private static String properties(Settings settings) {
        return """
                process.roles=broker,controller
                node.id=1
                controller.quorum.voters=1@127.0.0.1:%2$d
                listeners=PLAINTEXT://127.0.0.1:%1$d,CONTROLLER://127.0.0.1:%2$d
                advertised.listeners=PLAINTEXT://127.0.0.1:%1$d
                controller.listener.names=CONTROLLER
                listener.security.protocol.map=CONTROLLER:PLAINTEXT,PLAINTEXT:PLAINTEXT
                log.dirs=%3$s
                auto.create.topics.enable=false
                offsets.topic.num.partitions=1
                offsets.topic.replication.factor=1
                transaction.state.log.num.partitions=1
                transaction.state.log.replication.factor=1
                transaction.state.log.min.isr=1
                share.coordinator.state.topic.num.partitions=1
                share.coordinator.state.topic.replication.factor=1
                share.coordinator.state.topic.min.isr=1
                group.initial.rebalance.delay.ms=0
                broker.session.timeout.ms=3000
                broker.heartbeat.interval.ms=500
                log.cleaner.dedupe.buffer.size=2097152
                """.formatted(
                settings.port(), settings.controllerPort(), settings.data().toAbsolutePath());
    }

    private static String write(Path directory, String name, String content) {
        try {
            Files.createDirectories(directory);
            return Files.writeString(directory.resolve(name), content)
                    .toAbsolutePath()
                    .toString();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + directory.resolve(name), e);
        }
    }

    public String bootstrapServers() {
        return "127.0.0.1:" + settings.port();
    }

    @Override
    public long pid() {
        return process.pid();
    }

    @Override
    public boolean alive() {
        return process != null && process.alive();
    }

    @Override
    public void stop() {
        if (process != null) {
            process.stop(Duration.ofSeconds(15));
        }
    }

    @Override
    public void kill() {
        if (process != null) {
            process.kill();
        }
    }
}
