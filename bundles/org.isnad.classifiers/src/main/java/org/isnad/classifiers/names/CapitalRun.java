package org.isnad.classifiers.names;

import java.util.BitSet;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.isnad.report.Span;
import org.isnad.text.Word;

/**
 * Capitalised words that stand together.
 *
 * @param first its first word
 * @param next the word after its last; equal to {@code first} if there is no run
 * @param initial whether it begins a sentence, so that its first capital means nothing
 */
record CapitalRun(Scan scan, int first, int next, boolean initial) {
    private static final Pattern LOCATED = Pattern.compile(".{4,}[dt][ae]ki");
    private static final Pattern MANY = Pattern.compile(".{3,}l[ae]r[iı]");

    /** Whether no run begins at a word: most are written small. */
    static boolean none(Scan scan, int word) {
        return !capital(scan, word);
    }

    static CapitalRun at(Scan scan, int from, Tongue tongue, CapitalWords words, BitSet office) {
        int first = from;
        boolean initial = beginsSentence(scan, from);
        // «Ancak Ankara»: the word that only opens the sentence is no part of the name
        boolean opens = office.get(first)
                || words.isOpener(bare(scan, first))
                || words.isTitleBefore(bare(scan, first))
                || describes(scan, first)
                || (initial && tongue == Tongue.TR && where(scan, first, words));
        if (!capital(scan, first) || (opens && !generalBody(scan, first, words))) {
            return new CapitalRun(scan, first, first, initial);
        }
        int next = first + 1;
        int end = next;
        boolean joined = false;
        while (next < scan.words().size()
                && goesOn(scan, next)
                && ending(scan, next - 1).isEmpty()) {
            String folded = scan.words().get(next).folded();
            // University of Leeds, High Court of Malaya, but Claire Dubois of Amnesty
            boolean joins = words.isJoiner(folded)
                    || joinsHead(scan, next, tongue, words)
                    || (joined && scan.words().get(next).folded().equals("and"))
                    || (words.isHeadJoiner(folded) && next == first + 1 && words.isHead(bare(scan, first)))
                    || (words.isHeadJoiner(folded)
                            && scan.words().get(first).folded().length() > 3
                            && words.isFirst(scan.words().get(first).folded()));
            if (!joins && (!capital(scan, next) || office.get(next) || words.isOpener(bare(scan, next)))) {
                break;
            }
            joined |= joins && words.isInnerJoiner(folded) && tongue == Tongue.EN;
            next++;
            end = joins ? end : next;
        }
        return new CapitalRun(scan, first, end, initial);
    }

    // "Supreme Court of Cassation", "Institute for War Studies"
    private static boolean joinsHead(Scan scan, int i, Tongue tongue, CapitalWords words) {
        return tongue == Tongue.EN
                && words.isInnerJoiner(scan.words().get(i).folded())
                && words.isInstitution(bare(scan, i - 1))
                && i + 1 < scan.words().size()
                && scan.follows(i + 1)
                && capital(scan, i + 1);
    }

    // "Pro-government Yeni Ufuk"
    private static boolean describes(Scan scan, int i) {
        String written = scan.written(i);
        int hyphen = written.indexOf('-');
        return hyphen > 2 && hyphen + 4 < written.length() && Character.isLowerCase(written.charAt(hyphen + 1));
    }

    // «Muhalefetteki | Özgür Parti», «Merkezi | Cenevre'de bulunan (örgüt)»
    private static boolean where(Scan scan, int i, CapitalWords words) {
        String folded = scan.words().get(i).folded();
        boolean seat =
                folded.equals("merkezi") && i + 1 < scan.words().size() && words.isPlaceEnding(ending(scan, i + 1));
        return seat || (folded.indexOf('\'') < 0 && LOCATED.matcher(folded).matches());
    }

    // "General Authority for Supply", "General Staff": no officer
    private static boolean generalBody(Scan scan, int i, CapitalWords words) {
        return scan.words().get(i).folded().equals("general")
                && i + 1 < scan.words().size()
                && scan.follows(i + 1)
                && capital(scan, i + 1)
                && words.isHead(bare(scan, i + 1));
    }

    // a blank, or the point behind an initial: Lyndon B. Johnson
    private static boolean goesOn(Scan scan, int next) {
        if (scan.follows(next)) {
            return true;
        }
        Word before = scan.words().get(next - 1);
        String between = scan.text()
                .text()
                .substring(before.span().end(), scan.words().get(next).span().start());
        boolean stop = between.equals(". ") || between.equals(" . ");
        return between.equals(" & ")
                || between.equals("' ")
                || between.equals("’ ")
                || (stop && (before.folded().length() == 1 || before.folded().matches("[ivx]{1,4}|jr|st")));
    }

    /** The same as far as the last word for a body before places alone: «Tabipleri Birliği | Kütahya (temsilcisi)». */
    CapitalRun headed(CapitalWords words, BitSet covered) {
        for (int i = next - 2; i > first && covered.get(i + 1); i--) {
            if (words.headKind(bare(scan, i)).equals("organisation") && !covered.get(i)) {
                return new CapitalRun(scan, first, i + 1, initial);
            }
        }
        return this;
    }

