package kz.birlik.feedback.comment;

import kz.birlik.kit.text.LocalizedText;

/** Why a moderator may hide a text; disagreeing with the draft is not among the reasons. */
public enum HidingReason {
    OBSCENE_OR_INSULTING(
            "Әдепсіз немесе қорлайтын сөздер", "Нецензурная лексика или оскорбление", "Obscene or insulting"),
    INCITEMENT("Араздықты қоздыру", "Разжигание розни", "Incitement to hatred"),
    PERSONAL_DATA("Жеке деректер", "Персональные данные", "Personal data"),
    ADVERTISING("Жарнама", "Реклама", "Advertising");

    private final LocalizedText label;

    HidingReason(String kk, String ru, String en) {
        this.label = new LocalizedText(kk, ru, en);
    }

    public LocalizedText label() {
        return label;
    }
}
