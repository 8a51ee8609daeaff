/** Keyset paging: page 10,000 costs what page 1 costs, and inserts do not shift what follows. */
package kz.birlik.kit.paging;