    /** The same with a number before it, and a place or what is many before that: 5. Ordu, Adana 7. Ağır Ceza Mahkemesi. */
    CapitalRun withNumber(BitSet covered) {
        CapitalRun numbered = withNumber();
        int owner = numbered.first - 1;
        boolean ordinal = numbered.first < first
                && (scan.words().get(numbered.first).folded().length() < 3
                        || scan.words().get(numbered.first).folded().contains("nc"));
        boolean of = ordinal
                && owner >= 0
                && scan.follows(numbered.first)
                && capital(scan, owner)
                && ending(scan, owner).isEmpty()
                && (covered.get(owner) || MANY.matcher(bare(scan, owner)).matches());
        return of ? new CapitalRun(scan, owner, next, false) : numbered;
    }

    private CapitalRun withNumber() {
        if (first == 0) {
            return this;
        }
        Word before = scan.words().get(first - 1);
        if (!Character.isDigit(before.folded().charAt(0))) {
            return this;
        }
        String between = text().substring(
                        before.span().end(), scan.words().get(first).span().start());
        boolean year = between.isBlank() && before.folded().matches("\\d{4}(?:[-–]\\d{2,4})?");
        boolean ordinal = (between.equals(". ") && before.folded().matches("\\d{1,2}"))
                || (between.isBlank() && before.folded().matches("\\d{1,3}(?:st|nd|rd|th|['’]?(?:[iuü]?nc[iuü]))"));
        return year || ordinal ? new CapitalRun(scan, first - 1, next, false) : this;
    }

    /** Whether a word such as "of" joins two parts inside. */
    boolean joined(CapitalWords words) {
        for (int i = first + 1; i < next; i++) {
            if (words.isInnerJoiner(scan.words().get(i).folded()) && words.isInstitution(bare(scan, i - 1))) {
                return true;
            }
        }
        return false;
    }

    /** The same with the word behind. */
    CapitalRun withNext() {
        return new CapitalRun(scan, first, next + 1, initial);
    }

    /** What stands behind the last word that is covered. */
    CapitalRun behind(BitSet covered) {
        int last = covered.previousSetBit(next - 1);
        return last < first ? this : new CapitalRun(scan, last + 1, next, false);
    }

    int length() {
        return next - first;
    }

    String text() {
        return scan.text().text();
    }

    /** Without the ending behind the apostrophe. */
    Span span() {
        Span last = scan.words().get(next - 1).span();
        int cut = ending().isEmpty() ? 0 : ending().length() + 1;
        return new Span(scan.words().get(first).span().start(), last.end() - cut);
    }

    /** What stands behind the apostrophe of the last word, lower-case. */
    String ending() {
        return ending(scan, next - 1);
    }

    String lastBare() {
        return bare(scan, next - 1);
    }

    String firstFolded() {
        return scan.words().get(first).folded();
    }

    String nextFolded() {
        return next < scan.words().size() && scan.follows(next)
                ? scan.words().get(next).folded()
                : "";
    }

    String previousFolded() {
        return first > 0 && scan.follows(first) ? scan.words().get(first - 1).folded() : "";
    }

    /** The two words before, if nothing but blanks stands between: "village of". */
    String previousTwoFolded() {
        return first > 1 && scan.follows(first) && scan.follows(first - 1)
                ? scan.words().get(first - 2).folded() + " " + previousFolded()
                : "";
    }

    boolean anyFolded(Predicate<String> what) {
        for (int i = first; i < next; i++) {
            if (what.test(bare(scan, i))) {
                return true;
            }
        }
        return false;
    }

    boolean acronym() {
        String written = span().in(text());
        return length() == 1
                && written.length() > 1
                && written.length() <= 6
                && written.chars().allMatch(Character::isUpperCase)
                && !written.matches("[IVXLCDM]+");
    }

    static boolean allCapitals(Scan scan, Word word) {
        String text = scan.text().text();
        for (int i = word.span().start(); i < word.span().end(); i++) {
            if (Character.isLowerCase(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean capital(Scan scan, int i) {
        String text = scan.text().text();
        Span span = scan.words().get(i).span();
        return Character.isUpperCase(text.codePointAt(span.start()))
                || (text.indexOf('-', span.start(), span.end()) > 0 && PersonWords.capital(span.in(text)));
    }

    private static String bare(Scan scan, int i) {
        String folded = scan.words().get(i).folded();
        int apostrophe = folded.lastIndexOf('\'');
        return apostrophe > 1 && folded.length() - apostrophe <= 6 ? folded.substring(0, apostrophe) : folded;
    }

    private static String ending(Scan scan, int i) {
        String text = scan.text().text();
        Span span = scan.words().get(i).span();
        if (text.indexOf('\'', span.start(), span.end()) < 0 && text.indexOf('’', span.start(), span.end()) < 0) {
            return "";
        }
        String written = span.in(text).replace('’', '\'');
        int apostrophe = written.lastIndexOf('\'');
        boolean ending = apostrophe > 1 && written.length() - apostrophe <= 6;
        // O'Neill: what begins with a capital is no ending
        return ending && apostrophe + 1 < written.length() && Character.isLowerCase(written.charAt(apostrophe + 1))
                ? written.substring(apostrophe + 1).toLowerCase(Locale.ROOT)
                : "";
    }

    private static boolean beginsSentence(Scan scan, int word) {
        if (word == 0) {
            return true;
        }
        String text = scan.text().text();
        int end = scan.words().get(word).span().start();
        for (int i = scan.words().get(word - 1).span().end(); i < end; i++) {
            if (".!?:;\n…\"“«•".indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }
}
