/** What a report holds, whatever file it becomes: sections of words, key figures, tables and pictures. */
package kz.birlik.plans.planreport.content;
