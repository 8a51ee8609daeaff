/** The event feed for other systems: the topics read as they are, with nothing stored about who read what. */
package kz.birlik.gateway.feed;
