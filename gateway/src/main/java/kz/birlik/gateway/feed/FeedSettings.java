package kz.birlik.gateway.feed;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How much of the gateway the event feed may use. */
@ConfigMapping(prefix = "birlik.gateway.feed")
public interface FeedSettings {

    /** Readers, each with a consumer and a thread of its own; waiting followers use none. */
    @WithDefault("4")
    int readers();

    /** Reads in line for a reader; more are answered 503. */
    @WithDefault("64")
    int waitingReads();

    /** Followers that wait for news at once; more are answered 503. */
    @WithDefault("2000")
    int waitingFollowers();

    /** How often the ends of the topics are looked at while anybody waits. */
    @WithDefault("0.25S")
    Duration doorbell();

    /** For one answer of the broker. */
    @WithDefault("5S")
    Duration brokerTimeout();

    /** Payload of one page; an event is never cut, so a page may be larger by one event. */
    @WithDefault("4194304")
    long pageBytes();

    /** Events looked at for one page when a filter lets few of them through. */
    @WithDefault("20000")
    int scanned();
}
