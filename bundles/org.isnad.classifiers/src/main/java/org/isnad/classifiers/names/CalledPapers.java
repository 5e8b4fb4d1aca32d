package org.isnad.classifiers.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.report.Mention;
import org.isnad.report.Span;
import org.isnad.text.Clitics;
import org.isnad.text.FoldedText;
import org.isnad.text.LexiconFile;
import org.isnad.text.WordMemo;

/**
 * Finds what Hebrew papers and agencies are called behind the word that says what they are and what describes it:
 * «העיתון הלבנוני אל-מסאר טען», «סוכנות הידיעות טורן ציטטה», «תחנת הטלוויזיה המקומית פנוניה.».
 */
final class CalledPapers {
    private static final int LONGEST = 3;
    private static final Set<String> FOREIGN_ARTICLES = Set.of("לה", "לו", "דה", "דר", "די", "איל", "לס", "לוס", "אל");

    private final PersonWords words;
    private final HebrewPairs pairs;
    private static final Head NONE = new Head("", "", 0, false);

    private final Map<String, List<String>> heads = new HashMap<>();
    private final Set<String> seconds = new HashSet<>();
    private final Set<String> plain = new HashSet<>();
    private final WordMemo<Head> known = new WordMemo<>(this::head);

    /** What a word says is named behind it: its use of the list, how many letters stand before it, one an article. */
    private record Head(String kind, String use, int outside, boolean definite) {
        boolean inside() {
            return !use.isEmpty();
        }

        boolean construct() {
            return use.equals("construct");
        }

        boolean numbered() {
            return use.equals("numbered");
        }
    }

    CalledPapers(PersonWords words, HebrewPairs pairs) {
        this.words = words;
        this.pairs = pairs;
        for (List<String> row : LexiconFile.rows(CalledPapers.class, "called-papers.tsv")) {
            for (String form : row.get(1).split("\\|")) {
                String folded = FoldedText.fold(form);
                if (row.getFirst().equals("plain")) {
                    plain.add(folded);
                } else {
                    heads.put(folded, List.of(row.getFirst(), row.size() > 2 ? row.get(2) : ""));
                    if (folded.indexOf(' ') > 0) {
                        seconds.add(folded.substring(folded.indexOf(' ') + 1));
                    }
                }
            }
        }
    }

    List<Mention> find(Scan scan, List<Hit> hits) {
        List<Mention> found = new ArrayList<>();
        for (int i = 0; i + 1 < scan.words().size(); i++) {
            String next = scan.follows(i + 1) ? word(scan, i + 1) : "";
            Head two = seconds.contains(next) ? known.of(word(scan, i) + " " + next) : NONE;
            Head head = two.kind().isEmpty() ? known.of(word(scan, i)) : two;
            if (!head.kind().isEmpty() && !official(scan, i)) {
                int first = i;
                if (channel(scan, i, head)) {
                    found.add(mention(
                            new Span(
                                    start(scan, i, head),
                                    scan.words().get(i + 1).span().end()),
                            scan,
                            head));
                    continue;
                }
                name(scan, two.kind().isEmpty() ? i : i + 1, head, hits)
                        .map(span -> head.inside() ? new Span(start(scan, first, head), span.end()) : span)
                        .ifPresent(span -> found.add(mention(span, scan, head)));
            }
        }
        return found;
    }

    // «ראש | העיר», «מהנדס | העיר»: whoever it is of, no city is named
    private boolean official(Scan scan, int i) {
        return word(scan, i).equals("העיר") && i > 0 && scan.follows(i) && pairs.somebody(word(scan, i - 1));
    }

    private static Mention mention(Span span, Scan scan, Head head) {
        String name = span.in(scan.text().text());
        return new Mention(span, head.kind(), name, Optional.empty(), "he.names." + head.kind() + "-called");
    }

    // «ערוץ 15»: the word before belongs to the name
    private static boolean channel(Scan scan, int i, Head head) {
        return head.kind().equals("outlet")
                && !head.definite()
                && scan.follows(i + 1)
                && Character.isDigit(word(scan, i + 1).charAt(0));
    }

    private Head head(String folded) {
        for (Clitics.Split split : Clitics.splits(folded)) {
            List<String> head = heads.get(split.stem());
            if (head != null) {
                boolean article = split.prefix().endsWith("ה");
                return new Head(head.getFirst(), head.getLast(), split.length(), article);
            }
        }
        return NONE;
    }

    // «ב|בנק אלומות»: the word before belongs to the name, its particles do not
    private static int start(Scan scan, int i, Head head) {
        int word = scan.words().get(i).span().start();
        return head.outside() == 0 ? word : scan.text().original(scan.text().folded(word) + head.outside());
    }

