package kz.birlik.plans.report;

import java.util.List;

/**
 * Which reports beyond the accepted ones a caller sees, decided once a request.
 *
 * @param everything whether all of them
 * @param regions KATO codes of the own region and what lies within it
 * @param editorBody code of the central body whose editor asks, or null
 * @param everyRegion whether that body edits the plans of all regions
 * @param leadBodies codes for which the caller may answer as first executor
 * @param collector code of the body for which the caller collects, or null
 */
record ReportVisibility(
        boolean everything,
        List<String> regions,
        String editorBody,
        boolean everyRegion,
        List<String> leadBodies,
        String collector) {}
