package org.isnad.classifiers.attribution;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.classifiers.attribution.Token.Kind;
import org.isnad.report.Manner;

/** Finds the words by which {@link ClauseRelays} knows that whom a teller has it from is named: «בהסתמך על», «כפי ש|דיווח». */
final class ClauseRelayOpenings {
    private final Sentence s;
    private final ClauseLexicon lexicon;
    private final ClauseEnds ends;
    private final ClauseRelaySources bounds;
    private final ClauseToldBefore before;
    private final ClausePapers papers;

    ClauseRelayOpenings(Sentence s, ClauseLexicon lexicon, ClauseSources sources, ClauseEnds ends) {
        this.s = s;
        this.lexicon = lexicon;
        this.ends = ends;
        this.bounds = new ClauseRelaySources(s, lexicon, sources, ends, i -> at(i).isPresent());
        this.before = new ClauseToldBefore(s, lexicon);
        this.papers = new ClausePapers(s, lexicon, sources, ends);
    }

    /** A phrase that begins a relay, with the tokens it takes up. */
    record Opening(RelayWords words, int to, boolean joined) {}

    // «אמר לשרים, כך סיפר משתתף, ש…»
    static final RelayWords SO = new RelayWords(List.of(), Manner.SAID, Set.of("inserted", "so"));

    // «נאמר בטלפון, כך היא טוענת בתביעה, ש…»
    static final RelayWords HE_SAYS = new RelayWords(List.of(), Manner.SAID, Set.of("inserted", "he"));

    static final RelayWords READ = new RelayWords(List.of(), Manner.SAID, Set.of("inserted", "read"));

    static final RelayWords KNOWN = new RelayWords(List.of(), Manner.UNATTRIBUTED, Set.of("carrier", "nobody"));

    static final RelayWords QUOTED = new RelayWords(List.of("כמקור"), Manner.QUOTED, Set.of());

    static final RelayWords AS_TOLD = new RelayWords(List.of(), Manner.RELAYED, Set.of("carrier"));

    /** Index after the source that begins there. */
    int end(int from) {
        return bounds.end(from);
    }

    /** Index of whom the source told it; {@code end} if it does not say. */
    int addressed(int from, int end) {
        return bounds.addressed(from, end);
    }

    /** Whether a verb of telling stands near before the words there. */
    boolean toldBefore(int i) {
        return before.told(i);
    }

    // «, שקטאר תממן»: what is told, behind a verb whose clause may begin so
    boolean clause(int i) {
        return ends.that(i)
                || s.is(i, "את")
                || s.is(i, "מפני")
                || s.is(i, "על")
                || s.is(i, "ש")
                || s.is(i, "שלא")
                || (s.word(i).length() > 3 && s.word(i).startsWith("ש") && !lexicon.is(s, i, "own-sh"));
    }

