package kz.birlik.plans.reportcalendar;

import java.util.Locale;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

import kz.birlik.kit.text.Language;

/** In which language a calendar program shows the events. */
public class CalendarLanguage {

    @QueryParam("lang")
    @DefaultValue("ru")
    @Pattern(regexp = "kk|ru|en")
    @Parameter(description = "kk, ru or en")
    String lang;

    Language language() {
        return Language.valueOf(lang.toUpperCase(Locale.ROOT));
    }
}
