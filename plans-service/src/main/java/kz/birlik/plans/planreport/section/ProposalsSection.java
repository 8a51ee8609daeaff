package kz.birlik.plans.planreport.section;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import kz.birlik.plans.label.Numerals;
import kz.birlik.plans.planreport.content.Block;
import kz.birlik.plans.planreport.content.Cell;
import kz.birlik.plans.planreport.content.Paragraph;
import kz.birlik.plans.planreport.content.Section;
import kz.birlik.plans.planreport.content.Table;
import kz.birlik.plans.planreport.content.Table.Column;
import kz.birlik.plans.proposal.ProposalLine;
import kz.birlik.plans.proposal.ProposalStatus;

/** What was proposed to better the plans, to whom, and what became of it. */
final class ProposalsSection {

    private static final int MOST = 30;

    private static final Comparator<ProposalLine> BY_CODE = Comparator.comparing(
                    ProposalLine::region, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(ProposalLine::id);

    private ProposalsSection() {}

    static Section of(SectionMaker with) {
        var texts = with.texts();
        var all = with.studied().proposals();
        if (all.isEmpty()) {
            return with.empty("proposals");
        }
        var shown = all.stream().sorted(BY_CODE).limit(MOST).toList();
        var blocks = new ArrayList<Block>();
        blocks.add(Paragraph.of(texts.of("proposals.words", Numerals.of(all.size()), states(texts, all))));
        blocks.add(new Table(
                texts.of("proposals.sheet"),
                texts.of("proposals.caption"),
                List.of(
                        Column.text(texts.of("proposals.place"), 20),
                        Column.text(texts.of("proposals.text"), 60),
                        Column.text(texts.of("proposals.addressee"), 22),
                        Column.text(texts.of("proposals.state"), 16)),
                shown.stream().map(proposal -> row(with, proposal)).toList(),
                List.of()));
        blocks.addAll(with.cut(shown.size(), all.size(), with.rows().proposals()));
        return with.section("proposals", blocks);
    }

    private static String states(Texts texts, List<ProposalLine> all) {
        return Stream.of(ProposalStatus.values())
                .filter(state -> all.stream().anyMatch(proposal -> proposal.status() == state))
                .map(state -> texts.of(
                        "proposals.ofState",
                        texts.of(state),
                        Numerals.of(all.stream()
                                .filter(proposal -> proposal.status() == state)
                                .count())))
                .collect(Collectors.joining("; "));
    }

    private static List<Cell> row(SectionMaker with, ProposalLine proposal) {
        var texts = with.texts();
        return List.of(
                Cell.text(place(with, proposal.planId(), proposal.region())),
                Cell.text(texts.of(proposal.text())).linked(with.rows().proposal(proposal.id())),
                Cell.text(addressee(with, proposal.addressee())),
                proposal.appliedEdition() == null
                        ? Cell.text(texts.of(proposal.status()))
                        : Cell.text(texts.of(
                                        "proposals.applied",
                                        texts.of(proposal.status()),
                                        String.valueOf(proposal.appliedEdition())))
                                .linked(with.rows().edition(proposal.planId(), proposal.appliedEdition())));
    }

    private static String addressee(SectionMaker with, String code) {
        var name = with.studied().bodies().get(code);
        return name == null ? code : with.texts().of(name);
    }

    /** A plan that the run only compared with has no row of its own here. */
    private static String place(SectionMaker with, UUID plan, String region) {
        var judged =
                with.studied().facts().plans().stream().anyMatch(one -> one.id().equals(plan));
        return judged ? with.places().plan(plan) : with.places().region(region);
    }
}
