package org.isnad.classifiers.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.isnad.report.Mention;
import org.isnad.report.Span;
import org.isnad.text.Clitics;
import org.isnad.text.FoldedText;
import org.isnad.text.LexiconFile;

/**
 * Finds names in quotation marks by the word beside them that says what they are: «صحيفة "الخليج الجديد"», "אתר 'הצפון'",
 * "Kuzey Işığı" gazetesi.
 */
final class QuotedNames {
    private static final Set<String> KINDS = Set.of("outlet", "agency", "organisation", "party", "armed-group");
    private static final Pattern QUOTED = Pattern.compile("[\"«“(]([^\"«»“”()\\n.!?؟]{2,40})[\"»”)]");
    private static final Pattern BEFORE_OUTLET = Pattern.compile("(?:^|[ ،وف])(?:لـ?|علمت |مع |إلى )$");
    private static final Pattern SPOKEN_TO =
            Pattern.compile("(?:(?:اطلعت|حصلت) علي(?:ه|ها|هما) |(?:حديث|تصريح|تصريحات|اتصال) (?:إلى |مع"
                    + " |لـ?)|(?:مقابلة|حوار|لقاء|مقابلته|مقابلتها) مع )$");
    private static final Pattern SPEECH =
            Pattern.compile("،? ?(?:(?:ب|إلى |على )?[إأ]ن(?:ه|ها|هم)?[ \"«]|ألا |عن |من مصا?در)");
    private static final Pattern TOLD =
            Pattern.compile(" ?(?:(?:ب|إلى |على )?[إأ]ن(?:ه|ها|هم)?[ \"«]|عن |نقلا |من مصا?در|ال\\p{L}{3,}(?:ية|ي) |،"
                    + " (?:نقلا|استنادا|في|عن) )");
    private static final Set<String> OBTAINED = Set.of("حصلت", "اطلعت", "تحصلت");
    private static final Pattern SAYS =
            Pattern.compile("(?:لن|لم|لا|ما|نحن|إن|أن|هذا|هذه|ليس|قد|سن|سي|ست)[\\p{L}]{0,4} ");
    private static final Pattern NEGATED = Pattern.compile("(?:لن|لم|لا) [يتنأ]\\p{L}+");
    private static final Pattern DESCRIBES = Pattern.compile("ה.{3,}(?:י|ית|ות)|ال.{3,}[يه]|.{3,}يه");
    private static final int LONGEST = 5;
    private static final int LONGEST_LEAD = 20;

    private final Tongue tongue;
    private final Set<String> paperVerbs;
    private final Map<String, String> kinds = new TreeMap<>();

    QuotedNames(Tongue tongue) {
        this.tongue = tongue;
        this.paperVerbs = tongue == Tongue.AR
                ? tongue.words("paper-verbs.tsv").stream().map(FoldedText::fold).collect(Collectors.toSet())
                : Set.of();
        for (String list : List.of("heads.tsv", "org-heads.tsv", "headed-names.tsv")) {
            for (List<String> row : LexiconFile.rows(QuotedNames.class, list)) {
                if (KINDS.contains(row.getFirst())) {
                    tongue.variants(row, 1).forEach(head -> kinds.putIfAbsent(FoldedText.fold(head), row.getFirst()));
                }
            }
        }
    }

    List<Mention> find(Scan scan, Span passage) {
        int mark = mark(scan, passage.start(), passage.end());
        if (mark == passage.end()) {
            return List.of();
        }
        List<Mention> found = new ArrayList<>();
        String text = scan.text().text();
        Matcher matcher = QUOTED.matcher(text);
        int behind = 0;
        while (mark < passage.end()) {
            if (!matcher.region(mark, passage.end()).lookingAt()) {
                mark = mark(scan, mark + 1, passage.end());
                continue;
            }
            mark = mark(scan, matcher.end(), passage.end());
            while (behind < scan.words().size()
                    && scan.words().get(behind).span().start() < matcher.end()) {
                behind++;
            }
            Span name = new Span(matcher.start(1), matcher.end(1));
            boolean bracket = scan.text().text().charAt(matcher.start()) == '(';
            if (mayBeName(name.in(scan.text().text()))) {
                Span marks = new Span(matcher.start(), matcher.end());
                kind(scan, marks, behind)
                        // «قناة (العالم)», but «منظمة (غير حكومية)»
                        .filter(kind -> !bracket || (kind.equals("outlet") && tongue == Tongue.AR))
                        // «إن الجيش "لا يملك خطة"», but «صحيفة "لا ستامبا"»
                        .filter(kind -> kind.equals("outlet")
                                || !NEGATED.matcher(name.in(text)).lookingAt())
                        .or(() -> bracket ? Optional.empty() : toldTo(scan, marks))
                        .ifPresent(kind -> found.add(mention(scan, name, kind)));
            }
        }
        return found;
    }

