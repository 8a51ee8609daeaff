package kz.birlik.plans.importing;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
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
    private static final Set<MessageCode> AMOUNTS =
            EnumSet.of(MessageCode.COST_TOTAL_DIFFERS, MessageCode.COST_ROUNDED, MessageCode.TOTAL_ROW_DIFFERS);

    private MessageText() {}

    static LocalizedText of(RowMessage message) {
        if (message.code() != MessageCode.HEADER) {
            return AMOUNTS.contains(message.code()) ? amounts(message) : in(message.arguments(), message);
        }
        return new LocalizedText(
                header(message, Language.KK), header(message, Language.RU), header(message, Language.EN));
    }

    /** Figures are kept with a point, as English writes them; Kazakh and Russian write a comma. */
    private static LocalizedText amounts(RowMessage message) {
        var commas = message.arguments().stream()
                .map(amount -> amount.matches("-?\\d+\\.\\d+") ? amount.replace('.', ',') : amount)
                .toList();
        var written = in(commas, message);
        return new LocalizedText(
                written.kk(), written.ru(), in(message.arguments(), message).en());
    }

    private static LocalizedText in(List<String> arguments, RowMessage message) {
        return Labels.text(BUNDLE, message.code().name(), arguments);
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
