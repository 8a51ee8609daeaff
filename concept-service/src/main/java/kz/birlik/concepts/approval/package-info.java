/** Approval and repeal: what must be there, what happens together, and when it is told that a day has come. */
package kz.birlik.concepts.approval;
