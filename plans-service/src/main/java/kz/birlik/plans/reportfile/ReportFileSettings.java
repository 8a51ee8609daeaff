package kz.birlik.plans.reportfile;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How large a table of reports may be; its size and packing are limited like that of a plan. */
@ConfigMapping(prefix = "birlik.plans.report-files")
public interface ReportFileSettings {

    /** Filled rows; they are answered within the request. */
    @WithDefault("2000")
    int maxRows();
}
