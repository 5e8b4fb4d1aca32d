package org.isnad.parsers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.isnad.report.Span;
import org.isnad.text.FoldedText;
import org.isnad.text.LexiconFile;
import org.isnad.text.WordMemo;

/** Knows the lines that belong to the page and not to the report. */
final class Furniture {
    // a line of the page is short; what is longer is read as a paragraph
    private static final int LONGEST = 160;
    private static final int LONGEST_NOTICE = 600;
    // the labels and menus of a site return on each of its pages
    private static final int LONGEST_LABEL = 60;
    private static final WordMemo<String> HEADS = new WordMemo<>(Furniture::headed);
    private static final WordMemo<Optional<Match>> MATCHES = new WordMemo<>(Furniture::matched);
    private static final int MOST_SHARING_WORDS = 15;

    /** A line of the page: its rule, and whether the short lines below it belong to it. */
    record Match(String rule, boolean opens) {}

    private static final FurnitureForms FORMS = new FurnitureForms(forms());
    // of long lines only
    private static final FurnitureForms NOTICES = new FurnitureForms(forms().stream()
            .filter(form -> form.rule().equals("notice") && form.how().equals("part"))
            .toList());
    private static final Map<String, Match> WHOLE = whole("line");
    private static final int LONGEST_WHOLE =
            WHOLE.keySet().stream().mapToInt(String::length).max().orElse(0);
    private static final Map<String, Match> LABELS = whole("label");
    private static final Listed SHARING = new Listed(sharing());
    private static final FurnitureLook LOOK = new FurnitureLook(FORMS, SHARING, LONGEST_WHOLE, LABELS.keySet());
    private static final Set<String> READER = words("reader");
    private static final int LONGEST_POSTED = 60;
    private static final int LONGEST_COUNT = 40;
    private static final Pattern COUNT = Pattern.compile("[0-9][0-9.,]*+ ?[km]?\\s++");
    private static final Set<String> COUNTED = words("counted");
    private static final Set<String> POSTED = words("posted");
    private static final WordMemo<Boolean> POSTS = new WordMemo<>(Furniture::posts);

    // below it who writes in a forum signs
    private static final String SIGNATURE = "_____";
    // "3 days ago", «قبل 3 ساعات»: when it was depends on when one looked
    private static final Pattern AGO = Pattern.compile("(?:" + String.join("|", ago()) + ")");
    // "— Name (@handle) 7 February 2023" below what was said on a network
    private static final Pattern EMBEDDED = Pattern.compile("[—–-] ?.{2,60}\\(@\\w{2,30}\\).{0,40}");
    private static final Pattern CREDITED =
            Pattern.compile("[(\\[](?:photo|foto|image|bild|צילום|תצלום|تصوير|صورة|fotoğraf|fotograf|عكس|фото)"
                    + "[^()\\[\\]]{1,60}[)\\]][.]?$");

    private static final int FEWEST_OF_MENU = 4;
    private static final Pattern PATH = Pattern.compile("\\s[»›>→]\\s");
    private static final int MOST_WORDS_OF_STEP = 5;

    private Furniture() {}

    private static List<String> ago() {
        return LexiconFile.rows(Furniture.class, "ago.txt").stream()
                .map(row -> FoldedText.fold(row.getFirst()))
                .toList();
    }

    /**
     * What a short line heads: {@code related}, a list of other reports; {@code comments}, what readers say, as
     * "Comments (31)"; otherwise empty.
     */
    static String heads(String words) {
        return HEADS.of(words);
    }

    private static String headed(String words) {
        return headsRelated(words) ? "related" : headsComments(words) ? "comments" : "";
    }

    private static boolean headsRelated(String words) {
        String folded = FoldedText.fold(words);
        Span bare = Names.bareIn(folded);
        return Optional.ofNullable(WHOLE.get(bare.in(folded)))
                .or(() -> label(folded, bare))
                .filter(match -> match.opens() && match.rule().equals("furniture.related"))
                .isPresent();
    }