    /** The phrase that begins a relay there; empty if none does. */
    Optional<Opening> at(int i) {
        if (!s.is(i, Kind.WORD)) {
            return Optional.empty();
        }
        boolean so = s.is(i, "כך") && (s.is(i - 1, Kind.COMMA) || dashed(i));
        if (so && lexicon.verb(s.word(i + 1)).isPresent() && s.is(i + 2, Kind.WORD)) {
            return Optional.of(new Opening(SO, i + 2, false));
        }
        boolean he = so
                && (lexicon.is(s, i + 1, "he") || lexicon.is(s, i + 1, "she") || lexicon.is(s, i + 1, "they"))
                && lexicon.verb(s.word(i + 2)).isPresent();
        if (he) {
            return Optional.of(new Opening(HE_SAYS, i + 3, false));
        }
        // «טוענים, כפי שנודע לעיתון, כי»
        boolean known = s.is(i, "כפי")
                && s.is(i - 1, Kind.COMMA)
                && s.is(i + 1, "ש")
                && lexicon.is(s, i + 2, "nobody")
                && s.word(i + 3).startsWith("ל");
        if (known && before.told(i) && clause(bounds.end(i + 3) + 1)) {
            return Optional.of(new Opening(KNOWN, i + 3, false));
        }
        // «סיפרו, כך נכתב בדוח, כי»
        if (so && lexicon.is(s, i + 1, "nobody") && papers.behind(i + 1).isPresent()) {
            return Optional.of(new Opening(READ, ends.timed(i + 2), true));
        }
        // «אמר לחוקרים, כך נחשף כאן לראשונה, כי»
        if (so
                && lexicon.is(s, i + 1, "nobody")
                && ((before.told(i) && clause(bounds.end(i + 2) + 1)) || written(bounds.end(i + 2)))) {
            return Optional.of(new Opening(KNOWN, i + 2, false));
        }
        int paper = s.is(i + 1, Kind.OTHER) ? i + 2 : i + 1;
        if (so && lexicon.outletAt(s, paper).isPresent()) {
            return Optional.of(new Opening(SO, i + 1, false));
        }
        // «השר, כפי שדיווח "הארץ", אמר כי»
        // «כפי | שמצטט | אותו העיתון»: a relay word is not parted from its conjunction
        int verb = s.is(i + 1, "ש") ? i + 2 : i + 1;
        String word = verb > i + 1 ? s.word(verb) : s.word(verb).replaceFirst("^ש", "");
        boolean as = lexicon.is(s, i, "as")
                && s.is(i - 1, Kind.COMMA)
                && s.word(i + 1).startsWith("ש");
        if (as && lexicon.verb(word).isPresent()) {
            int who = ends.timed(verb + 1);
            // «כפי שמצטט | אותו | העיתון»
            who = lexicon.is(s, who, "same") ? who + 1 : who;
            int over = bounds.end(who);
            boolean amid = s.is(over, Kind.COMMA) && clause(over + 1) && before.told(i);
            if (told(over) || amid) {
                return Optional.of(new Opening(AS_TOLD, who, false));
            }
        }
        // «מסר, ו|ציטט את נשיא הרשות, שהתעלה תיסגר»
        boolean quotes = s.is(i - 1, "ו")
                && s.is(i - 2, Kind.COMMA)
                && s.is(i + 1, "את")
                && lexicon.verb(s.word(i)).filter(cites -> cites.has("relay")).isPresent();
        if (quotes && before.told(i) && s.is(bounds.end(i + 2), Kind.COMMA) && clause(bounds.end(i + 2) + 1)) {
            return Optional.of(new Opening(QUOTED, i + 2, false));
        }
        // «בריאיון, שקטעים ממנו הביאה אתמול סוכנות dpa, סיפר»
        if (s.word(i).startsWith("ש")
                && lexicon.words("excerpt").contains(s.word(i).substring(1))
                && lexicon.is(s, i + 1, "out-of-it")
                && lexicon.is(s, i + 2, "brings")) {
            return Optional.of(new Opening(AS_TOLD, ends.timed(i + 3), false));
        }
        Optional<Opening> farthest = Optional.empty();
        List<RelayWords> begun = lexicon.relaysAt(s.word(i));
        for (int k = 0; k < begun.size(); k++) {
            Optional<Opening> opened = opened(i, begun.get(k));
            boolean farther = farthest.isEmpty()
                    || (opened.isPresent() && opened.get().to() > farthest.get().to());
            farthest = farther ? opened : farthest;
        }
        return farthest;
    }

    // «דוחות – כך אמר הנשיא בריאיון – לימדו כי»: only where another dash closes it
    private boolean dashed(int i) {
        int k = i + 1;
        while (s.is(k, Kind.WORD) || s.is(k, Kind.OTHER)) {
            k++;
        }
        int verb = k + 1;
        return s.is(i - 1, Kind.DASH)
                && s.is(k, Kind.DASH)
                && lexicon.verb(s.word(i + 1)).isPresent()
                && lexicon.verb(s.word(verb)).isPresent()
                && clause(ends.timed(verb + 1));
    }

    // «בתחקיר, כך נודע ל"הארץ"|, נקבע כי»
    private boolean written(int comma) {
        return s.is(comma, Kind.COMMA) && lexicon.is(s, comma + 1, "nobody") && clause(ends.timed(comma + 2));
    }

    private boolean told(int comma) {
        return s.is(comma, Kind.COMMA) && lexicon.verb(s.word(comma + 1)).isPresent();
    }

    private Optional<Opening> opened(int i, RelayWords words) {
        int k = i + 1;
        for (int b = 0; b < words.behind().size(); b++) {
            String word = words.behind().get(b);
            // «המפנה ל|משרד»: the preposition is written on the source
            boolean letter =
                    word.length() == 1 && s.word(k).length() > 2 && s.word(k).startsWith(word);
            if (letter) {
                return Optional.of(new Opening(words, k, true));
            }
            // «כפי ש|דווח», «כפי שנאמר»
            boolean parted = s.is(k, "ש") && word.equals("ש" + s.word(k + 1));
            if (!parted && !s.is(k, word)) {
                return Optional.empty();
            }
            k += parted ? 2 : 1;
        }
        // «צוטט | אמש | בחדשות 13 כמי שאמר», «שדבריו הובאו | הערב | ב"הארץ"»
        k = words.joined() && !s.word(i).startsWith("המ") ? ends.timed(k) : k;
        // «שצוטט ב|"הארץ"»
        boolean quoted = !s.is(i, "כך") && !s.is(i, "כפי") && !s.is(i, "לפי");
        if (words.joined() && quoted && s.is(k, "ב") && s.is(k + 1, Kind.OTHER) && s.quotes(k + 1)) {
            return Optional.of(new Opening(words, k + 1, false));
        }
        if (words.joined() && !(s.word(k).startsWith("ב") && s.word(k).length() > 2)) {
            return Optional.empty();
        }
        return Optional.of(new Opening(words, s.is(k, "את") || s.is(k, "של") ? k + 1 : k, words.joined()));
    }
}
