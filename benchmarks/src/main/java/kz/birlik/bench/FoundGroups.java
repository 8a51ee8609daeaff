package kz.birlik.bench;

import java.util.List;

/** Where the groups come from that are scored. */
interface FoundGroups {

    /** @return the group of each text by its place; null for a text that is like no other */
    List<String> of(List<LabelledText> texts) throws Exception;
}
