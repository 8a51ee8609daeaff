/** Acts signed elsewhere, entered as they were published: no guard asks, no text is invented, and order is kept. */
package kz.birlik.concepts.recording;
