package kz.birlik.plans.likeness;

import java.util.List;
import java.util.Set;

/** Words that only hold a sentence together, in both languages. */
final class StopWords {

    private static final Set<String> ALL = Set.copyOf(List.of("""
            и в во на по с со к ко о об обо от до из у при за под над не а но или же как так также их его ее для который которая
            которые которого которых этот эта это эти том числе другие другой других др пр тд тп иные иной все всех весь свой своих
            менее более собой гг им имени лет быть без через мы вы они мой моя мое мои моей наш наша наше наши нашей твой
            және мен бен пен да де та те осы бұл сол сондай ақ ретінде бойы сияқты үшін ең өз барлық басқа жанындағы жанынан жанында
            мақсатымен отырып ала бір жж атындағы сай біз сіз олар менің сенің біздің оның
            """.strip().split("\\s+")));

    private StopWords() {}

    /** Single letters too: «г.», «и», «т.б.». */
    static boolean has(String plain) {
        return plain.length() == 1 && Character.isLetter(plain.charAt(0)) || ALL.contains(plain);
    }
}
