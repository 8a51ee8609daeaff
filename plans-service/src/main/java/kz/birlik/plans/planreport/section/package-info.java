/** The sections of the report, each made of what was studied; every sentence is a pattern of the bundle, filled with figures. */
package kz.birlik.plans.planreport.section;
