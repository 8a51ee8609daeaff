/**
 * Events in: each takes effect once, in one transaction with the row that says so; what cannot be taken in becomes a
 * dead letter, and the partition goes on.
 */
package kz.birlik.kit.data.inbox;
