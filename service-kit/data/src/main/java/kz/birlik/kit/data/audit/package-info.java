/** Who did what, when, in which office and by which law: written with the act and never changed. */
package kz.birlik.kit.data.audit;
