/** The table of a plan in the official form, as a workbook, a document or a text; what is written here imports as the same plan. */
package kz.birlik.plans.export;
