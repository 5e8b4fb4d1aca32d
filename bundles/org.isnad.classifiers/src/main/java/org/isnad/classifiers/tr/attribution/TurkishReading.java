package org.isnad.classifiers.tr.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.isnad.classifiers.attribution.Agreement;
import org.isnad.classifiers.attribution.ClauseLexicon;
import org.isnad.classifiers.attribution.ClauseSources;
import org.isnad.classifiers.attribution.Names;
import org.isnad.classifiers.attribution.Sentence;
import org.isnad.classifiers.attribution.Teller;
import org.isnad.classifiers.attribution.Token.Kind;
import org.isnad.classifiers.attribution.Told;
import org.isnad.classifiers.tr.attribution.TurkishSources.Part;
import org.isnad.report.Manner;
import org.isnad.report.Source;
import org.isnad.report.SourceKind;
import org.isnad.report.Span;

/** One Turkish sentence being read: at a cue, back to what is said and to who said it. */
final class TurkishReading {
    private static final int REACH = 4;
    private static final int LONGEST_ORIGIN = 10;
    private static final int LONGEST_BETWEEN = 9;
    private static final int LONGEST_ADVERBIAL = 24;
    // «raporu gizlemekle (suçladı)»
    private static final Pattern NEITHER = Pattern.compile(".*m[ae]di(?:ği|kleri|klari)");
    private static final Pattern UNSAID = Pattern.compile(".*m[ae](?:di|diler|dilar|miş)");
    private static final Pattern RELAYING = Pattern.compile(
            "(?:yer|aktar|paylaş|hatirlat|animsat|yaz|duyur|naklet|nakled|taşi|yayimla|ekle|ilet|gündeme|ekrana).*");
    private static final Pattern CHARGE = Pattern.compile(".*m[ae]kl[ae]");

    private final Sentence s;
    private final ClauseLexicon lexicon;
    private final Cues cues;
    private final ClauseSources sources;
    private final TurkishSources subjects;
    private final SentenceStart starts;
    private final Participles participles;
    private final AccordingReading according;
    private final NestedReading nested;
    private final PassiveReading passives;
    private final ContentStart opening;
    private final RelativeReading relatives;
    private final Names names;

    TurkishReading(Sentence s, ClauseLexicon lexicon, Cues cues, Names names) {
        this.s = s;
        this.lexicon = lexicon;
        this.cues = cues;
        this.sources = new ClauseSources(lexicon, names);
        this.subjects = new TurkishSources(s, lexicon, cues, names);
        this.participles = new Participles(s, lexicon, cues, subjects);
        this.starts = new SentenceStart(s, lexicon, cues, subjects);
        this.according = new AccordingReading(s, lexicon, sources, subjects, starts::of);
        this.nested = new NestedReading(s, lexicon, cues, sources, according, subjects);
        this.passives = new PassiveReading(s, lexicon, sources, according, nested, starts::of);
        this.opening = new ContentStart(s, lexicon, cues);
        this.relatives = new RelativeReading(s, lexicon, cues, according, nested, starts::of);
        this.names = names;
    }

    Optional<Told> at(int i) {
        if (s.is(i, "göre") || s.is(i, "bakilirsa")) {
            return according.at(i);
        }
        boolean held = lexicon.holds(s, i, "held-by");
        if (held || (lexicon.holds(s, i, "worded-by") && !s.is(i - 1, Kind.CLOSE))) {
            Optional<Told> owned = according.owned(i);
            if (owned.isPresent() || held) {
                return owned;
            }
        }
        if (lexicon.holds(s, i, "thus") && s.is(i + 1, Kind.COLON)) {
            return thus(i);
        }
        if (s.word(i).matches("ait(?:ti|tir)?")) {
            return belongs(i);
        }
        Optional<Told> relative = relatives.at(i);
        if (relative.isPresent()) {
            return relative;
        }
        if (s.word(i).matches("dayandir(?:di|iyor|mişti|makta|maktaydi)")) {
            return according.relied(i, starts.of(i - 1));
        }
        boolean means = s.word(i).equals("demek") && !s.word(i + 1).startsWith("ist");
        boolean neither = s.word(i).startsWith("doğrulama") // not to confirm says nothing
                || bothNot(i)
                || (s.is(i, "ayni") && s.is(i + 2, "değil"))
                || s.is(i - 1, "ne")
                || (s.is(i - 1, "de") && s.is(i - 2, "ne"))
                || s.word(i).endsWith("maktan")
                || s.word(i).endsWith("mekten");
        if (means
                || neither
                || s.is(i, "yazar")
                || (s.is(i + 1, Kind.OTHER) && s.original(i + 1).startsWith("'"))) {
            return Optional.empty();
        }
        return cues.at(s, i).flatMap(cue -> cue.has("passive") ? passives.at(i, cue) : told(i, cue));
    }