    // «قال مصدر لـ"المرفأ" إن», «علمت "المرفأ" أن»: who is told something, or learns it, brings out news
    private Optional<String> toldTo(Scan scan, Span marks) {
        String text = scan.text().text();
        boolean told = tongue == Tongue.AR
                && BEFORE_OUTLET
                        .matcher(text)
                        .region(Math.max(0, marks.start() - 6), marks.start())
                        .find()
                && SPEECH.matcher(text).region(marks.end(), text.length()).lookingAt();
        // «محضر اطلعت عليه "المرصد"», «في مقابلة مع "الضفاف"»
        boolean spoken = tongue == Tongue.AR
                && SPOKEN_TO
                        .matcher(text)
                        .region(Math.max(0, marks.start() - LONGEST_LEAD), marks.start())
                        .find();
        return told || spoken || (tongue == Tongue.AR && tells(text, marks)) ? Optional.of("outlet") : Optional.empty();
    }

    // «كشفت "إل ديا" الإسبانية», «نقلت "دنيا" عن», «حصلت "الرصيف" على»
    private boolean tells(String text, Span marks) {
        String verb = wordBefore(text, marks.start());
        boolean teller = paperVerbs.contains(verb)
                && TOLD.matcher(text).region(marks.end(), text.length()).lookingAt()
                && !SAYS.matcher(text).region(marks.start() + 1, text.length()).lookingAt();
        return teller || (OBTAINED.contains(verb) && text.startsWith(" على ", marks.end()));
    }

    // folded, without «و» or «ف»
    private static String wordBefore(String text, int end) {
        int start = end - 1;
        while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        String word =
                start < end - 1 && text.charAt(end - 1) == ' ' ? FoldedText.fold(text.substring(start, end - 1)) : "";
        return word.length() > 4 && (word.startsWith("و") || word.startsWith("ف")) ? word.substring(1) : word;
    }

    // the first mark from there on that may open a name
    private static int mark(Scan scan, int from, int to) {
        int i = from;
        String text = scan.text().text();
        while (i < to && !opens(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static boolean opens(char c) {
        return c == '"' || c == '«' || c == '“' || c == '(';
    }

    private static boolean mayBeName(String name) {
        int words = 1;
        boolean letters = false;
        for (int i = 0; i < name.length(); i++) {
            words += name.charAt(i) == ' ' ? 1 : 0;
            letters |= Character.isLetter(name.charAt(i));
        }
        return letters && words <= LONGEST && name.equals(name.strip());
    }

    // the nearest word: before the marks, or behind them where heads stand last
    private Optional<String> kind(Scan scan, Span marks, int behind) {
        int nearest = tongue == Tongue.TR ? behind : behind - 1;
        while (tongue != Tongue.TR
                && nearest >= 0
                && scan.words().get(nearest).span().end() > marks.start()) {
            nearest--;
        }
        if (nearest < 0 || nearest == scan.words().size()) {
            return Optional.empty();
        }
        Span word = scan.words().get(nearest).span();
        // «אתר החדשות האמריקאי "סיליקון ויו"», «الشركة المصنعة "لاكتيس"», «صحيفة محلية "المدى"»
        int described = nearest;
        while (tongue.headFirst()
                && described > 0
                && nearest - described < 3
                && kindOf(scan.words().get(described).folded()).isEmpty()
                && DESCRIBES.matcher(scan.words().get(described).folded()).matches()
                && scan.follows(described)) {
            described--;
        }
        if (described < nearest
                && scan.text().text().substring(word.end(), marks.start()).isBlank()) {
            return kindOf(scan.words().get(described).folded());
        }
        int from = tongue == Tongue.TR ? marks.end() : word.end();
        int to = tongue == Tongue.TR ? word.start() : marks.start();
        return scan.text().text().substring(from, to).isBlank()
                ? kindOf(scan.words().get(nearest).folded())
                : Optional.empty();
    }

    private Optional<String> kindOf(String folded) {
        for (Clitics.Split split : Clitics.splits(folded)) {
            String kind = kinds.get(split.stem());
            if (kind != null) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    private Mention mention(Scan scan, Span span, String kind) {
        return new Mention(span, kind, span.in(scan.text().text()), Optional.empty(), tongue.rule(kind, "-quoted"));
    }
}
