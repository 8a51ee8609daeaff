package kz.birlik.kit.data.inbox;

/** The record is no event as the envelope describes it; trying again cannot help. */
class Undecodable extends RuntimeException {

    Undecodable(String reason) {
        super(reason, null, false, false);
    }
}
