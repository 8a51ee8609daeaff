/**
 * Events out. {@link kz.birlik.kit.data.outbox.Outbox} writes them in the transaction of the change;
 * {@link kz.birlik.kit.data.outbox.OutboxRelay}, one per service however many replicas run, sends them in order.
 */
package kz.birlik.kit.data.outbox;
