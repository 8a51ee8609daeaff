/** When a measure is due: the wordings of Kazakh and Russian plans read into kinds and dates, the raw text kept. No framework here. */
package kz.birlik.plans.measure.term;
