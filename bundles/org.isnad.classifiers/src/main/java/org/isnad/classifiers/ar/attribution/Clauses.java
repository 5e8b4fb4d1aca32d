package org.isnad.classifiers.ar.attribution;

import static org.isnad.classifiers.ar.attribution.Closed.MODAL;

import java.util.Optional;
import java.util.Set;
import org.isnad.classifiers.attribution.Sentence;
import org.isnad.classifiers.attribution.Token.Kind;

/** Where reported speech begins and ends. */
final class Clauses {
    private static final Set<String> BEFORE_THAT = Set.of("ب", "الي", "علي", "عن", "من", "ل");
    private static final Set<String> LASTING = WordLists.of("clauses/lasting");
    private static final Set<String> LINKS = WordLists.of("clauses/links");

    private static final Set<String> AMONG = Set.of("بين", "في", "لدي", "من", "هناك", "ثمه", "علي");
    private static final Set<String> MODAL_NAMES = Set.of("فضل", "امل", "عسي");
    private static final int LONGEST_PHRASE = 10;
    private static final int LONGEST_OCCASION = 6;

    private final ArabicLexicon lexicon;
    final NounContent nouns;
    private final NextClause next;
    private final BehindAddressee addressee;
    private final SaidOf saidOf;
    private final OwnSubject own;
    private final TellsAnew anew;
    private final AndHis andHis;
    private final BehindParticiple skips;
    final Answered answered;

    Clauses(ArabicLexicon lexicon) {
        this.lexicon = lexicon;
        this.nouns = new NounContent(lexicon);
        this.next = new NextClause(lexicon);
        this.addressee = new BehindAddressee(lexicon, nouns);
        this.saidOf = new SaidOf(lexicon);
        this.own = new OwnSubject(lexicon);
        this.anew = new TellsAnew(lexicon, nouns, this);
        this.andHis = new AndHis(lexicon, this);
        this.skips = new BehindParticiple(lexicon, this);
        this.answered = new Answered(lexicon, nouns);
    }

    /** «و», «بينما»: whether a word that joins clauses stands there. */
    static boolean links(Sentence s, int i) {
        return LINKS.contains(s.word(i));
    }

    /** «، وعن مسؤول قوله إن»: whether the verb before goes on with another source. */
    boolean fromAnother(Sentence s, int i) {
        return anew.fromAnother(s, i);
    }

    /** Index where content begins if a clause of reported speech opens there, or -1. */
    int opens(Sentence s, int i) {
        if (s.is(i, "ان")) {
            // «وإن كان»: though; «بحسب …، | فإن»: what it is that is so
            boolean though = s.is(i - 1, "ف")
                    || (s.is(i - 1, "و")
                            && s.original(i).startsWith("إ")
                            && (s.is(i + 1, "كان") || s.is(i + 1, "كانت")));
            boolean wanted =
                    lexicon.is(s, i - 1, MODAL) && !s.is(i - 1, "الي") && !s.is(i - 1, "علي") && !name(s, i - 1);
            return though || wanted ? -1 : i;
        }
        if (i < s.size() && BEFORE_THAT.contains(s.word(i)) && s.is(i + 1, "ان")) {
            return i;
        }
        if (s.is(i, Kind.OPEN)) {
            return i;
        }
        return s.is(i, Kind.COLON) && i + 1 < s.size() ? i + 1 : -1;
    }

    // «النائب كريم فضل إن», «حسن فضل أن الاتهامات»: behind a modal verb stands «أن» and a verb
    private static boolean name(Sentence s, int modal) {
        return MODAL_NAMES.contains(s.word(modal))
                && (s.original(modal + 1).startsWith("إ") || Article.on(s.word(modal + 2)));
    }

    /** Whether what begins there is a clause or words quoted, not a noun. */
    boolean clause(Sentence s, int from) {
        return opens(s, from) == from || s.is(from - 1, Kind.COLON) || s.is(from + 1, "ان");
    }

    /** Index after the content that begins at {@code from} and is no clause: the next comma, unless more is listed. */
    int endsNoun(Sentence s, int from) {
        int end = ends(s, from);
        for (int i = from + 1; i < end; i++) {
            if (s.is(i, Kind.OPEN) && s.closing(i) > 0) {
                i = s.closing(i);
            } else if ((s.is(i, Kind.COMMA) && !Listing.goesOn(s, lexicon, i + 1))
                    || Trailing.at(s, lexicon, from, i)
                    || (s.is(i, "و") && (lexicon.is(s, i + 1, Closed.NEGATION) || anew.at(s, i)))
                    || Pretexts.that(s, lexicon, i) > 0
                    || s.is(i, "ثم")
                    || (s.is(i, "جمله") && s.is(i + 1, "و"))) {
                return i;
            }
        }
        return end;
    }

