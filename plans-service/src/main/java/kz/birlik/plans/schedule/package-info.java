/** Report schedules: which periods a plan is reported on, and by which days, as data of the plan and never as code. */
package kz.birlik.plans.schedule;
