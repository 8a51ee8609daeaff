package kz.birlik.system.faults;

import java.util.List;

import kz.birlik.stack.Service;
import kz.birlik.stack.Suite;

/** What plans-service knows of concepts from events alone: an effect that came twice or not at all shows in its lists. */
final class CopyOfPlans {

    private final ServiceDatabase database;

    CopyOfPlans(Suite suite) {
        this.database = new ServiceDatabase(suite, Service.PLANS);
    }

    ServiceDatabase database() {
        return database;
    }

    /** @return numbers of the acts that amended the concept, in the order of the list */
    List<String> amendmentsOf(Acts.Approved concept) {
        return database.texts("""
                        select amendment -> 'act' ->> 'number'
                        from followed_concept, jsonb_array_elements(amendments) with ordinality as listed (amendment, place)
                        where id = ?::uuid order by place""", concept.id());
    }

    /** @return how many rows of the inbox remember these events */
    long remembered(List<String> eventIds) {
        return database.number("select count(*) from inbox_event where event_id::text = any (?)", eventIds);
    }
}
