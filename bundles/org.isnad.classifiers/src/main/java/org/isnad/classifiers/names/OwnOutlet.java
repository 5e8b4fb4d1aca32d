package org.isnad.classifiers.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.report.Mention;
import org.isnad.report.Passage;
import org.isnad.report.Report;
import org.isnad.report.Role;
import org.isnad.report.Span;
import org.isnad.report.Stated;

/** Finds the report's own outlet where its text names it: «אמר ל"כסף ועבודה"», "shared with the Courier". */
final class OwnOutlet {
    private static final int SHORTEST = 4;
    private static final Pattern QUOTED = Pattern.compile("[\"«“]([^\"»”]+)[\"»”]");
    private static final Pattern BEHIND = Pattern.compile(" [-–+|] | ?/ ?");
    private static final String CLITICS = "ובלמהכש";

    private OwnOutlet() {}

    /** The names with those of the own outlet, which go before shorter ones that overlap them. */
    static List<Mention> with(Report report, List<Mention> found) {
        Optional<String> own = report.publication().outlet().map(Stated::value).map(OwnOutlet::bare);
        if (own.isEmpty() || own.get().length() < SHORTEST) {
            return found;
        }
        List<Mention> all = new ArrayList<>(found);
        for (Passage passage : report.passages()) {
            boolean body = passage.role() == Role.PARAGRAPH;
            for (Span span : body ? occurrences(report.text(), passage.span(), own.get()) : List.<Span>of()) {
                all.removeIf(mention -> span.contains(mention.span())
                        || (mention.span().overlaps(span) && mention.span().length() < span.length()));
                if (all.stream().noneMatch(mention -> mention.span().overlaps(span))) {
                    all.add(new Mention(
                            span,
                            "outlet",
                            span.in(report.text()),
                            Optional.empty(),
                            passage.language().getLanguage() + ".names.outlet-own"));
                }
            }
        }
        return all;
    }

    // «"الرافد" - ترجمة خاصة», «قناة المضيق - عدن», «موقع المرصاد»
    private static String bare(String outlet) {
        Matcher quoted = QUOTED.matcher(outlet);
        if (quoted.find()) {
            return quoted.group(1);
        }
        String first = BEHIND.split(outlet)[0];
        return first.startsWith("The ") ? first.substring(4) : GeneralHeads.bare(first);
    }

    private static List<Span> occurrences(String text, Span passage, String outlet) {
        List<Span> found = new ArrayList<>(places(text, passage, outlet, 0));
        if (Character.UnicodeScript.of(outlet.charAt(0)) == Character.UnicodeScript.ARABIC) {
            return arabic(text, passage, outlet, found);
        }
        int last = outlet.lastIndexOf(' ') + 1;
        boolean article = last > 0 && outlet.length() - last >= SHORTEST && outlet.charAt(last) <= 'Z';
        // "the Courier"
        if (article) {
            for (Span span : places(text, passage, "the " + outlet.substring(last), 4)) {
                if (found.stream().noneMatch(span::overlaps)) {
                    found.add(span);
                }
            }
        }
        return found;
    }

    // one word is a name in quotation marks only: «الميزان» of «الميزان الاقتصادي»
    private static List<Span> arabic(String text, Span passage, String outlet, List<Span> whole) {
        int blank = outlet.indexOf(' ');
        List<Span> found = blank < 0 ? new ArrayList<>() : whole;
        places(text, passage, blank < 0 ? outlet : outlet.substring(0, blank), 0).stream()
                .filter(span -> quoted(text, span))
                .forEach(found::add);
        return found;
    }

    private static boolean quoted(String text, Span span) {
        return span.start() > 0
                && span.end() < text.length()
                && "\"«“".indexOf(text.charAt(span.start() - 1)) >= 0
                && "\"»”".indexOf(text.charAt(span.end())) >= 0;
    }

    private static List<Span> places(String text, Span passage, String words, int lead) {
        List<Span> found = new ArrayList<>();
        int at = text.indexOf(words, passage.start(), passage.end());
        while (at >= 0) {
            int end = at + words.length();
            boolean ends = end == text.length() || !Character.isLetterOrDigit(text.charAt(end));
            if (ends && begins(text, at)) {
                found.add(new Span(at + lead, end));
            }
            at = text.indexOf(words, end, passage.end());
        }
        return found;
    }

    // «ב"כאן בגליל"», «לרשת חדשות»
    private static boolean begins(String text, int at) {
        if (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1))) {
            return true;
        }
        boolean clitic = CLITICS.indexOf(text.charAt(at - 1)) >= 0;
        return clitic && (at < 2 || !Character.isLetterOrDigit(text.charAt(at - 2)));
    }
}
