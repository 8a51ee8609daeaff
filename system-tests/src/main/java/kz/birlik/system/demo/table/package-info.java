/**
 * Draws a plan as the table a reader is sent, with the oddities of real files, and says of each row beside it what a careful reader
 * makes of it. The expectation follows from what was meant and what was drawn; no code of an importer is known here.
 */
package kz.birlik.system.demo.table;
