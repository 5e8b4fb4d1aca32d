package org.isnad.classifiers.attribution;

import java.util.Optional;
import org.isnad.classifiers.attribution.Token.Kind;
import org.isnad.report.Mention;
import org.isnad.report.SourceKind;

/** Where a source ends behind the words that ascribe to it if no comma does: «לטענת ראש הממשלה | העסקה תיחתם». */
final class ClauseUnparted {
    private final ClauseParts parts;
    private final Sentence s;
    private final ClauseLexicon lexicon;

    ClauseUnparted(ClauseParts parts) {
        this.parts = parts;
        this.s = parts.s();
        this.lexicon = parts.lexicon();
    }

    /** Index behind the source that begins at {@code from}; {@code to}, where its words end, if nothing else parts it. */
    int of(int from, int to) {
        int bare = bare(from, to);
        return bare < to || s.is(to, Kind.COMMA) ? bare : definite(from, to);
    }

    // «לפי ממצאים ראשוניים | האש פרצה», «לפי מקורות זרים | ישראל תקפה»: those without an article, then what has one or
    // is a name
    private int bare(int from, int to) {
        int head = parts.subjects().counted(from) ? from + 1 : from;
        // «לטענת הנאשם | החוקרים מנעו»: one and many are no phrase
        if (head + 1 < to
                && s.word(head).startsWith("ה")
                && !many(head)
                && lexicon.noun(s.word(head)).filter(ClauseLexicon.Noun::human).isPresent()
                && s.word(head + 1).startsWith("ה")
                && many(head + 1)) {
            return head + 1;
        }
        int k = head + 1;
        while (k < to && many(k) && lexicon.noun(s.word(k)).isEmpty()) {
            k++;
        }
        boolean described = k > head + 1 && many(head) && !s.word(head + 1).startsWith("ה");
        boolean alone = s.word(head).endsWith("ים") && !s.word(head).startsWith("ה");
        boolean paper = lexicon.noun(s.word(head))
                        .filter(noun -> noun.kind() == SourceKind.DOCUMENT && !noun.plural())
                        .isPresent()
                && one(head + 1);
        k = paper ? head + 2 : k;
        int counted = counted(head, to);
        if (counted > head) {
            return counted;
        }
        boolean tells = (described || alone || paper)
                && k < to
                && ((s.word(k).length() > 2
                                && s.word(k).startsWith("ה")
                                && (paper ? !s.word(k).startsWith("המ") : !many(k)))
                        || parts.subjects()
                                .mention(k)
                                .filter(name -> !name.kind().equals("nationality"))
                                .isPresent());
        return tells ? k : to;
    }

    // «לפי נתוני הרשות | 14 אוניות», not «לפי ערוץ 14», «לפי דיווחים של 14 מדינות»
    private int counted(int head, int to) {
        for (int k = head + 2; k < to - 1; k++) {
            boolean number = s.is(k, Kind.WORD) && Character.isDigit(s.word(k).charAt(0));
            if (number && many(k + 1) && s.word(k - 1).startsWith("ה")) {
                return k;
            }
        }
        return -1;
    }

    // «תחקיר | ראשוני»
    private boolean one(int i) {
        return one(s.word(i)) && !s.word(i).startsWith("ה");
    }

    private static boolean one(String word) {
        // «השינוי», «הפינוי» are nouns
        return (word.endsWith("י") && !word.endsWith("וי")) || word.endsWith("ית");
    }

    private boolean many(int i) {
        return s.word(i).endsWith("ים") || s.word(i).endsWith("ות");
    }

    // «לטענת ראש הממשלה | העסקה תיחתם»: a phrase ends with its first word that has an article or is a name; what
    // describes that has an article, too
    private int definite(int from, int to) {
        int k = closed(from, to);
        while (k > from && k < to) {
            int next = further(from, k, to);
            if (next == k) {
                return k;
            }
            k = next;
        }
        return to;
    }

    // index behind the first word with an article or the first name from there on; -1 if there is none
    private int closed(int from, int to) {
        for (int k = from; k < to; k++) {
            Optional<Mention> name = name(k);
            if (name.isPresent()) {
                return Math.min(to, s.at(name.get().span().end()));
            }
            if (article(k)) {
                return k + 1;
            }
        }
        return -1;
    }

    // index behind what goes on describing what was closed before {@code k}; {@code k} if something else begins there
    private int further(int from, int k, int to) {
        if (describes(k)) {
            return k + 1;
        }
        boolean person =
                lexicon.noun(s.word(from)).filter(ClauseLexicon.Noun::human).isPresent();
        Optional<Mention> name = name(k);
        if (person && name.isPresent()) {
            return s.at(name.get().span().end());
        }
        boolean joined = s.is(k, "של") || s.is(k, "ו") || lexicon.is(s, k, "preposition") || clitic(k);
        int closed = joined ? closed(k + 1, to) : -1;
        return joined ? closed > k ? closed : to : k;
    }

    private boolean describes(int k) {
        String word = s.word(k);
        String before = s.word(k - 1);
        boolean same = before.length() > 2
                && word.endsWith(before.substring(before.length() - 2))
                && many(k)
                && lexicon.noun(word).isEmpty();
        return lexicon.is(s, k, "attribute")
                || (word.startsWith("ה")
                        && word.length() > 3
                        && (one(word) || same)
                        && lexicon.noun(word).isEmpty());
    }

    private boolean clitic(int k) {
        String word = s.word(k);
        return word.length() > 3
                && "בלוש".indexOf(word.charAt(0)) >= 0
                && !lexicon.is(s, k, "own-prefix")
                && lexicon.noun(word).isEmpty();
    }

    // «הבעלים», not «הנהלת»
    private boolean article(int k) {
        String word = s.word(k);
        boolean own = lexicon.noun(word).isPresent()
                && lexicon.noun(word.substring(1)).isEmpty();
        return word.length() > 2
                && word.startsWith("ה")
                && !own
                && !(word.endsWith("ת") && s.word(k + 1).startsWith("ה"));
    }

    private Optional<Mention> name(int k) {
        return parts.subjects().mention(k).filter(name -> !name.kind().equals("nationality"));
    }
}
