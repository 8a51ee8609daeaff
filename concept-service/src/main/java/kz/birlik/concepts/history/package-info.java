/** What happened to a concept, who did it and by which law: written with every change, read from the audit trail. */
package kz.birlik.concepts.history;
