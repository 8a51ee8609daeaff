package kz.birlik.kit.sample;

import kz.birlik.kit.problem.ProblemType;
import kz.birlik.kit.problem.Refusal;

/** A refusal that is the service's own fault and passes by itself. */
final class SingerResting extends Refusal {

    SingerResting() {
        super(new ProblemType("singer-resting", 503), "The singer rests; ask again in the evening.");
    }
}
