package kz.birlik.plans.planreport.content;

import java.util.List;

import kz.birlik.kit.text.Language;

/**
 * A report as a reader sees it, in one language.
 *
 * @param notice what must be known before anything else, such as that the data is synthetic; or null
 * @param identity by what it was made: day, rules, plans
 */
public record Report(
        Language language,
        String title,
        String subtitle,
        String notice,
        List<KeyFigures.KeyFigure> identity,
        String contents,
        List<Section> sections) {}
