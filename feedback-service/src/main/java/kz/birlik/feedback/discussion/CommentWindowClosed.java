package kz.birlik.feedback.discussion;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import kz.birlik.kit.problem.Conflict;
import kz.birlik.kit.text.LocalizedText;

/**
 * The comment came after the last day. It is not turned into an appeal by itself: a comment on a draft is not an appeal
 * (Administrative Procedure Code, Art. 3), so the author is told what is open to them and decides.
 */
public class CommentWindowClosed extends Conflict {

    private static final List<Map<String, Object>> WHAT_THE_AUTHOR_CAN_DO = List.of(
            Map.of(
                    "code",
                    "NEXT_ROUND",
                    "text",
                    new LocalizedText(
                            "Жоба өзгерсе, ол қайта талқыланады: келесі кезеңде пікір қалдырыңыз.",
                            "Если проект изменят, его обсудят снова: оставьте предложение в следующем раунде.",
                            "If the draft changes, it is discussed again: comment in the next round.")),
            Map.of(
                    "code",
                    "PROPOSAL",
                    "text",
                    new LocalizedText(
                            "Осы мәтінді мемлекеттік органға «ұсыныс» ретінде жолдаңыз (ӘРПК, 4-бап, 35-тармақша).",
                            "Направьте этот текст государственному органу как «предложение» (АППК, ст. 4, п. 35).",
                            "Send the same text to the body as a proposal (Administrative Procedure Code, Art. 4 (35)).")));

    CommentWindowClosed(CommentWindow window) {
        super("comment-window-closed", detail(window), members(window));
    }

    private static String detail(CommentWindow window) {
        return window.closedOn() == null
                ? "Comments were taken until the end of %s, Asia/Almaty.".formatted(window.until())
                : "The discussion was closed on %s.".formatted(window.closedOn());
    }

    private static Map<String, Object> members(CommentWindow window) {
        var members = new LinkedHashMap<String, Object>();
        members.put("until", window.until().toString());
        if (window.closedOn() != null) {
            members.put("closedOn", window.closedOn().toString());
        }
        members.put("alternatives", WHAT_THE_AUTHOR_CAN_DO);
        return members;
    }
}
