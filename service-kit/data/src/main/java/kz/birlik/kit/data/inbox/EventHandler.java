package kz.birlik.kit.data.inbox;

/**
 * What a service does with the events of one foreign context. Make it an application-scoped bean, so that dead letters
 * can be replayed to it by its name.
 */
public interface EventHandler {

    /** @return a name that never changes: the inbox knows by it what was taken in */
    String name();

    /**
     * Whether the type concerns this handler. Override it: what is not handled is passed over without a trace, so that a
     * later version of the service, which handles the type, can still read it from the topic.
     */
    default boolean handles(String type) {
        return true;
    }

    /**
     * Takes the event in; called inside the transaction that also writes the inbox row. Any exception undoes both and is
     * tried again, then dead-lettered. Events of one subject come in order, but a replayed dead letter comes late: ask
     * {@link LatestSeen} before overwriting a copy.
     */
    void on(ReceivedEvent event);
}
