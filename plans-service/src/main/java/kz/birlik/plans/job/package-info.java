/** Long work that survives a crash and runs once, however many replicas there are: a lease in the database says who works. */
package kz.birlik.plans.job;
