package org.isnad.classifiers.ar.attribution;

import java.util.Set;
import java.util.regex.Pattern;
import org.isnad.classifiers.attribution.Agreement;
import org.isnad.classifiers.attribution.Teller;
import org.isnad.report.Source;
import org.isnad.report.SourceKind;

/** Whether «المصدران», «الوكالة», «التقرير» can mean a teller named before. */
final class Anaphora {
    private static final Pattern SAME = Pattern.compile(" (?:نفس|ذات|عين)ه$");

    private static final Set<String> ANYBODY =
            Set.of("الرجل", "المرأة", "الشاب", "الشابة", "السيدة", "الفتاة", "الفتى", "الشخص");

    private Anaphora() {}

    private static boolean dual(String name) {
        int end = name.indexOf(' ');
        return (end < 0 ? name : name.substring(0, end)).endsWith("ين");
    }

    static boolean answers(Teller pointing, Teller named) {
        Source before = named.source();
        if (pointing.head().equals("those")) {
            return !before.named() && before.count().orElse(Integer.MAX_VALUE) > 1;
        }
        if (!number(pointing.source(), before)) {
            return false;
        }
        return switch (pointing.head()) {
            case "source" -> (!before.named() && named.head().equals("source")) || singleSource(pointing, named);
            case "official" ->
                (before.kind() == SourceKind.OFFICIAL && gender(pointing, named))
                        || (before.kind() == SourceKind.SPOKESPERSON && gender(pointing, named));
            case "honorific" -> before.kind() == SourceKind.OFFICIAL || before.kind() == SourceKind.PERSON;
            case "media" ->
                AccordingPhrases.media(before.kind()) || named.head().equals("journalist");
            case "agency" -> before.kind() == SourceKind.AGENCY || named.head().equals("agency");
            case "outlet" -> before.kind() == SourceKind.OUTLET && gender(pointing, named);
            case "document" ->
                before.kind() == SourceKind.DOCUMENT || (before.kind() == SourceKind.OUTLET && relays(named));
            case "resident", "mister" ->
                gender(pointing, named)
                        && (pointing.head().equals(named.head())
                                || (ANYBODY.contains(pointing.source().name())
                                        && (before.kind() == SourceKind.PERSON || before.kind() == SourceKind.GROUP)));
            default ->
                gender(pointing, named) && (pointing.head().equals(named.head()) || headed(pointing.source(), before));
        };
    }

    // «الهيئة» after «هيئة البث»
    private static boolean headed(Source pointing, Source before) {
        String head = pointing.name();
        return before.named()
                && head.startsWith("ال")
                && head.indexOf(' ') < 0
                && before.name().startsWith(head.substring(2) + " ");
    }

    // «المصدر» after one official, spokesperson or statement, «المصدران» after two persons; for someone named only
    // «المصدر ذاته»
    private static boolean singleSource(Teller pointing, Teller named) {
        Source before = named.source();
        boolean one = pointing.source().count().orElse(0) == 1;
        boolean person = before.kind() == SourceKind.OFFICIAL || before.kind() == SourceKind.SPOKESPERSON;
        boolean people = person || before.kind() == SourceKind.PERSON || before.kind() == SourceKind.GROUP;
        boolean paper = before.kind() == SourceKind.DOCUMENT || before.kind() == SourceKind.ORGANISATION;
        if (one && SAME.matcher(pointing.source().name()).find()) {
            return people || paper;
        }
        return one ? (person && !before.named()) || paper : people && !before.named();
    }

    // «التقرير» is what an outlet published; only outlets whose report was spoken of
    private static boolean relays(Teller named) {
        return named.head().equals("report-of-outlet");
    }

    private static boolean number(Source pointing, Source before) {
        // «مسؤولين» may have been two
        if (pointing.count().orElse(0) == 2 && before.count().isEmpty() && dual(before.name())) {
            return true;
        }
        if (oneOf(pointing)) {
            return before.count().orElse(Integer.MAX_VALUE) > 1;
        }
        // «للمسؤولين» is of two as well as of many
        int least = pointing.name().endsWith("ين") ? 1 : 2;
        return pointing.count().equals(before.count())
                || (pointing.count().isEmpty() && before.count().orElse(0) > least);
    }

    // «أحد هذه المصادر», «إحدى الطبيبتين»
    private static boolean oneOf(Source pointing) {
        return pointing.name().startsWith("أحد ") || pointing.name().startsWith("إحدى ");
    }

    private static boolean gender(Teller pointing, Teller named) {
        boolean two =
                pointing.source().name().endsWith("ين") && named.agreement().fits(Agreement.TWO);
        return two || oneOf(pointing.source()) || pointing.agreement().fits(named.agreement());
    }
}