    // «ne zaman … doğrulamadığı gibi reddetmedi (de)», «"Yorum yok" bile demedi»
    private boolean bothNot(int i) {
        return UNSAID.matcher(s.word(i)).matches()
                && NEITHER.matcher(s.word(i - 2)).matches()
                && s.is(i - 1, "gibi");
    }

    // «haberi şöyle: …»
    private Optional<Told> thus(int i) {
        int start = starts.of(i);
        Part who = i - start <= LONGEST_BETWEEN && subjects.phrase(start, i) ? new Part(start, i) : new Part(i, i);
        if (who.empty() || i + 2 >= s.size()) {
            return Optional.empty();
        }
        Teller teller = sources.read(s, start, i).saying(s.get(i).span(), Manner.SAID);
        return Optional.of(new Told(s.trimmed(i + 2, s.size()), List.of(teller), TurkishGrammar.PREFIX + ".quote"));
    }

    // «"…": bu sözler müteahhit Kaya'ya ait»
    private Optional<Told> belongs(int i) {
        int close = s.is(0, Kind.OPEN) ? s.closing(0) : -1;
        int from = i;
        while (from - 1 > close
                && i - from < LONGEST_BETWEEN
                && !s.is(from - 1, Kind.COMMA)
                && !lexicon.holds(s, from - 1, "word")) {
            from--;
        }
        boolean dative = s.word(i - 1).endsWith("a") || s.word(i - 1).endsWith("e") || s.is(i - 1, Kind.OTHER);
        if (close < 0 || from >= i || !dative) {
            return Optional.empty();
        }
        Teller teller = sources.read(s, from, i).saying(s.get(i).span(), Manner.SAID);
        return Optional.of(new Told(s.trimmed(0, close + 1), List.of(teller), TurkishGrammar.PREFIX + ".quote"));
    }

    // «…, en azından gazete | böyle yazıyor»: the sentence before it is told
    private Optional<Told> so(int i, Cues.Match cue) {
        int comma = i - 2;
        while (comma > 1 && i - comma < LONGEST_BETWEEN && !s.is(comma, Kind.COMMA) && !s.is(comma, Kind.DASH)) {
            comma--;
        }
        int from = starts.skipped(comma + 1, i, "so-far");
        if (comma < 2 || i - comma >= LONGEST_BETWEEN || !subjects.phrase(from, i - 1)) {
            return Optional.empty();
        }
        return Optional.of(attribution(i, cue, new Part(from, i - 1), new Part(starts.of(comma - 1), comma)));
    }

    private Optional<Told> told(int i, Cues.Match cue) {
        if ((s.is(i - 1, "böyle") || s.is(i - 1, "öyle")) && cue.has("quote") && !s.is(i + cue.length(), Kind.COLON)) {
            Optional<Told> so = so(i, cue);
            if (so.isPresent()) {
                return so;
            }
        }
        int last = before(i, cue);
        int behind = i + cue.length();
        // «hükümetin "geri adım attığını" savundu»: the marks stand within a clause
        boolean charged = cue.has("charge") && CHARGE.matcher(s.word(last - 1)).matches();
        boolean fact = cue.has("fact") && Endings.fact(s.word(last - 1));
        // «kararı | "yanlış" (diye niteledi)»
        charged |= (cue.has("np") || cue.has("noted")) && !cue.has("charge") && object(last);
        if (s.is(last, Kind.CLOSE) && (fact || charged) && s.opening(last) > 0) {
            return Optional.of(clause(i, last, cue));
        }
        int based = relied(i, last, cue);
        if (based > 0) {
            return Optional.of(relying(clause(i, based, cue), based + 1, last));
        }
        if (s.is(last, Kind.CLOSE) && (cue.has("quote") || quotedObject(i, cue))) {
            return quoted(i, last, cue);
        }
        // «"…" sözleriyle | yaşadıklarını özetleyen»
        if (cue.has("fact") && cues.instrumental(s, last - 1) && s.is(last - 2, Kind.CLOSE)) {
            return Optional.empty();
        }
        boolean anonymous = cue.participle() && anonymous(last);
        if (last >= 0 && clause(last, cue) && !anonymous) {
            return Optional.of(clause(i, last, cue));
        }
        if (s.is(behind, "ki") && behind + 2 < s.size() && (cue.has("quote") || cue.has("fact") || cue.has("dative"))) {
            int from = s.is(behind + 1, Kind.COMMA) || s.is(behind + 1, Kind.COLON) ? behind + 2 : behind + 1;
            Part who = before(i, cue, starts.of(i));
            // «Dedi ki vali, …»
            Part after = who.empty() && i <= 1 ? subjects.subject(from, s.size(), true) : who;
            boolean inverted = who.empty() && !after.empty() && s.is(after.to(), Kind.COMMA);
            return Optional.of(
                    inverted
                            ? attribution(i, cue, after, new Part(after.to() + 1, s.size()))
                            : attribution(i, cue, who, new Part(from, s.size())));
        }
        if (s.is(behind, Kind.COLON) && cue.has("quote") && behind + 1 < s.size()) {
            return Optional.of(attribution(i, cue, before(i, cue, starts.of(i)), new Part(behind + 1, s.size())));
        }
        return cue.has("plain") && last >= 1 ? plain(i, last, cue) : Optional.empty();
    }

