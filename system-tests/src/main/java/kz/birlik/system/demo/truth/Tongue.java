package kz.birlik.system.demo.truth;

/** The two languages a plan exists in. */
public enum Tongue {
    KK,
    RU
}
