/** Charts as marks on a sheet, drawn alike as SVG, on the page of a PDF and as PNG. */
package kz.birlik.plans.planreport.chart;
