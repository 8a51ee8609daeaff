package kz.birlik.plans.planreport.content;

import kz.birlik.plans.planreport.chart.Drawing;

/**
 * A chart with the figures it draws.
 *
 * @param figures for workbooks, and for readers who do not see the chart
 * @param both whether the figures also stand under the chart
 */
public record Picture(Drawing drawing, Table figures, boolean both) implements Block {}
