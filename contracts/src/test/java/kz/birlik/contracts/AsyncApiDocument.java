package kz.birlik.contracts;

import java.util.List;
import java.util.Map;
import java.util.Set;

import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLWriteFeature;

/** Writes the AsyncAPI document from the event schemas, so that the two cannot tell different stories. */
final class AsyncApiDocument {

    /** Which aggregates a service owns; a new one is entered here once. */
    private static final Map<String, Set<String>> AGGREGATES = Map.of(
            "concepts", Set.of("concept"),
            "plans", Set.of("plan", "measure", "analysis", "proposal", "body", "region"),
            "feedback", Set.of("comment", "discussion", "appeal", "calendar"));

    private static final List<String> CHANNELS = List.of("concepts", "plans", "feedback");

    private static final Map<String, String> HEADERS = Map.of(
            "ce_specversion", "Always 1.0",
            "ce_id", "UUIDv7 of the event; the same in every delivery, so drop what you have seen",
            "ce_type", "The name of the message, kz.birlik.<aggregate>.<past-tense>.v<n>",
            "ce_source", "The service, such as /concept-service",
            "ce_subject", "The aggregate the event tells of; also the record key",
            "ce_time", "When it was recorded, RFC 3339 in UTC, real time",
            "ce_sequence", "Number among the events of the subject, from 1 and without gaps",
            "ce_correlationid", "Id of the request that caused it, carried on from service to service",
            "ce_traceparent", "W3C trace context of the cause",
            "content-type", "Always application/json");

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .disable(YAMLWriteFeature.WRITE_DOC_START_MARKER)
            .disable(YAMLWriteFeature.SPLIT_LINES)
            .enable(YAMLWriteFeature.MINIMIZE_QUOTES)
            .enable(YAMLWriteFeature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
            .build();

    private AsyncApiDocument() {}

    static String of(Set<String> types) {
        var document = YAML.createObjectNode();
        document.put("asyncapi", "3.0.0");
        document.putObject("info")
                .put("title", "Birlik events")
                .put("version", "1.0.0")
                .put(
                        "description",
                        "Facts of the suite as CloudEvents 1.0 in Kafka's binary mode. Each topic keeps every event; order"
                                + " holds within a record key. Read with isolation.level=read_committed, drop ids you have"
                                + " seen, ignore types and members you do not know. Made from contracts/events.")
                .putObject("license")
                .put("name", "Apache-2.0")
                .put("url", "https://www.apache.org/licenses/LICENSE-2.0");
        document.put("defaultContentType", "application/json");
        document.putObject("servers")
                .putObject("development")
                .put("host", "127.0.0.1:9092")
                .put("protocol", "kafka")
                .put("description", "The broker that ./birlik up starts");
        var channels = document.putObject("channels");
        var operations = document.putObject("operations");
        for (var channel : CHANNELS) {
            var carried = types.stream()
                    .filter(type -> channel.equals(channelOf(type)))
                    .sorted()
                    .toList();
            channel(channels.putObject(channel), channel, carried);
            operation(operations.putObject("follow-" + channel), channel, carried);
        }
        var components = document.putObject("components");
        envelope(components.putObject("messageTraits").putObject("envelope"));
        var messages = components.putObject("messages");
        types.stream().sorted().forEach(type -> message(messages.putObject(type), type));
        return "# Made from contracts/events by AsyncApiTest; to renew: mvn -pl contracts test -Dbirlik.contracts.update=true\n"
                + YAML.writeValueAsString(document);
    }

    private static String channelOf(String type) {
        var aggregate = type.split("\\.")[2];
        return AGGREGATES.entrySet().stream()
                .filter(entry -> entry.getValue().contains(aggregate))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow(() -> new AssertionError(
                        "Which topic carries events of '" + aggregate + "'? Enter it in AsyncApiDocument.AGGREGATES"));
    }

    private static void channel(ObjectNode node, String channel, List<String> types) {
        node.put("address", "birlik." + channel + ".v1");
        var messages = node.putObject("messages");
        types.forEach(type -> messages.putObject(type).put("$ref", "#/components/messages/" + type));
        var kafka = node.putObject("bindings").putObject("kafka");
        kafka.put("topic", "birlik." + channel + ".v1").put("partitions", 6);
        kafka.putObject("topicConfiguration").put("retention.ms", -1);
    }

    /** From the suite's side: it sends, and whoever follows receives. */
    private static void operation(ObjectNode node, String channel, List<String> types) {
        node.put("action", "send");
        node.putObject("channel").put("$ref", "#/channels/" + channel);
        var messages = node.putArray("messages");
        types.forEach(type -> messages.addObject().put("$ref", "#/channels/" + channel + "/messages/" + type));
    }

    private static void envelope(ObjectNode node) {
        var headers = node.putObject("headers");
        headers.put("type", "object");
        var properties = headers.putObject("properties");
        HEADERS.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(header -> properties
                        .putObject(header.getKey())
                        .put("type", "string")
                        .put("description", header.getValue()));
        var required = headers.putArray("required");
        List.of(
                        "ce_specversion",
                        "ce_id",
                        "ce_type",
                        "ce_source",
                        "ce_subject",
                        "ce_time",
                        "ce_sequence",
                        "content-type")
                .forEach(required::add);
        node.putObject("bindings")
                .putObject("kafka")
                .putObject("key")
                .put("type", "string")
                .put("description", "The subject");
    }

    private static void message(ObjectNode node, String type) {
        var schema = YAML.readTree(EventContract.schemaText(type));
        node.put("name", type);
        node.put("title", type);
        node.put("summary", schema.path("description").asString(type));
        node.put("contentType", "application/json");
        node.put("x-public", schema.path("x-public").asBoolean(false));
        node.putArray("traits").addObject().put("$ref", "#/components/messageTraits/envelope");
        var payload = node.putObject("payload");
        payload.put("schemaFormat", "application/schema+json;version=2020-12");
        payload.putObject("schema").put("$ref", "./events/" + type + ".schema.json");
        node.putArray("examples")
                .addObject()
                .put("name", "example")
                .set("payload", YAML.readTree(EventContract.example(type)));
    }
}