    private boolean object(int close) {
        int open = s.is(close, Kind.CLOSE) ? s.opening(close) : -1;
        String word =
                s.is(open - 1, Kind.OTHER) ? s.word(open - 2) + s.get(open - 1).folded() : s.word(open - 1);
        return open > 1 && Endings.accusative(word) && !Endings.fact(word);
    }

    // «…olduğunu bir kaynağa dayandırarak (yazdı)»: index of the clause's last word, or -1
    private int relied(int i, int last, Cues.Match cue) {
        int clause = last - 1;
        boolean relies = lexicon.holds(s, last, "based") && cue.has("fact");
        while (relies && clause > 0 && last - clause < LONGEST_ORIGIN && !clause(clause, cue)) {
            clause--;
        }
        return relies && clause(clause, cue) && clause + 1 < last && last < i ? clause : -1;
    }

    private Told relying(Told told, int from, int cue) {
        List<Teller> tellers = new ArrayList<>(told.tellers());
        Teller carrier = tellers.removeLast();
        tellers.add(carrier.saying(carrier.cue(), Manner.RELAYED));
        tellers.add(sources.read(s, from, cue).saying(s.get(cue).span(), Manner.SAID));
        return new Told(told.content(), tellers, told.rule());
    }

    // «adının açıklanmasını istemeyen», «ismini vermek istemeyen»: why a source has no name
    private boolean anonymous(int last) {
        for (int i = last; i > Math.max(-1, last - 4); i--) {
            if (lexicon.holds(s, i, "anonymous")) {
                return true;
            }
        }
        return false;
    }

    // «"…" demek istiyorum»: what is wanted is to say it
    private boolean quotedObject(int i, Cues.Match cue) {
        return cue.has("wish") && s.is(i - 1, "demek");
    }

    // the last word before a verb that can belong to what is told
    private int before(int i, Cues.Match cue) {
        int last = i - 1;
        while (s.is(last, Kind.COMMA) || s.is(last, "diye") || s.is(last, "şeklinde")) {
            last--;
        }
        // «ithamı | "…" sözleriyle | reddetti»
        if (cues.instrumental(s, last) && s.is(last - 1, Kind.CLOSE) && s.opening(last - 1) > 1) {
            last = s.opening(last - 1) - 1;
        }
        // «haberleri | çarşamba günü | yalanladı»
        boolean day = s.is(last, "günü") && lexicon.holds(s, last - 1, "day") && clause(last - 2, cue);
        if (day) {
            return last - 2;
        }
        // «iddiayı | birkaç saat sonra | yalanladı»
        boolean after = s.is(last, "sonra") || s.is(last, "önce");
        for (int k = last - 1; after && k > Math.max(0, last - REACH); k--) {
            if (clause(k, cue)) {
                return k;
            }
        }
        int k = last;
        while (k > last - REACH && k > 0 && !clause(k, cue) && (lexicon.holds(s, k, "between") || addressee(k))) {
            // «AFP'ye», «Yeni Gazete'ye»
            boolean name = s.is(k, Kind.OTHER);
            k -= name ? 2 : 1;
            while (name && subjects.upper(k) && !clause(k, cue)) {
                k--;
            }
        }
        if (clause(k, cue) || s.is(k, Kind.CLOSE)) {
            return k;
        }
        return behindClause(last, cue);
    }

