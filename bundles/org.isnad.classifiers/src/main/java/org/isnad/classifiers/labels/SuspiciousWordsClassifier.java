package org.isnad.classifiers.labels;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import org.isnad.classify.Classifier;
import org.isnad.classify.ClassifierInfo;
import org.isnad.report.Classification;
import org.isnad.report.Dossier;
import org.isnad.report.Finding;
import org.isnad.report.Label;
import org.isnad.report.Reason;
import org.isnad.report.Span;
import org.isnad.work.Work;
import org.osgi.service.component.annotations.Component;

/**
 * Marks words that are not what they look like: letters of scripts that look alike in one word (Latin, Cyrillic, Greek),
 * characters that turn the reading direction by force (U+202D, U+202E), and characters nobody sees inside a word. Marks
 * that honest right-to-left text needs (U+200E, U+200F, embeddings, isolates, joiners) are left alone.
 */
@Component
@ClassifierInfo(id = "isnad.suspicious-words", label = "%classifier.suspicious-words", gives = "label.suspicious-words")
public final class SuspiciousWordsClassifier implements Classifier {
    private static final int SHORTEST_MIXED = 3;
    private static final int CHECK_EVERY = 1024;

    @Override
    public List<Finding> classify(Dossier dossier, Work work) {
        String text = dossier.report().text();
        List<Finding> findings = new ArrayList<>();
        int i = 0;
        int words = 0;
        while (i < text.length()) {
            int end = wordEnd(text, i);
            if (end == i) {
                i += Character.charCount(text.codePointAt(i));
                continue;
            }
            if (words++ % CHECK_EVERY == 0) {
                work.check();
            }
            if (!harmless(text, i, end)) {
                judge(text, i, end, findings);
            }
            i = end;
        }
        return findings;
    }

    private static int wordEnd(String text, int start) {
        int i = start;
        while (i < text.length()) {
            int c = text.codePointAt(i);
            boolean inside = Character.isLetterOrDigit(c)
                    || Character.getType(c) == Character.NON_SPACING_MARK
                    || turns(c)
                    || unseen(c);
            if (!inside) {
                return i;
            }
            i += Character.charCount(c);
        }
        return i;
    }

    // of letters that look like no others: most words of our right-to-left scripts
    private static boolean harmless(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (!unlike(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    // Hebrew, Arabic and what lies around them
    private static boolean unlike(int c) {
        return c >= 0x0530 && c < 0x1C80;
    }

    private static void judge(String text, int start, int end, List<Finding> findings) {
        int scripts = 0;
        boolean turned = false;
        boolean unseen = false;
        int count = 0;
        for (int i = start; i < end; i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            turned |= turns(c);
            // outside a word a blank nobody sees harms nobody
            unseen |= unseen(c) && i > start && i + Character.charCount(c) < end;
            int script = Character.isLetter(c) ? alike(c) : 0;
            scripts |= script;
            count += script == 0 ? 0 : 1;
        }
        boolean mixed = Integer.bitCount(scripts) > 1 && count >= SHORTEST_MIXED;
        if (turned || mixed || unseen) {
            Span word = new Span(start, end);
            String code = turned ? "bidi-override" : mixed ? "mixed-scripts" : "hidden-character";
            findings.add(found(word, code, word.in(text)));
        }
    }

    // a bit for each script whose letters look like those of another; 0 for signs of measure and other scripts
    private static int alike(int c) {
        if (unlike(c)) {
            return 0;
        }
        if (c == 'µ' || c == 'μ' || c == 'Ω' || c == 'Ω') {
            return 0;
        }
        return switch (UnicodeScript.of(c)) {
            case LATIN -> 1;
            case CYRILLIC -> 2;
            case GREEK -> 4;
            default -> 0;
        };
    }

    private static boolean turns(int c) {
        return c == 0x202D || c == 0x202E;
    }

    // zero width space, word joiner, invisible operators, stray byte order mark, tag characters
    private static boolean unseen(int c) {
        return c == 0x200B || (c >= 0x2060 && c <= 0x2064) || c == 0xFEFF || (c >= 0xE0000 && c <= 0xE007F);
    }

    private static Classification found(Span span, String code, String letters) {
        String key = "suspicious-words." + code;
        String seen = letters.codePoints()
                .filter(c -> Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return new Classification(span, new Label("suspicious-words", code), Reason.of(key, seen), key);
    }
}
