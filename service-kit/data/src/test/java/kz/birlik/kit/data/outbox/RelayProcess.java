package kz.birlik.kit.data.outbox;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;

import kz.birlik.kit.data.event.EventSettings;
import kz.birlik.kit.data.kafka.KafkaConnection;
import kz.birlik.kit.data.kafka.Topics;

/**
 * One replica's relay as a process of its own, which tests really kill and really pause. It runs the relay of production
 * as it is; no fault point is built into that.
 */
final class RelayProcess implements AutoCloseable {

    private final Process process;

    private RelayProcess(Process process) {
        this.process = process;
    }

    static RelayProcess start(String service, String url, String role, String bootstrapServers, String... settings)
            throws IOException {
        var command = new ArrayList<String>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xmx96m",
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-cp",
                System.getProperty("java.class.path"),
                RelayProcess.class.getName(),
                service,
                url,
                role,
                bootstrapServers));
        command.addAll(List.of(settings));
        var log = Path.of("target", "relay-" + service + ".log").toFile();
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log))
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
        return new RelayProcess(process);
    }

    long pid() {
        return process.pid();
    }

    void kill() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor();
    }

    void pause() throws IOException, InterruptedException {
        signal(pid(), "STOP");
    }

    void resume() throws IOException, InterruptedException {
        signal(pid(), "CONT");
    }

    static void signal(long pid, String signal) throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-" + signal, Long.toString(pid)).start().waitFor();
    }

    @Override
    public void close() throws InterruptedException {
        kill();
    }

    public static void main(String[] arguments) throws InterruptedException {
        var given = new java.util.HashMap<String, String>();
        for (int i = 4; i < arguments.length; i++) {
            var pair = arguments[i].split("=", 2);
            given.put(pair[0], pair[1]);
        }
        given.put("birlik.events.topic", topic(arguments[0]));
        var config = new SmallRyeConfigBuilder()
                .addDiscoveredConverters()
                .withSources(new PropertiesConfigSource(given, "test", 500))
                .withMapping(OutboxSettings.class)
                .withMapping(EventSettings.class)
                .build();
        var events = config.getConfigMapping(EventSettings.class);
        var kafka = new KafkaConnection(Map.of("bootstrap.servers", arguments[3]));
        new OutboxRelay(
                        config.getConfigMapping(OutboxSettings.class),
                        events,
                        kafka,
                        new Topics(kafka, events),
                        new DatabaseAccess(arguments[1], arguments[2], arguments[2]),
                        arguments[0])
                .start(null);
        new CountDownLatch(1).await();
    }

    static String topic(String service) {
        return "birlik." + service + ".v1";
    }
}