    // «…diğini eski başkan Ali Kaya açıkladı»: who tells stands behind what is told
    private int behindClause(int last, Cues.Match cue) {
        for (int m = last; m > Math.max(0, last - LONGEST_BETWEEN); m--) {
            boolean ends = (cue.has("fact") && Endings.fact(s.word(m)))
                    || (s.is(m, Kind.CLOSE) && !cues.instrumental(s, m + 1));
            if (ends && subjects.between(m + 1, last + 1).isPresent()) {
                return m;
            }
        }
        // «…diğini yakın çevresine söyledi»: to whom
        for (int m = last - 1; addressee(last) && cue.has("fact") && m > Math.max(0, last - REACH); m--) {
            if (Endings.fact(s.word(m))) {
                return m;
            }
        }
        for (int m = last; m > Math.max(0, last - 3); m--) {
            if (clause(m, cue) && subjects.between(m + 1, last + 1).isPresent()) {
                return m;
            }
        }
        return last;
    }

    // «kamuoyuna», «Reuters'a», «gazetecilerle»: whom it is told
    private boolean addressee(int i) {
        String word = s.is(i, Kind.OTHER) ? s.get(i).folded() : s.word(i);
        return word.length() > 1 && (word.endsWith("a") || word.endsWith("e")) && !s.is(i + 1, Kind.OTHER);
    }

    private boolean clause(int last, Cues.Match cue) {
        // «ABD'yi»: the ending stands apart
        String word = s.is(last, Kind.OTHER) ? s.word(last - 1) + s.get(last).folded() : s.word(last);
        boolean marked = s.is(last, Kind.CLOSE) && cue.has("noun") && Endings.subjectClause(s.word(last - 1));
        boolean named = s.is(last, "olarak") && (cue.has("fact") || cue.has("noted") || cue.has("np"));
        boolean nominal = cue.has("noun") && Endings.subjectClause(word);
        return named
                || marked
                || nominal
                || (lexicon.holds(s, last, "this") && (cue.has("np") || cue.has("dative")))
                || (cue.has("fact") && Endings.fact(word))
                || (cue.has("that") && (Endings.subjectClause(word) || Endings.subjectWish(word)))
                || (lexicon.holds(s, last, "about") && about(last - 1))
                || (cue.has("locative") && Endings.locative(word))
                || (cue.has("ascribed") && ascribed(last))
                || (cue.has("from") && word.length() > 5 && word.matches(".*[dt][ae]n"))
                || (Endings.accusative(word) && said(last))
                || (cue.has("bare") && s.is(last, Kind.WORD) && !Endings.oblique(word) && !Endings.finite(word))
                || (cue.has("gen") && Endings.factOf(word))
                || (cue.has("wish") && (Endings.wish(word) || Endings.fact(word)))
                || (cue.has("dative") && Endings.dative(word))
                || (cue.has("ablative")
                        && Endings.ablative(word)
                        && !(cue.has("dread") && word.matches(".*m[ae]kt[ae]n")))
                || (cue.has("charge") && CHARGE.matcher(word).matches())
                || (cue.has("likens") && word.length() > 3 && (word.endsWith("a") || word.endsWith("e")))
                || (cue.has("np")
                        && Endings.accusative(word)
                        && (!Endings.wish(word) || lexicon.holds(s, last, "deed")));
    }

    // «…acağı | konusunda (uyardı)», «…mesi gerektiği | yönünde (konuştu)»
    private boolean about(int last) {
        return Endings.subjectClause(s.word(last)) || Endings.subjectWish(s.word(last));
    }

    // «…yaptığına dair | istihbaratı (paylaştı)»
    private boolean said(int last) {
        int about = lexicon.holds(s, last - 1, "about-noun") ? last - 1 : last - 2;
        String clause = s.word(about - 1);
        return lexicon.holds(s, about, "about-noun")
                && !s.is(about, "gibi")
                && s.is(last - 1, Kind.WORD)
                && (Endings.subjectClause(clause) || Endings.dative(clause) || Endings.subjectWish(clause));
    }

