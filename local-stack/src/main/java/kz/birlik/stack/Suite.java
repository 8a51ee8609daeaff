package kz.birlik.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

/**
 * The whole suite as processes: PostgreSQL, Kafka, Keycloak and the four services, each waited for until it serves. The
 * same class runs under {@code ./birlik} and in the system tests, which kill and resume its parts.
 */
public final class Suite implements AutoCloseable {
    private static final String KEYCLOAK_DATABASE = "keycloak";

    private final SuiteSettings settings;
    private final Progress progress;
    private final Seed seed;
    private final Postgres postgres;
    private final Kafka kafka;
    private final Keycloak keycloak;
    private final Map<Service, ServiceProcess> services = new EnumMap<>(Service.class);
    private final List<ServiceProcess> replicas = new ArrayList<>();
    private volatile boolean ending;

    public Suite(StackHome home, SuiteSettings settings, Progress progress) {
        this.settings = settings;
        this.progress = progress;
        var data = settings.data();
        seed = new Seed(home, settings.realm());
        postgres = new Postgres(
                home,
                new Postgres.Settings(
                        data.resolve("postgres"),
                        settings.port(Endpoint.POSTGRES),
                        settings.log("postgres"),
                        new Mark(data, "postgres"),
                        settings.durable(),
                        settings.patience()));
        kafka = new Kafka(
                home,
                new Kafka.Settings(
                        data.resolve("kafka"),
                        settings.port(Endpoint.KAFKA),
                        settings.port(Endpoint.KAFKA_CONTROLLER),
                        settings.log("kafka"),
                        new Mark(data, "kafka"),
                        settings.patience()));
        keycloak = new Keycloak(
                home,
                new Keycloak.Settings(
                        data.resolve("keycloak"),
                        settings.port(Endpoint.KEYCLOAK),
                        settings.port(Endpoint.KEYCLOAK_MANAGEMENT),
                        postgres.url(KEYCLOAK_DATABASE),
                        KEYCLOAK_DATABASE,
                        settings.realm(),
                        settings.log("keycloak"),
                        new Mark(data, "keycloak"),
                        settings.patience()));
        for (var service : Service.values()) {
            services.put(
                    service,
                    new ServiceProcess(
                            service,
                            settings,
                            service.module(),
                            settings.port(service.endpoint()),
                            settings.port(service.management()),
                            Map.of()));
        }
    }

    /** A suite on free ports with its data in the given directory, quiet. */
    public static Suite onFreePorts(Path data) {
        var home = StackHome.locate();
        return new Suite(home, SuiteSettings.onFreePorts(home.project(), data), Progress.NONE);
    }

    /** Makes what every suite of this source tree begins with; takes a minute the first time. */
    public static void prepare(StackHome home, SuiteSettings settings) {
        new Seed(home, settings.realm()).cluster();
    }

    /** False when the start will take a minute longer. */
    public boolean prepared() {
        return seed.grown();
    }

    /** Returns when everything is ready; when something fails, nothing is left running. */
    public void start() {
        ending = false;
        setTheClock();
        var threads = Executors.newCachedThreadPool();
        try {
            startTogether(threads);
        } catch (CompletionException e) {
            close();
            throw e.getCause() instanceof StackFailure failure
                    ? failure
                    : new StackFailure("The suite did not start: " + e.getCause(), e.getCause());
        } finally {
            threads.shutdownNow();
        }
    }

    /** What does not wait for another starts beside it; the gateway asks Keycloak for its policies, so it comes last. */
    private void startTogether(ExecutorService threads) {
        var database = CompletableFuture.runAsync(this::startDatabase, threads);
        var broker = CompletableFuture.runAsync(() -> start(kafka), threads);
        var identity = database.thenRunAsync(() -> start(keycloak), threads);
        var stores = CompletableFuture.allOf(database, broker);
        var all = new ArrayList<>(List.of(database, broker, identity));
        for (var service : List.of(Service.CONCEPT, Service.PLANS, Service.FEEDBACK)) {
            all.add(stores.thenRunAsync(() -> start(services.get(service)), threads));
        }
        all.add(CompletableFuture.allOf(identity, broker)
                .thenRunAsync(() -> start(services.get(Service.GATEWAY)), threads));
        joinOrFailAtOnce(all);
    }

    private static void joinOrFailAtOnce(List<CompletableFuture<Void>> all) {
        var outcome = CompletableFuture.allOf(all.toArray(CompletableFuture[]::new));
        all.forEach(one -> one.whenComplete((nothing, failure) -> {
            if (failure != null) {
                outcome.completeExceptionally(failure);
            }
        }));
        outcome.join();
    }

    private void startDatabase() {
        seed.plant(settings.data().resolve("postgres"));
        start(postgres);
        Stream.of(Service.values())
                .flatMap(service -> service.database().stream())
                .forEach(postgres::database);
        postgres.database(KEYCLOAK_DATABASE);
    }

    private void start(Component component) {
        if (ending) {
            throw new StackFailure("The suite ends before " + component.name() + " has started");
        }
        long begin = System.nanoTime();
        component.start();
        progress.ready(component.name(), Duration.ofNanos(System.nanoTime() - begin));
    }

    private void setTheClock() {
        try {
            Files.createDirectories(settings.data());
            if (!Files.exists(settings.clock())) {
                new ClockFile(settings.clock()).set(Duration.ZERO);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write to " + settings.data(), e);
        }
    }

    public SuiteSettings settings() {
        return settings;
    }

    public Postgres postgres() {
        return postgres;
    }

    public Kafka kafka() {
        return kafka;
    }

    public Keycloak keycloak() {
        return keycloak;
    }

    public ServiceProcess service(Service service) {
        return services.get(service);
    }

    public ClockFile clock() {
        return new ClockFile(settings.clock());
    }

    /** A further process of a service on a free port, not started yet; it ends with the suite. */
    public ServiceProcess replica(Service service, Map<String, String> environment) {
        int port = Ports.free();
        int management = service.management() == service.endpoint() ? port : Ports.free();
        var replica =
                new ServiceProcess(service, settings, service.module() + "-" + port, port, management, environment);
        replicas.add(replica);
        return replica;
    }

    public List<Component> components() {
        return Stream.<Component>concat(
                        Stream.of(postgres, kafka, keycloak),
                        Stream.concat(services.values().stream(), replicas.stream()))
                .toList();
    }

    /** True from the moment {@link #close} is called. */
    public boolean ending() {
        return ending;
    }

    /** Ends everything, the services before what they stand on. */
    @Override
    public void close() {
        ending = true;
        stopTogether(Stream.concat(services.values().stream(), replicas.stream()));
        stopTogether(Stream.of(keycloak, kafka));
        postgres.stop();
    }

    private static void stopTogether(Stream<? extends Component> components) {
        CompletableFuture.allOf(components
                        .map(component -> CompletableFuture.runAsync(component::stop, task -> new Thread(task).start()))
                        .toArray(CompletableFuture[]::new))
                .join();
    }
}
