/** Kazakh and Russian as equals: texts in the languages of the state, and the language a caller wants to read. */
package kz.birlik.kit.text;
