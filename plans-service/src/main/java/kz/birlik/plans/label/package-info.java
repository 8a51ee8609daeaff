/** Words for codes: every state, kind and message that a person reads, in Kazakh, Russian and English from one bundle each. */
package kz.birlik.plans.label;
