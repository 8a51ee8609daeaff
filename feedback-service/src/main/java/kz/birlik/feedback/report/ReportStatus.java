package kz.birlik.feedback.report;

import kz.birlik.kit.text.LocalizedText;

/** A report is a draft until it is published, and then stands. */
enum ReportStatus {
    DRAFT("Жоба", "Проект", "Draft"),
    PUBLISHED("Жарияланды", "Опубликован", "Published");

    private final LocalizedText label;

    ReportStatus(String kk, String ru, String en) {
        this.label = new LocalizedText(kk, ru, en);
    }

    LocalizedText label() {
        return label;
    }
}
