package kz.birlik.plans.planreport;

import kz.birlik.plans.importing.file.FileKind;
import kz.birlik.plans.planreport.writing.DocxReport;
import kz.birlik.plans.planreport.writing.HtmlReport;
import kz.birlik.plans.planreport.writing.PdfReport;
import kz.birlik.plans.planreport.writing.ReportWriter;
import kz.birlik.plans.planreport.writing.XlsxReport;

/** The formats of a report. */
enum ReportFormat {
    HTML("text/html; charset=utf-8"),
    PDF("application/pdf"),
    DOCX(FileKind.DOCX.mediaType()),
    XLSX(FileKind.XLSX.mediaType());

    private final String mediaType;

    ReportFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    String mediaType() {
        return mediaType;
    }

    ReportWriter writer() {
        return switch (this) {
            case HTML -> new HtmlReport();
            case PDF -> new PdfReport();
            case DOCX -> new DocxReport();
            case XLSX -> new XlsxReport();
        };
    }
}