    // «kararlarını gördükleri şiddete (bağladı)»
    private boolean ascribed(int last) {
        if (!s.word(last).endsWith("a") && !s.word(last).endsWith("e")) {
            return false;
        }
        for (int k = last - 1; k > Math.max(0, last - LONGEST_BETWEEN); k--) {
            if (s.is(k, Kind.WORD) && Endings.accusative(s.word(k))) {
                return true;
            }
        }
        return false;
    }

    private Told clause(int i, int last, Cues.Match cue) {
        int start = cue.participle() ? behindComma(starts.of(last), last) : starts.of(last);
        Optional<Part> quoting = participles.before(start, last);
        if (quoting.isPresent()) {
            return attribution(
                    i, cue, quoting.get(), new Part(afterComma(quoting.get().to()), last + 1));
        }
        Optional<Part> between = last + 1 < i ? subjects.between(last + 1, i) : Optional.empty();
        Part before = between.isPresent() ? new Part(start, start) : source(i, start, last + 1, cue, true);
        Part who = between.orElse(before);
        boolean earlier = before.to() <= start;
        int content = before.empty() || before.from() >= i || earlier ? start : afterComma(before.to());
        while (!before.empty()
                && content < last
                && (lexicon.holds(s, content, "particle") || s.is(content, "ayrica"))) {
            content = afterComma(content + 1);
        }
        content = opening.of(content, last, !before.empty());
        content = cue.has("charge") ? charged(content, last) : content;
        return attribution(i, cue, who, new Part(Math.min(content, last), last + 1));
    }

    // «Gazete, | … olacağını öngören»: no comma parts a participle from its own words, but between several facts
    private int behindComma(int start, int last) {
        for (int k = last - 1; k > start; k--) {
            if (s.is(k, Kind.CLOSE)) {
                k = Math.max(start, s.opening(k));
            } else if (s.is(k, Kind.COMMA) && !Endings.fact(s.word(k - 1))) {
                return k + 1;
            }
        }
        return start;
    }

    // «belediyeyi | toplu sözleşmeyi geciktirmekle (suçladı)»: whom it charges
    private int charged(int from, int last) {
        boolean charge =
                CHARGE.matcher(s.word(s.is(last, Kind.CLOSE) ? last - 1 : last)).matches();
        for (int k = from; charge && k < Math.min(last - 1, from + REACH); k++) {
            if (s.is(k, Kind.OTHER)
                    ? Endings.accusative(s.word(k - 1) + s.get(k).folded())
                    : Endings.accusative(s.word(k))) {
                return k + 1;
            }
        }
        return from;
    }

    // nobody, if the verb itself says "I" and no pronoun stands there
    private Part source(int i, int start, int limit, Cues.Match cue, boolean clause) {
        Part none = new Part(start, start);
        Part found =
                subjects.behindParticiple(subjects.subject(starts.skipped(start, limit - 1, "adverb"), limit, clause));
        boolean self = !found.empty() && lexicon.holds(s, found.from(), "self");
        if (cue.speaker()) {
            return self ? found : none;
        }
        if (found.empty() && !cue.participle()) {
            found = elsewhere(start, limit, clause);
        }
        boolean word = s.is(i + cue.length(), Kind.WORD) && !s.is(i + cue.length(), "ki");
        if (found.empty() && (cue.participle() || word)) {
            return subjects.behind(i + cue.length(), cue.participle()).orElse(none);
        }
        return cue.participle() ? subjects.behind(i + cue.length(), true).orElse(none) : found;
    }

    // who stands before a verb with a colon: the subject, else all words before it that can be one
    private Part before(int i, Cues.Match cue, int start) {
        if (i - start <= REACH && subjects.phrase(start, i) && !addressee(i - 1) && !cue.speaker()) {
            return new Part(start, i);
        }
        Part who = source(i, start, i, cue, true);
        who = who.empty() ? source(i, start, i, cue, false) : who;
        boolean all = who.empty() && !cue.speaker() && i - start > 1 && i - start <= LONGEST_BETWEEN;
        return all && subjects.closed(start, i) ? new Part(start, i) : who;
    }