    /** Index after the content that begins at {@code from}. */
    int ends(Sentence s, int from) {
        if (s.is(from, Kind.OPEN)) {
            int close = s.closing(from);
            if (close > 0 && !goesOn(s, from, close)) {
                return close + 1;
            }
        }
        int called = s.is(from, "ب") && s.is(from + 1, "ان") && s.is(from + 3, Kind.OPEN) ? s.closing(from + 3) : -1;
        // «وصف ما نشر بأنه "تمنيات"، | ثم اختفى»
        if (s.is(called + 1, Kind.COMMA) && called > 0 && !(s.is(called + 2, "و") && opens(s, called + 3) > 0)) {
            return called + 1;
        }
        int i = s.is(from, Kind.OPEN) && s.closing(from) > 0 ? s.closing(from) + 1 : from + 1;
        while (i < s.size()) {
            if (s.is(i, Kind.OPEN) && s.closing(i) > 0) {
                i = s.closing(i) + 1;
                continue;
            }
            if (breaks(s, from, i) || (s.is(i, Kind.CLOSE) && s.opening(i) >= 0 && s.opening(i) < from)) {
                return i;
            }
            i++;
        }
        return withoutEnd(s, from, i);
    }

    // «"إن المخيمات … فتى" تتراوح أعمارهم»: the clause goes on after the quotation marks
    private boolean goesOn(Sentence s, int open, int close) {
        boolean clause = s.is(open + 1, "ان");
        // «امتدح | "شجاعة" شركائه»: one word and whose it is
        boolean noun = close == open + 2
                && !Article.on(s.word(open + 1))
                && !lexicon.is(s, close + 1, Closed.ADVERB)
                && !lexicon.is(s, close + 1, Closed.GOVERNING)
                && lexicon.verb(s, close + 1).isEmpty()
                && lexicon.participle(s, close + 1).isEmpty()
                && !Objects.preposed(s, close + 1);
        return (clause || noun) && s.is(close + 1, Kind.WORD) && !links(s, close + 1) && !breaks(s, open, close + 1);
    }

    private static int withoutEnd(Sentence s, int from, int to) {
        int end = to;
        while (end > from + 1 && (s.is(end - 1, Kind.STOP) || s.is(end - 1, Kind.COMMA))) {
            end--;
        }
        return end;
    }

    private boolean breaks(Sentence s, int from, int i) {
        if (i < from + 2) {
            return false;
        }
        int after = s.is(i, Kind.COMMA) ? i + 1 : i;
        if (andHis.at(s, from, after) || answered.ends(s, from, i)) {
            return true;
        }
        // «اتهامه الخصم بالمماطلة، | وقوله إن»
        boolean saysToo = s.is(i, Kind.COMMA) && s.is(after, "و") && lexicon.is(s, after + 1, Closed.SAYING);
        if (saysToo && lexicon.is(s, after + 2, Closed.PRONOUN) && opens(s, after + 3) >= 0) {
            return true;
        }
        // «، وذلك نقلا عن», «أن المصنع ضبط، | وعزت الخبر إلى»
        int cites = s.is(after + 1, "ذلك") ? after + 2 : after + 1;
        if (s.is(i, Kind.COMMA) && s.is(after, "و") && cites(s, lexicon, cites)) {
            return true;
        }
        // «قال إن الأطباء أخبروه أن حالته مستقرة، | وإنه سيغادر»: his own words again
        if (s.is(i, Kind.COMMA)
                && s.is(after, "و")
                && s.original(from).startsWith("أ")
                && OwnSubject.again(s, from, after + 1)) {
            return true;
        }
        if (s.is(i, Kind.COMMA)
                && (Trailing.behind(s, i) || Trailing.silently(s, lexicon, i + 1) || next.begins(s, i))) {
            return true;
        }
        return adds(s, after)
                || (accords(s, after) && !ofIt(s, from, i))
                || ((anew.at(s, after) || anew.too(s, from, after)) && !own.goesOn(s, from, after))
                || saidOf.at(s, after)
                || judged(s, after);
    }

    // «…، | وهو أمر يستبعده باحثون آخرون»: others' word on it
    private boolean judged(Sentence s, int i) {
        return (s.is(i, "وهو") || s.is(i, "وهي"))
                && lexicon.is(s, i + 1, Closed.TOLD_OF)
                && lexicon.verb(s, i + 2).isPresent()
                && lexicon.is(s, i + 3, Closed.PRONOUN);
    }

