package kz.birlik.concepts.text;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;

/** A localised text of limited length in every language; null is allowed, an empty one is not. */
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = ShortTextCheck.class)
public @interface ShortText {

    /** Longest text of one language, in characters. */
    int max() default 1000;

    String message() default "a text in kk or ru of at most {max} characters a language";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
