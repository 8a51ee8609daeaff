/** What an event is, on both sides of the broker. */
package kz.birlik.kit.data.event;
