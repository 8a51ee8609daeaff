package kz.birlik.plans.importing;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

import kz.birlik.plans.importing.file.FileLimits;

/** How much an uploaded file may cost. */
@ConfigMapping(prefix = "birlik.plans.imports")
public interface ImportSettings {

    /** Size of the file as sent; keep the max-body-size of this service and of the gateway above it, or the answer cannot say why. */
    @WithDefault("32M")
    MemorySize maxFileSize();

    /** All parts of a workbook unpacked: 100,000 rows of the usual form take about 100 MiB. */
    @WithDefault("400M")
    MemorySize maxInflatedSize();

    /** How much a part past its first MiB may grow; sheets of repeating rows reach about 100. */
    @WithDefault("250")
    int maxRatio();

    /** Parts of a workbook; each sheet is one. */
    @WithDefault("1000")
    int maxEntries();

    /** Filled rows of all sheets together; a plan of 100,000 measures has a header, sections and totals besides. */
    @WithDefault("110000")
    int maxRows();

    /** Columns that may hold anything; the usual form has about 15. */
    @WithDefault("200")
    int maxColumns();

    /** Sheets of a workbook. */
    @WithDefault("50")
    int maxSheets();

    default FileLimits limits() {
        return new FileLimits(
                maxFileSize().asLongValue(),
                maxInflatedSize().asLongValue(),
                maxRatio(),
                maxEntries(),
                maxRows(),
                maxColumns(),
                maxSheets());
    }
}