    private Optional<Span> name(Scan scan, int last, Head head, List<Hit> hits) {
        int from = last + 1;
        // «כביש 443»
        if (head.numbered()) {
            return from < scan.words().size()
                            && scan.follows(from)
                            && Character.isDigit(word(scan, from).charAt(0))
                    ? Optional.of(scan.words().get(from).span())
                    : Optional.empty();
        }
        while (!head.construct() && from < scan.words().size() && scan.follows(from) && describes(word(scan, from))) {
            from++;
        }
        int end = from;
        int named = 0;
        while (end < scan.words().size()
                && named < LONGEST
                && (end == from ? scan.follows(end) : HebrewPairs.joined(scan, end))
                && !(end == from ? head.inside() && parted(word(scan, end)) : scan.follows(end) && led(word(scan, end)))
                && !(head.inside()
                        && end > from
                        && (did(word(scan, end)) || word(scan, end).indexOf('"') > 0))
                && (may(word(scan, end)) || article(scan, end) || foreignArticle(scan, end, head))) {
            named += scan.follows(end) ? 1 : 0;
            end++;
        }
        // «חדשות הבוקר»
        if (end > from
                && word(scan, end - 1).equals("חדשות")
                && end < scan.words().size()
                && scan.follows(end)
                && !pairs.verb(word(scan, end))) {
            end++;
        }
        int first = from;
        int next = end;
        // «שהבנק יפתיע», «רחוב סמוך»: no name, «מפלגת האופק» is one
        boolean article = (head.inside() && head.definite())
                || (end > from && !head.construct() && word(scan, from).startsWith("ה") && from == last + 1)
                || ((head.inside() || head.kind().equals("city"))
                        && from < scan.words().size()
                        && plain.contains(word(scan, from)));
        boolean paper = head.kind().equals("outlet") && named > 1;
        boolean listed = !paper && hits.stream().anyMatch(hit -> hit.first() < next && hit.next() > first);
        return end == from || article || (listed && !head.construct()) || !over(scan, end, head)
                ? Optional.empty()
                : Optional.of(new Span(
                        scan.words().get(from).span().start(),
                        scan.words().get(end - 1).span().end()));
    }

    // whether nothing behind belongs to the name
    private boolean over(Scan scan, int end, Head head) {
        return pairs.ends(scan, end)
                || (head.inside() && (led(word(scan, end)) || did(word(scan, end)) || words.isNever(word(scan, end))));
    }

    // «יחידת שלדג | פעלו»
    private boolean did(String word) {
        return word.length() > 3 && word.endsWith("ו") && !words.isFamily(word) && !words.isGiven(word);
    }

    // «משדרות | ומנתיבות», «בית הספר | בנווה מונוסון»
    private boolean parted(String word) {
        return "וב".indexOf(word.charAt(0)) >= 0 && led(word);
    }

    // «הידיעות», «הלבנוני», «המקומית»
    private static boolean describes(String word) {
        return word.startsWith("ה")
                && word.length() > 4
                && (word.endsWith("י") || word.endsWith("ית") || word.endsWith("ות") || word.endsWith("יה"));
    }

    // «בסיס חמיימים | בימים האחרונים», «חטיבת גבעתי | ולוחמי», but «רחוב דוד ברזילי»
    private boolean led(String word) {
        boolean and = word.startsWith("ו") && words.isNever(word.substring(1));
        return and
                || (word.length() > 3
                        && !word.startsWith("וו")
                        && "ושבמל".indexOf(word.charAt(0)) >= 0
                        && !words.isFamily(word)
                        && !words.isGiven(word));
    }

    // «אל-מסאר»
    private static boolean article(Scan scan, int i) {
        return scan.words().get(i).folded().length() == 2
                && i + 1 < scan.words().size()
                && !scan.follows(i + 1)
                && HebrewPairs.joined(scan, i + 1);
    }

    // «העיתון הצרפתי | לה נובל»
    private boolean foreignArticle(Scan scan, int i, Head head) {
        return head.kind().equals("outlet")
                && FOREIGN_ARTICLES.contains(word(scan, i))
                && i + 1 < scan.words().size()
                && scan.follows(i + 1)
                && may(word(scan, i + 1));
    }

    private boolean may(String word) {
        return !pairs.verb(word) && !words.isNever(word) && Character.isLetter(word.charAt(0)) && !word.equals("כי");
    }

    private static String word(Scan scan, int i) {
        return scan.words().get(i).folded();
    }
}
