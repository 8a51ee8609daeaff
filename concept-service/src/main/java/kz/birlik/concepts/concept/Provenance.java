package kz.birlik.concepts.concept;

/** Where a concept comes from: text written here went through our guards, an act signed elsewhere did not. */
public enum Provenance {
    DRAFTED,
    RECORDED
}
