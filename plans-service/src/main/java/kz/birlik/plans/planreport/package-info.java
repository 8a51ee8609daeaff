/** The report on the plans of a run that the Government reads: one content, written as HTML, PDF, DOCX and XLSX in Kazakh or Russian. */
package kz.birlik.plans.planreport;
