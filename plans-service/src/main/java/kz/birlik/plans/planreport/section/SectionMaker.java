package kz.birlik.plans.planreport.section;

import java.util.ArrayList;
import java.util.List;

import kz.birlik.plans.planreport.content.Block;
import kz.birlik.plans.planreport.content.Paragraph;
import kz.birlik.plans.planreport.content.Section;
import kz.birlik.plans.planreport.facts.Studied;

/** What every section is made with. */
record SectionMaker(Studied studied, Texts texts, Rows rows, Places places) {

    static SectionMaker of(Studied studied, Texts texts) {
        return new SectionMaker(
                studied, texts, new Rows(studied.run().id(), studied.run().asOf()), new Places(studied, texts));
    }

    Section section(String id, List<? extends Block> blocks) {
        return new Section(id, texts.of(id + ".heading"), List.copyOf(blocks));
    }

    /** @return a section that says why there is nothing to show */
    Section empty(String id) {
        return section(id, List.of(Paragraph.of(texts.of(id + ".none"))));
    }

    /** Told when a list was cut, with the size of the whole. */
    List<Block> cut(int shown, int all, String link) {
        var told = new ArrayList<Block>();
        if (shown < all) {
            told.add(new Paragraph(texts.of("cut", String.valueOf(shown), String.valueOf(all)), true, link));
        }
        return told;
    }
}