    // behind words that say when or where: «Polisin iddiasının aksine, | avukatlar …»; or the subject of the clause
    // before: «Vali … denetledi, … söyledi»
    private Part elsewhere(int start, int limit, boolean clause) {
        int next = start;
        for (int k = start + 1; k < Math.min(limit - 1, start + LONGEST_ADVERBIAL); k++) {
            if (s.is(k, Kind.OPEN) || s.is(k, Kind.COLON)) {
                break;
            }
            if (s.is(k, Kind.COMMA)) {
                if (!opening.adverbial(next, k)) {
                    break;
                }
                next = k + 1;
                Part found = subjects.subject(starts.skipped(next, limit - 1, "adverb"), limit, clause);
                if (!found.empty()) {
                    return found;
                }
            }
        }
        boolean shared = s.is(start - 1, Kind.COMMA) && Endings.finite(s.word(start - 2));
        int before = shared ? starts.of(start - 2) : start;
        return shared
                        && clause
                        && cues.at(s, start - 2).isEmpty()
                        && cues.at(s, start - 3).isEmpty()
                ? subjects.subject(starts.skipped(before, start - 2, "adverb"), start - 1, true)
                : new Part(start, start);
    }

    private Optional<Told> quoted(int i, int close, Cues.Match cue) {
        int open = s.opening(close);
        int from = open < 0 ? starts.of(close) : open;
        int start = starts.of(from);
        Part who = open < 0 ? new Part(start, start) : source(i, start, from, cue, false);
        if (who.empty() && !cue.speaker() && open > start) {
            who = participles.before(start, open).orElse(who);
        }
        if (who.empty() && cue.has("with") && open >= 0) {
            who = participles.before(open, s.size()).orElse(who);
        }
        if (who.empty() && !cue.speaker()) {
            who = subjects.behind(i + cue.length(), cue.participle()).orElse(who);
        }
        int to = cue.has("wish") && close + 1 < i ? i : close + 1;
        int more = goesOn(who.from() > i ? who.to() : i + cue.length());
        return Optional.of(attribution(i, cue, who, new Part(from, Math.max(to, more))));
    }

    // «"…" dedi vali, | "…"»: index behind what is quoted more; 0 if nothing is
    private int goesOn(int comma) {
        boolean open = s.is(comma, Kind.COMMA) && s.is(comma + 1, Kind.OPEN);
        int close = open ? s.closing(comma + 1) : -1;
        boolean over = close + 1 >= s.size() || s.is(close + 1, Kind.STOP) || lexicon.holds(s, close + 1, "and");
        return close > 0 && over ? close + 1 : 0;
    }

    // «daha acıkmamışım diyerek», «… olmayacaktır" dedi», «tamam dedi»
    private Optional<Told> plain(int i, int last, Cues.Match cue) {
        int start = starts.of(last);
        boolean converb = cue.ending().endsWith("erek")
                || cue.ending().endsWith("ken")
                || cue.ending().endsWith("ip")
                || s.is(i, "diye");
        int comma = last;
        while (comma > start && !s.is(comma, Kind.COMMA)) {
            comma--;
        }
        Part who = subjects.subject(starts.skipped(start, last, "adverb"), last + 1, true);
        boolean first = !who.empty() && s.is(who.to(), Kind.COMMA);
        int from = first ? who.to() + 1 : converb && comma > start ? comma + 1 : start;
        from = cue.has("that") && from < last ? opening.of(from, last, first) : from;
        if (from > last || s.is(i + cue.length(), Kind.COLON)) {
            return Optional.empty();
        }
        Part source = first && !cue.speaker()
                ? who
                : subjects.behind(i + cue.length(), cue.participle())
                        .filter(part -> !cue.speaker())
                        .orElse(new Part(from, from));
        return Optional.of(attribution(i, cue, source, new Part(from, last + 1)));
    }

