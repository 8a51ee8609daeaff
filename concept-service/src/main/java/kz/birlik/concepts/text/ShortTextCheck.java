package kz.birlik.concepts.text;

import java.util.stream.Stream;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;

import kz.birlik.kit.text.LocalizedText;

/** The check behind {@link ShortText}. */
public class ShortTextCheck implements ConstraintValidator<ShortText, LocalizedText> {

    private int max;

    @Override
    public void initialize(ShortText limit) {
        max = limit.max();
    }

    @Override
    public boolean isValid(LocalizedText text, ConstraintValidatorContext context) {
        return text == null
                || !(text.kk() == null && text.ru() == null)
                        && Stream.of(text.kk(), text.ru(), text.en())
                                .allMatch(language -> language == null || language.length() <= max);
    }
}
