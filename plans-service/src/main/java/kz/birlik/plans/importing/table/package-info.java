/** The usual table form of a plan understood by meaning: header, sections, rows, and a report on each. No framework and no file format here. */
package kz.birlik.plans.importing.table;
