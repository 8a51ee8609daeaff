/** How the kit reaches the broker with clients of its own: the relay, dead letters, the making of topics. */
package kz.birlik.kit.data.kafka;
