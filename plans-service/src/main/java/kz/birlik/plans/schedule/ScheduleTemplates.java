package kz.birlik.plans.schedule;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;

import kz.birlik.kit.problem.InvalidRequest;

/** The schedules shipped with the service; a plan copies one, so a later version of the file changes no plan. */
@ApplicationScoped
public class ScheduleTemplates {

    private static final String SHIPPED = "reference/report-schedules.json";

    private final List<ScheduleTemplate> all;

    ScheduleTemplates(ObjectMapper json) {
        this.all = read(json);
    }

    List<ScheduleTemplate> all() {
        return all;
    }

    /** @throws InvalidRequest when no template has that name */
    ScheduleTemplate get(String key) {
        return all.stream()
                .filter(template -> template.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new InvalidRequest(
                        "template",
                        "No schedule is called %s; there are %s."
                                .formatted(
                                        key,
                                        all.stream().map(ScheduleTemplate::key).toList())));
    }

    private static List<ScheduleTemplate> read(ObjectMapper json) {
        try (var in = Thread.currentThread().getContextClassLoader().getResourceAsStream(SHIPPED)) {
            return json.readValue(in, new TypeReference<List<ScheduleTemplate>>() {});
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
