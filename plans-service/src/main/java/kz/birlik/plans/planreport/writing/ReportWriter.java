package kz.birlik.plans.planreport.writing;

import java.io.IOException;
import java.io.OutputStream;

import kz.birlik.plans.planreport.content.Report;

/** Writes a report in one format. */
public interface ReportWriter {

    /** @param links to what the figures were counted from */
    void write(Report report, Links links, OutputStream out) throws IOException;
}
