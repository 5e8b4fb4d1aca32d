package org.isnad.classifiers.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.report.Mention;
import org.isnad.report.Span;
import org.isnad.text.Clitics;
import org.isnad.text.FoldedText;
import org.isnad.text.LexiconFile;

/**
 * Finds Hebrew names in marks by what stands beside them: «חברת הרכבות "טורפול"», «הקונצרן ההודי "סראסווטי"», «"אל-מידאן"
 * הלבנוני מצטט», «ל"קול הכרמל" נודע».
 */
final class HebrewMarkedNames {
    static final String HEADS = "/org/isnad/classifiers/he/names/quoted-heads.tsv";
    static final String WORK = "work";
    private static final Pattern MARKED =
            Pattern.compile("(?<!\\p{L}\\p{L})[\"«“]([^\"«»“”()\\n.!?]{2,40})[\"»”](?!\\p{L})");
    private static final int LONGEST = 5;
    // how many words may stand between the head and the marks
    private static final int REACH = 3;

    private final PersonWords words;
    private final HebrewPairs pairs;
    private final Map<String, String> kinds = new HashMap<>();

    HebrewMarkedNames(PersonWords words) {
        this.words = words;
        this.pairs = words.pairs();
        for (List<String> row : LexiconFile.rows(HebrewMarkedNames.class, HEADS)) {
            for (String head : row.getLast().split("\\|")) {
                kinds.putIfAbsent(FoldedText.fold(head), row.getFirst());
            }
        }
    }

    List<Mention> find(Scan scan, Span passage) {
        List<Mention> found = new ArrayList<>();
        Matcher matcher = MARKED.matcher(scan.text().text()).useTransparentBounds(true);
        int behind = 0;
        int from = passage.start();
        while (matcher.region(from, passage.end()).find()) {
            while (behind < scan.words().size()
                    && scan.words().get(behind).span().start() < matcher.end()) {
                behind++;
            }
            Span name = new Span(matcher.start(1), matcher.end(1));
            int next = behind;
            Optional<String> kind = Optional.of(new Span(matcher.start(), matcher.end()))
                    .filter(marks -> mayBeName(name.in(scan.text().text())))
                    .flatMap(marks -> kind(scan, marks, next))
                    .filter(each -> !each.equals(WORK));
            kind.ifPresent(each -> found.add(mention(scan, name, each)));
            // what closes no name may open one: «אמר "לא", ו"כן"»
            from = kind.isPresent() ? matcher.end() : matcher.end() - 1;
        }
        return found;
    }

    private Optional<String> kind(Scan scan, Span marks, int behind) {
        int last = behind - 1;
        while (last >= 0 && scan.words().get(last).span().end() > marks.start()) {
            last--;
        }
        Optional<String> headed = last < 0 ? Optional.empty() : headed(scan, last, marks.start());
        return headed.or(() -> national(scan, marks, behind) ? Optional.of("outlet") : Optional.empty());
    }

    // the kind of the head before the marks, a construct with what it is of or with what describes it between
    private Optional<String> headed(Scan scan, int last, int mark) {
        int end = scan.words().get(last).span().end();
        if (end == mark) {
            return letter(scan, last) && told(scan, last, mark) ? Optional.of("outlet") : Optional.empty();
        }
        if (!scan.text().text().substring(end, mark).isBlank()) {
            return Optional.empty();
        }
        Optional<String> kind = kind(word(scan, last), "");
        if (kind.isPresent() && articled(word(scan, last)) && says(scan, last + 1)) {
            return Optional.empty();
        }
        for (int k = last - 1; kind.isEmpty() && k >= 0 && last - k <= REACH && between(scan, k + 1); k--) {
            int head = k;
            kind = kind(word(scan, k), " " + word(scan, k + 1)).or(() -> kind(word(scan, head), ""));
        }
        return kind;
    }

    // «חברת | הרכבות», «הקונצרן | ההודי», «חברת | ביטוח»
    private boolean between(Scan scan, int i) {
        String word = word(scan, i);
        return scan.follows(i)
                && !pairs.verb(word)
                && !pairs.small(word)
                && (word.startsWith("ה") || !articled(word(scan, i - 1)));
    }

    // «הקרן "תשקול כל הזדמנות"»: what it says, no name
    private boolean says(Scan scan, int i) {
        return words.isNever(word(scan, i)) || pairs.verb(word(scan, i));
    }

    private static boolean articled(String word) {
        return Clitics.splits(word).stream().anyMatch(split -> split.prefix().endsWith("ה"));
    }

    private Optional<String> kind(String head, String behind) {
        return Clitics.splits(head).stream()
                .map(split -> kinds.get(split.stem() + behind))
                .filter(Objects::nonNull)
                .findFirst();
    }

    private static boolean letter(Scan scan, int i) {
        return word(scan, i).length() == 1 && "לבמ".contains(word(scan, i));
    }

    // «אמר | ל"השעה" כי», «ל"קול הכרמל" | נודע»
    private boolean told(Scan scan, int letter, int mark) {
        int behind = letter + 1;
        while (behind < scan.words().size()
                && scan.text()
                                .text()
                                .substring(
                                        mark + 1,
                                        scan.words().get(behind).span().start())
                                .indexOf('"')
                        < 0) {
            behind++;
        }
        String next = behind < scan.words().size() ? word(scan, behind) : "";
        boolean before = letter > 0 && pairs.verb(word(scan, letter - 1));
        return pairs.verb(next) || (before && (next.equals("כי") || next.startsWith("ש")));
    }

    // «"אל-מידאן" | הלבנוני מצטט», «"לה פטריה" | הצרפתי:»
    private boolean national(Scan scan, Span marks, int behind) {
        String all = scan.text().text();
        if (behind >= scan.words().size() || scan.words().get(behind).span().start() != marks.end() + 1) {
            return false;
        }
        String word = word(scan, behind);
        boolean of = word.length() > 4 && word.startsWith("ה") && (word.endsWith("י") || word.endsWith("ית"));
        int next = behind + 1;
        return of
                && all.charAt(marks.end()) == ' '
                && (next >= scan.words().size() || HebrewPairs.marked(scan, next) || pairs.tells(word(scan, next)));
    }

    private static boolean mayBeName(String name) {
        return name.equals(name.strip())
                && name.chars().filter(c -> c == ' ').count() < LONGEST
                && name.chars().anyMatch(Character::isLetter);
    }

    private static String word(Scan scan, int i) {
        return scan.words().get(i).folded();
    }

    private static Mention mention(Scan scan, Span span, String kind) {
        String name = span.in(scan.text().text());
        return new Mention(span, kind, name, Optional.empty(), "he.names." + kind + "-quoted");
    }
}
