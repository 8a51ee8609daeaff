/** The units of the country by KATO, dated and told apart by id, since units split and codes live on. */
package kz.birlik.plans.region;
