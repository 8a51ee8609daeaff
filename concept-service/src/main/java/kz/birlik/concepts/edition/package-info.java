/** The text in editions. A provision keeps its id in every edition, so that comments and the chain can hold on to it. */
package kz.birlik.concepts.edition;