    private static boolean headsComments(String words) {
        int end = words.length();
        while (end > 0 && "0123456789()[]: \u00A0".indexOf(words.charAt(end - 1)) >= 0) {
            end--;
        }
        return Optional.ofNullable(WHOLE.get(Names.bare(FoldedText.fold(words.substring(0, end)))))
                .filter(match -> match.rule().equals("furniture.comments"))
                .isPresent();
    }

    /** Whether a line leads from a site's first page to this one: "Home » Press » Statements". */
    static boolean isPath(String words) {
        if (words.length() > LONGEST || !holdsStep(words)) {
            return false;
        }
        String[] parts = PATH.split(words, -1);
        boolean path = parts.length > 2;
        for (String part : parts) {
            path &= !part.isBlank() && Shapes.words(part) <= MOST_WORDS_OF_STEP;
        }
        return path;
    }

    /** Whether a line is a menu: "Contact | Legal notice | Sitemap | Map", but not "Rosa Idle | 4 March 2026 | News". */
    static boolean isMenu(String words) {
        if (isPath(words)) {
            return true;
        }
        String[] parts = words.indexOf('|') < 0 ? new String[0] : words.split(" [|] ");
        return parts.length >= FEWEST_OF_MENU
                && Stream.of(parts).allMatch(part -> !Shapes.isWordless(part, new Span(0, part.length())))
                && !Shapes.endsSentence(words)
                && Stamp.in(words, new Span(0, words.length())).isEmpty();
    }

    private static boolean holdsStep(String words) {
        return words.indexOf('»') >= 0 || words.indexOf('›') >= 0 || words.indexOf('>') >= 0 || words.indexOf('→') >= 0;
    }

    /** Whether a line of a page begins as those that say who posted it, as "Posted by Rosa at 10:12". */
    static boolean isPosted(String words) {
        return words.length() <= LONGEST_POSTED && POSTS.of(words);
    }

    private static boolean posts(String words) {
        String folded = FoldedText.fold(words);
        return POSTED.stream().anyMatch(form -> folded.startsWith(form) && endsWord(folded, form.length()));
    }

    static Optional<Match> match(String words) {
        return match(words, new Span(0, words.length()));
    }

    /** As {@link #match(String)}, for a line of a text. */
    static Optional<Match> match(String text, Span line) {
        if (line.length() <= LONGEST_LABEL) {
            return MATCHES.of(line.in(text));
        }
        return line.length() <= LONGEST_NOTICE && LOOK.mayMatch(text, line) ? matched(line.in(text)) : Optional.empty();
    }

    private static int endOfWord(String folded, int start) {
        int end = start;
        while (end < folded.length() && (Letters.isLetter(folded.charAt(end)) || folded.charAt(end) == '-')) {
            end++;
        }
        return end;
    }

    private static Optional<Match> matched(String words) {
        String folded = FoldedText.fold(words);
        if (!Reading.hasWords(folded)) {
            return Optional.of(new Match(isStray(folded) ? "furniture.stray-brackets" : "furniture.signs", false));
        }
        if (folded.length() > LONGEST) {
            return NOTICES.first(folded, notice -> true).map(Furniture::match);
        }
        if (isCount(folded)) {
            return Optional.of(new Match("furniture.counter", false));
        }
        if (folded.startsWith(SIGNATURE)) {
            return Optional.of(new Match("furniture.signature", false));
        }
        if (folded.length() <= LONGEST_COUNT && AGO.matcher(folded).matches()) {
            return Optional.of(new Match("furniture.ago", false));
        }
        if (folded.contains("(@") && EMBEDDED.matcher(folded).matches()) {
            return Optional.of(new Match("furniture.embedded", false));
        }
        if (folded.length() - Math.max(folded.lastIndexOf(')'), folded.lastIndexOf(']')) <= 2
                && CREDITED.matcher(folded).find()
                && !Shapes.isBody(words)) {
            return Optional.of(new Match("furniture.caption", false));
        }
        Span bare = Names.bareIn(folded);
        if (isSharing(folded, bare)) {
            return Optional.of(new Match("furniture.share", false));
        }
        return Optional.ofNullable(bare.length() <= LONGEST_WHOLE ? WHOLE.get(bare.in(folded)) : null)
                .or(() -> label(folded, bare))
                .or(() -> FORMS.first(folded, form -> counts(form, folded)).map(Furniture::match));
    }

