/** What a concept sets out to do: directions with tasks, each bound to the provisions it carries out. */
package kz.birlik.concepts.direction;
