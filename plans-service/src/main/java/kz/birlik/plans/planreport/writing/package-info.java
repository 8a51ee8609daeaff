/** Writers of a report: a page that needs nothing else, the same page as PDF, a text document and a workbook. */
package kz.birlik.plans.planreport.writing;
