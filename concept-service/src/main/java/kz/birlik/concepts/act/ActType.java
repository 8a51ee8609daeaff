package kz.birlik.concepts.act;

import kz.birlik.kit.text.LocalizedText;

/** The kinds of act that approve, amend or repeal concepts in practice (Decree № 1144, Resolution № 914, Law № 70-IV). */
public enum ActType {
    PRESIDENT_DECREE("Президент Жарлығы", "Указ Президента", "Presidential decree"),
    GOVERNMENT_RESOLUTION("Үкімет қаулысы", "Постановление Правительства", "Government resolution"),
    PRIME_MINISTER_ORDER("Премьер-Министр өкімі", "Распоряжение Премьер-Министра", "Order of the Prime Minister"),
    LAW("Заң", "Закон", "Law"),
    ORDER("Бұйрық", "Приказ", "Order");

    private final LocalizedText label;

    ActType(String kk, String ru, String en) {
        this.label = new LocalizedText(kk, ru, en);
    }

    public LocalizedText label() {
        return label;
    }
}
