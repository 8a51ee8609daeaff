package kz.birlik.plans.planreport.content;

/** Something that stands in a section. */
public sealed interface Block permits Paragraph, KeyFigures, Table, Picture {}