    // «نفت الرئاسة ما أوردته رويترز | نقلا عن مصدرين من أن»: whom that is from
    private static boolean ofIt(Sentence s, int from, int i) {
        return s.is(from, "ما") && !s.is(i, Kind.COMMA);
    }

    /** A participle that goes on to report: «مضيفا أن», «، لافتا إلى». */
    boolean adds(Sentence s, int i) {
        int participle = s.is(i, "و") ? i + 1 : i;
        return participle(s, participle)
                .filter(form -> behind(s, participle, form) >= 0 || passesOn(s, participle, form))
                .isPresent();
    }

    /** «ناقلة عن محقق», «مستشهدا بما قاله»: whether a participle brings in whom it has it from. */
    static boolean passesOn(Sentence s, int participle, VerbForm form) {
        return form.relays() && (s.is(participle + 1, "عن") || (form.has("bi-source") && s.is(participle + 1, "بما")));
    }

    /** The participle there; one that may be somebody only where it adds: «، مدعية أن». */
    Optional<VerbForm> participle(Sentence s, int i) {
        Facts word = lexicon.entry(s, i);
        // «ثلاثين | طالبا»
        boolean counted = Parts.number(s.word(i - 1)) > 0;
        if ((word.participle().isEmpty() && word.participleOfMany().isEmpty())
                || counted
                || Appositions.refuses(s, i)) {
            return Optional.empty();
        }
        boolean accuses = lexicon.participleOfMany(s, i)
                .filter(form ->
                        (form.has("obj-bi") || form.has("addr") || NounBehind.judges(form)) && behind(s, i, form) >= 0)
                .isPresent();
        boolean adds = s.is(i - 1, Kind.COMMA) && (accuses || opens(s, i + 1) >= 0);
        return lexicon.participle(s, i).or(() -> adds ? lexicon.participleOfMany(s, i) : Optional.empty());
    }

    /** Index where the content of a participle begins, or -1. */
    int behind(Sentence s, int participle, VerbForm form) {
        int opener = participle + 1;
        while (opener < Math.min(s.size(), participle + 4)
                && lexicon.is(s, opener, Closed.ADVERB)
                && !s.is(opener, "عن")
                && !s.is(opener + 1, "ان")) {
            opener++;
        }
        // «مذكرا | إياهم بأن»
        opener += s.word(opener).startsWith("ايا") && !form.has("obj-bi") ? 1 : 0;
        // «مستبعدة في الوقت نفسه | انهيارها»
        if (s.is(opener, "في") && s.is(opener + 1, "الوقت") && s.is(opener + 2, Kind.WORD)) {
            opener += 3;
        }
        // «لافتا | النظر إلى أنه»
        opener += s.is(opener, "النظر") || s.is(opener, "الانتباه") || s.is(opener, "الانظار") ? 1 : 0;
        opener = skips.behindOccasion(s, opener);
        opener = skips.behindAside(s, skips.toldMedia(s, opener));
        if (form.has("how") && question(s, lexicon, opener)) {
            return opener;
        }
        int clause = form.has("np-only") ? -1 : opens(s, opener);
        boolean apart = participle == 0
                // «انضم إلى المنتقدين واصفا | إياه ب»
                || (form.has("obj-bi") && s.word(participle + 1).startsWith("ايا"))
                || s.is(participle - 1, Kind.COMMA)
                || s.is(participle - 1, Kind.CLOSE)
                || (s.is(participle - 1, "و")
                        && (s.word(participle).endsWith("ا") || s.is(participle - 2, Kind.COMMA)));
        boolean demand = form.has("call")
                && (s.word(participle).endsWith("ين") || s.word(participle).endsWith("ا"));
        if (clause < 0 && demand && nouns.framed(s, form, opener)) {
            return opener;
        }
        if (form.has("only-saying")) {
            int noun = opener + 1;
            return s.is(opener, "ب")
                    ? lexicon.speechNoun(s, noun)
                            .map(said -> Math.max(opens(s, noun + 1), nouns.at(s, said, noun + 1)))
                            .orElse(-1)
                    : -1;
        }
        if (clause < 0 && form.has("direct") && s.is(opener, Kind.WORD)) {
            return opener;
        }
        if (clause >= 0 || !apart) {
            return clause;
        }
        int noun = addressee.from(s, form, nouns.at(s, form, opener));
        // «نافيا | الأخبار المتداولة», «منتقدا | الحكومة»
        boolean judged = noun < 0 && NounBehind.judges(form) && Article.on(s.word(opener));
        return judged && !lexicon.is(s, opener, Closed.DECLINING) ? opener : noun;
    }

