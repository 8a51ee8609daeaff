/** Fixtures: people with tokens, tables as files, imports up to a plan. Nothing here uses a class of the importer. */
package kz.birlik.plans.testing;