    private static Match match(FurnitureForms.Form form) {
        return new Match("furniture." + form.rule(), false);
    }

    // what the words before a colon say
    private static Optional<Match> label(String folded, Span bare) {
        int colon = folded.indexOf(':', bare.start(), bare.end());
        return colon <= bare.start()
                ? Optional.empty()
                : Optional.ofNullable(
                        LABELS.get(folded.substring(bare.start(), colon).strip()));
    }

    static boolean isStray(String words) {
        return words.equals("[]") || words.equals("[ ]");
    }

    private static boolean counts(FurnitureForms.Form form, String folded) {
        return switch (form.how()) {
            case "start" -> endsWord(folded, form.words().length());
            case "offer" -> offers(folded);
            default -> true;
        };
    }

    // «وقال في بيان على تلغرام إن …» is news; "join us on Telegram" is not
    private static boolean offers(String folded) {
        return !Shapes.isBody(folded)
                || List.of(folded.split("[^\\p{L}]++")).stream().anyMatch(READER::contains);
    }

    private static boolean endsWord(String folded, int at) {
        return at == folded.length()
                || !Letters.isLetter(folded.charAt(at))
                || !Letters.isLetter(folded.charAt(at - 1));
    }

    // "9.1K views", "233 görüntülenme", «5 دقائق قراءة»
    private static boolean isCount(String folded) {
        if (folded.length() > LONGEST_COUNT || !Character.isDigit(folded.charAt(0))) {
            return false;
        }
        Matcher count = COUNT.matcher(folded);
        return count.lookingAt()
                && COUNTED.stream()
                        .anyMatch(word ->
                                folded.startsWith(word, count.end()) && endsWord(folded, count.end() + word.length()));
    }

    private static boolean isSharing(String folded, Span bare) {
        if (!SHARING.holds(folded, bare.start(), Math.min(bare.end(), endOfWord(folded, bare.start())))) {
            return false;
        }
        String[] words = bare.in(folded).split("[^\\p{L}-]++", MOST_SHARING_WORDS);
        int known = 0;
        for (String word : words) {
            known += SHARING.holds(word, 0, word.length()) ? 1 : 0;
        }
        return known > 1 && known == words.length;
    }

    private static List<FurnitureForms.Form> forms() {
        List<FurnitureForms.Form> all = new ArrayList<>();
        for (List<String> row : LexiconFile.rows(Furniture.class, "furniture.tsv")) {
            if (Set.of("start", "part", "offer").contains(row.get(1))) {
                forms(row).forEach(words -> all.add(new FurnitureForms.Form(row.get(0), row.get(1), words)));
            }
        }
        return all;
    }

    private static Map<String, Match> whole(String how) {
        Map<String, Match> whole = new HashMap<>();
        for (List<String> row : LexiconFile.rows(Furniture.class, "furniture.tsv")) {
            boolean label = row.get(1).equals("label");
            if (label || row.get(1).equals(how)) {
                forms(row).forEach(form -> whole.putIfAbsent(form, new Match("furniture." + row.get(0), label)));
            }
        }
        return whole;
    }

    private static List<String> forms(List<String> row) {
        return List.of(row.get(2).split("\\|")).stream().map(FoldedText::fold).toList();
    }

    private static Set<String> words(String rule) {
        Set<String> words = new HashSet<>();
        for (List<String> row : LexiconFile.rows(Furniture.class, "furniture.tsv")) {
            if (row.getFirst().equals(rule)) {
                words.addAll(forms(row));
            }
        }
        return words;
    }

    private static Set<String> sharing() {
        Set<String> words = new HashSet<>();
        LexiconFile.rows(Furniture.class, "sharing.txt").forEach(row -> words.add(FoldedText.fold(row.getFirst())));
        return words;
    }
}
