package kz.birlik.plans.importing;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import kz.birlik.kit.text.Language;
import kz.birlik.kit.text.LocalizedText;
import kz.birlik.plans.importing.table.ColumnRole;
import kz.birlik.plans.importing.table.MessageCode;
import kz.birlik.plans.importing.table.RowMessage;
import kz.birlik.plans.label.Labels;

/** What a message of the report says; the columns of a header are kept as codes and told by their names. */
final class MessageText {

    private static final String BUNDLE = "import-messages";

    private MessageText() {}

    static LocalizedText of(RowMessage message) {
        if (message.code() != MessageCode.HEADER) {
            return Labels.text(BUNDLE, message.code().name(), message.arguments());
        }
        return new LocalizedText(
                header(message, Language.KK), header(message, Language.RU), header(message, Language.EN));
    }

    private static String header(RowMessage message, Language language) {
        var columns = Arrays.stream(message.arguments().get(0).split(", "))
                .map(code -> Labels.of(ColumnRole.valueOf(code)).in(language))
                .collect(Collectors.joining(", "));
        var rest = message.arguments().stream().skip(1);
        var arguments = Stream.concat(Stream.of(columns), rest).toList();
        return Labels.text(BUNDLE, MessageCode.HEADER.name(), arguments).in(language);
    }
}
