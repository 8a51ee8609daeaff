/** Fixtures: people with tokens, rounds opened by real events, the topic read back, business days. */
package kz.birlik.feedback.testing;