    private Told attribution(int i, Cues.Match cue, Part subject, Part content) {
        Span span = s.span(i + cue.lead(), i + cue.length());
        // «bir kaynağın "…" değerlendirmesine | yer verdi»: whose words they are
        boolean owned = cue.has("speech")
                && cue.length() > 1
                && content.to() == i
                && cues.speech(s, i)
                && RELAYING.matcher(s.word(i + 1)).matches();
        Optional<NestedReading.Inner> theirs = owned
                ? nested.relayed(new Part(afterComma(subject.empty() ? content.from() : subject.to()), i + 1))
                : Optional.empty();
        if (theirs.isPresent() && !subject.empty()) {
            Teller carrier = sources.read(s, subject.from(), subject.to())
                    .saying(s.span(i + 1, i + cue.length()), Manner.RELAYED);
            NestedReading.Inner inner = theirs.get();
            return new Told(
                    s.trimmed(inner.content().from(), inner.content().to()),
                    List.of(carrier, inner.teller()),
                    TurkishGrammar.PREFIX + ".clause");
        }
        List<Teller> tellers = new ArrayList<>();
        // «Haberde | adı verilmeyen bir danışman …»: the paper has it from him
        boolean paper = subject.to() > subject.from() + 2 && passives.paper(subject.from());
        int basis = based(subject);
        Part source = paper
                ? new Part(subject.from() + 1, subject.to())
                : basis > 0 ? new Part(basis + 1, subject.to()) : subject;
        if (paper) {
            tellers.add(sources.read(s, subject.from(), source.from()).saying(span, Manner.RELAYED));
        }
        if (source.empty()) {
            tellers.add(elided(span, cue));
        } else {
            Teller teller = sources.read(s, source.from(), source.to()).saying(span, cue.manner());
            // a bare name goes on as the one who had an office before
            tellers.add(belonging(teller, source).going(teller.head().isEmpty()));
        }
        List<Teller> origins = new ArrayList<>(according.based(content));
        if (basis > 0) {
            origins.add(
                    sources.read(s, subject.from(), basis).saying(s.get(basis).span(), Manner.SAID));
        }
        Part told = origins.isEmpty() || basis > 0 ? content : new Part(according.basedEnd(content), content.to());
        Optional<NestedReading.Inner> inner =
                RELAYING.matcher(cue.verb()).matches() ? nested.relayed(told) : nested.in(told);
        inner.ifPresent(found -> origins.add(found.teller()));
        if (!origins.isEmpty()) {
            Teller carrier = tellers.removeLast();
            tellers.add(carrier.saying(span, Manner.RELAYED));
            tellers.addAll(origins);
        }
        Part said = inner.map(NestedReading.Inner::content).orElse(told);
        return new Told(
                s.trimmed(said.from(), Math.max(said.from() + 1, said.to())),
                tellers,
                TurkishGrammar.PREFIX + (cue.has("plain") || s.is(said.from(), Kind.OPEN) ? ".quote" : ".clause"));
    }

    // «köylülere | dayanan | yerel radyo»: index of the word by which it says whom it has it from; -1 if it does not
    private int based(Part subject) {
        for (int k = subject.from() + 1; k < subject.to() - 1; k++) {
            if (s.word(k).equals("dayanan") && addressee(k - 1)) {
                return k;
            }
        }
        return -1;
    }

    // whom someone belongs to: the body named before what he is
    private Teller belonging(Teller teller, Part source) {
        if (teller.head().isEmpty()) {
            return teller;
        }
        // «gazeteye konuşan yetkililer»: perhaps those it was told of before
        boolean same = lexicon.prints(s.word(source.from()))
                && s.word(source.from()).matches(".*[ae]")
                && lexicon.holds(s, source.from() + 1, "speaking");
        if (same) {
            return teller.pointing(Teller.Pointing.PERHAPS);
        }
        // «adı açıklanmayan diplomat»: perhaps the one named before
        if (lexicon.holds(s, source.from(), "anonymous") && !lexicon.holds(s, source.to() - 2, "some")) {
            return teller.pointing(Teller.Pointing.PERHAPS);
        }
        // «vali», «yetkililer»: perhaps one named before
        if (source.to() == source.from() + 1 && teller.pointing() == Teller.Pointing.NOWHERE) {
            return teller.pointing(Teller.Pointing.PERHAPS);
        }
        return names.within(s.span(source.from(), source.to())).stream()
                .filter(mention ->
                        mention.kind().equals("organisation") || mention.kind().equals("ministry"))
                .findFirst()
                .map(mention -> teller.being(teller.source()
                        .but()
                        .affiliation(mention.entity().orElse(mention.name()))
                        .build()))
                .orElse(teller);
    }

    private Teller elided(Span cue, Cues.Match match) {
        Source source = Source.unnamed(cue, cue.in(s.text()), SourceKind.UNKNOWN);
        Agreement agreement = match.plural() ? Agreement.MANY : Agreement.ONE;
        Teller.Pointing pointing = match.speaker() ? Teller.Pointing.NOWHERE : Teller.Pointing.ELIDED;
        return new Teller(source, cue, match.manner(), pointing, agreement, "", false);
    }

    private int afterComma(int i) {
        return s.is(i, Kind.COMMA) || s.is(i, Kind.COLON) ? i + 1 : i;
    }
}