    /** «عما إذا», «كيف»: whether a question told begins there. */
    static boolean question(Sentence s, ArabicLexicon lexicon, int i) {
        return ((s.is(i, "عما") || s.is(i, "ما")) && s.is(i + 1, "اذا")) || lexicon.is(s, i, Closed.QUESTION);
    }

    /** Index where what the verb governs begins, if it does at {@code i}; else -1. */
    int from(Sentence s, VerbForm form, int i) {
        int clause = opens(s, i);
        return clause >= 0 ? clause : addressee.from(s, form, nouns.at(s, form, i));
    }

    /** A phrase that names a source after what it said: «، وفقا ل». */
    boolean accords(Sentence s, int i) {
        Optional<ArabicLexicon.According> phrase = lexicon.accordingAt(s, i);
        if (AsSaid.verbOf(s, lexicon, i) > 0) {
            return !putBetween(s, i) && (s.is(i - 1, Kind.COMMA) || s.is(i - 1, Kind.CLOSE));
        }
        return phrase.isPresent()
                && whole(s, i, phrase.get())
                && !(s.is(i + 1, "ذمه")
                        && lexicon.is(s, i + phrase.get().words().size(), Closed.CUSTODY))
                && !putBetween(s, i)
                && (s.is(i - 1, Kind.COMMA)
                        || s.is(i - 1, Kind.CLOSE)
                        || (phrase.get().words().size() > 1 && !s.is(i, "في") && !s.is(i, "من"))
                        || !phrase.get().before().isEmpty()
                        || phrase.get().sure()
                        || followsTelling(s, i + phrase.get().words().size()));
    }

    /** «نقلا عن», «استنادا إلى»: whether words stand there that bring in whom somebody has it from. */
    static boolean cites(Sentence s, ArabicLexicon lexicon, int i) {
        return lexicon.accordingAt(s, i)
                .filter(phrase -> !phrase.before().isEmpty() && whole(s, i, phrase))
                .isPresent();
    }

    // «نقلا عن», but not «نقلا إداريا»
    private static boolean whole(Sentence s, int i, ArabicLexicon.According phrase) {
        int after = i + phrase.words().size();
        return phrase.before().isEmpty()
                || s.is(after, phrase.before())
                || (phrase.before().equals("ل") && s.word(after).startsWith("ل"));
    }

    // «أن السعودية، بحسب مصادر مطلعة، ستستقبل الوفد»: the clause goes on behind the phrase
    private boolean putBetween(Sentence s, int i) {
        int comma = s.is(i - 1, "و") ? i - 2 : i - 1;
        if (!s.is(comma, Kind.COMMA)) {
            return false;
        }
        for (int k = i + 2; k < Math.min(s.size() - 2, i + LONGEST_PHRASE); k++) {
            if (s.is(k, Kind.COMMA) && !Refusal.at(s, k + 1, lexicon)) {
                return goesOn(s, k + 1)
                        && (lexicon.noun(s, k + 1).isEmpty()
                                || lexicon.verb(s, k + 1).isPresent()
                                || wants(s, comma));
            }
            if (!s.is(k, Kind.WORD) && !s.is(k, Kind.COMMA)) {
                return false;
            }
        }
        return false;
    }

    // «أن بين القتلى، بحسب اعترافات موقوف، | قياديا»: who or what it is must follow
    private boolean wants(Sentence s, int comma) {
        for (int i = comma - 1; i > Math.max(0, comma - LONGEST_OCCASION) && s.is(i, Kind.WORD); i--) {
            if (s.is(i, "ان")) {
                return AMONG.contains(s.word(i + 1)) || s.word(i + 1).startsWith("بين");
            }
        }
        return false;
    }

    /** Whether a clause that stood before a phrase between commas goes on there. */
    boolean goesOn(Sentence s, int i) {
        return (s.is(i, Kind.WORD) || s.is(i, Kind.OPEN))
                && !links(s, i)
                && !s.is(i, "مما")
                && !(s.is(i, "ما") && !LASTING.contains(s.word(i + 1)))
                && !lexicon.is(s, i, Closed.RELATIVE)
                && !adds(s, i);
    }

    // «حسب ما أعلنت», «حسب المصدر»
    private boolean followsTelling(Sentence s, int i) {
        return s.is(i, "ما")
                || lexicon.noun(s, i).isPresent()
                || lexicon.outletAt(s, i).isPresent();
    }
}
