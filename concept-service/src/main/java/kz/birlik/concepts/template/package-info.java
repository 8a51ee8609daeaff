/** Which sections a concept has and how long its discussion lasts, as dated data with its legal basis. */
package kz.birlik.concepts.template;
