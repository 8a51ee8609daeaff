package kz.birlik.plans.measure.term;

import java.util.Optional;

/** One family of wordings; the parser asks them in order and takes the first that knows the text. */
interface TermReader {

    Optional<Term> read(TermText text);
}
