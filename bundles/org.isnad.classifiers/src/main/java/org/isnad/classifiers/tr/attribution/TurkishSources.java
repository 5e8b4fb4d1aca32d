package org.isnad.classifiers.tr.attribution;

import java.util.Optional;
import java.util.regex.Pattern;
import org.isnad.classifiers.attribution.ClauseLexicon;
import org.isnad.classifiers.attribution.Names;
import org.isnad.classifiers.attribution.Sentence;
import org.isnad.classifiers.attribution.Token;
import org.isnad.classifiers.attribution.Token.Kind;
import org.isnad.report.Span;
import org.isnad.text.WordMemo;

/** Finds who tells in a Turkish sentence: a noun phrase without case at its begin, before or behind the verb. */
final class TurkishSources {
    private static final String APOSTROPHES = "'’";
    private static final int LONGEST = 16;
    private static final int LONGEST_REASON = 5;
    private static final int LONGEST_TITLE = 6;
    private static final int LONGEST_DESCRIBED = 3;
    private static final Pattern PARTICIPLE = Pattern.compile(".{2,}(?:[ae]n|m[iuü]ş|[dt][iuü]ğ[iuü])");
    private static final WordMemo<Boolean> AGENT = WordMemo.matching(".{3,}[cç][iuü](?:s[iuü]|l[ae]r[iuü]?)");
    // «İçinden de (şöyle dedi)»
    private static final WordMemo<Boolean> WITHIN = WordMemo.matching(".*[iuü][nm]d[ae]n");
    private static final Pattern OURS = Pattern.compile(".{3,}[aeiuü]m(?:[iuü]z)?");
    // without its ending; empty if it has none
    private static final WordMemo<String> OF_OURS =
            new WordMemo<>(word -> OURS.matcher(word).matches() ? word.replaceFirst("[iuü]?m(?:[iuü]z)?$", "") : "");
    private static final Pattern AMONG = Pattern.compile(".{3,}l[ae]r(?:[iuü]n)?d[ae]n");
    private static final WordMemo<Boolean> ABLATIVE = WordMemo.matching(".{3,}[dt][ae]n");
    // «ikisi», no «iki»
    private static final WordMemo<Boolean> OF_THEM = WordMemo.matching("(?!(?:iki|alti|yedi|yirmi|elli)$).*[iuü]");
    private static final Pattern ARTICLE = Pattern.compile("\\p{Ll}{2}-\\p{Lu}.*");

    private final Sentence s;
    private final ClauseLexicon lexicon;
    private final Cues cues;
    private final Names names;
    private final SubjectRun runs;
    private final Adjuncts adjuncts;
    private final Appositions appositions;
    private final SubjectBehind behind;
    private final BeforeParticle particles;
    private final SubjectBetween between;
    private final Hearers hearers;

    TurkishSources(Sentence s, ClauseLexicon lexicon, Cues cues, Names names) {
        this.s = s;
        this.names = names;
        this.runs = new SubjectRun(s, lexicon, names, this);
        this.adjuncts = new Adjuncts(s, lexicon, cues, this);
        this.appositions = new Appositions(s, lexicon, this);
        this.behind = new SubjectBehind(s, lexicon, cues, this);
        this.particles = new BeforeParticle(s, lexicon, this);
        this.hearers = new Hearers(s, lexicon, this);
        this.between = new SubjectBetween(s, lexicon, this, adjuncts, hearers);
        this.lexicon = lexicon;
        this.cues = cues;
    }

    /** Tokens of a sentence. */
    record Part(int from, int to) {
        boolean empty() {
            return from >= to;
        }
    }

    /** The subject that begins at {@code from} and ends before {@code limit}, with what is told behind it; empty if none. */
    Part subject(int from, int limit, boolean clause) {
        // «Bana | polisler …»: to whom it was told
        if (lexicon.holds(s, from, "opinion") && from + 1 < limit) {
            return subject(from + 1, limit, clause);
        }
        // «Müştekilerden, | Ankara'da yaşayan emekli işçi Ali Kaya»
        if (s.is(from + 1, Kind.COMMA) && AMONG.matcher(s.word(from)).matches() && person(from)) {
            Part one = subject(from + 2, limit, clause);
            return one.empty() ? one : new Part(from, one.to());
        }
        int begin = adjuncts.leading(from, limit);
        Part led = begin > from && begin < limit ? found(begin, limit, clause) : new Part(from, from);
        Part found = led.empty() ? adjuncts.behind(found(from, limit, clause)) : adjuncts.behind(led);
        Part ahead = found.empty() ? adjuncts.ahead(from, limit) : found;
        return found.empty() && runs.nobody(ahead, limit) ? found : ahead;
    }

    private boolean person(int i) {
        return NounForms.of(s.word(i)).stream().anyMatch(lexicon::person);
    }

    /** The subject that begins there, as far as names and offices go; empty if none does. */
    Part run(int from, int limit) {
        return runs.run(from, limit);
    }

    /** Whether a participle there says who somebody is: «imzası | bulunan | memur». */
    boolean described(int from, int to) {
        for (int i = from; i < to - 1; i++) {
            if (!upper(i) && PARTICIPLE.matcher(s.word(i)).matches() && !lexicon.holds(s, i, "anonymous")) {
                return !lexicon.holds(s, from, "anonymous");
            }
        }
        return false;
    }

    /** «askeri kaynak», «üst düzey yetkili»: one of whom the words speak as known, without a name. */
    boolean definite(Part who) {
        boolean described = who.to() - who.from() <= LONGEST_DESCRIBED && lexicon.heads(s.word(who.to() - 1));
        for (int i = who.from(); described && i < who.to(); i++) {
            boolean number = lexicon.holds(s, i, "some") || lexicon.holds(s, i, "several");
            described = s.is(i, Kind.WORD) && !number && !(i > who.from() && upper(i)) && !plural(s.word(i));
        }
        return described;
    }

    private Part found(int from, int limit, boolean clause) {
        Part contrasted = particles.subject(from, Math.min(limit, from + LONGEST));
        if (!contrasted.empty()) {
            return contrasted;
        }
        int longest = from + LONGEST + (unnamed(from, limit) ? LONGEST_REASON : 0);
        for (int i = from; i < Math.min(limit, longest); i++) {
            // an ending written apart makes it no longer
            longest += s.is(i, Kind.OTHER) ? 1 : 0;
            if (s.is(i, Kind.COMMA)) {
                return beforeComma(from, i, limit, clause);
            }
            int quoted = s.is(i, Kind.OPEN) ? s.closing(i) : -1;
            // «adını vermediği "bilgili bir kaynak", …»
            // «gizli tanık "Poyraz", …»
            boolean called = i > from && somebody(i - 1) && upper(i + 1);
            boolean someone = quoted > 0 && (called || somebody(quoted - 1));
            if (someone && quoted < i + LONGEST_TITLE && s.is(quoted + 1, Kind.COMMA)) {
                return new Part(from, quoted + 1);
            }
            if (!s.is(i, Kind.WORD) && !s.is(i, Kind.OTHER) && !abbreviated(i)) {
                // «Bakan Kaya kararı "yanlış" bulduğunu»: it ends before the marks
                boolean ends = clause && (s.is(i, Kind.OPEN) || s.is(i, Kind.STOP));
                Part none = ends ? runs.run(from, i) : new Part(from, from);
                return i == limit - 1 && phrase(from, i) ? new Part(from, i) : none;
            }
        }
        if (!clause) {
            // «Kadın | bana», «Annem | hep»
            int to = lexicon.holds(s, limit - 1, "opinion") || lexicon.holds(s, limit - 1, "told-how")
                    ? limit - 1
                    : hearers.before(from, limit);
            return to - from <= LONGEST && phrase(from, to) ? new Part(from, to) : runs.run(from, to);
        }
        return runs.run(from, limit);
    }

    private Part beforeComma(int from, int comma, int limit, boolean clause) {
        if (lexicon.holds(s, comma - 1, "heard") || lexicon.holds(s, comma - 1, "based")) {
            return runs.run(from, comma);
        }
        // «Bir sakin radyoya, "…" dedi»
        int end = hearers.before(from, comma);
        end = end == comma && !phrase(from, comma) ? adjuncts.before(from, comma) : end;
        // «Düzenlediği | toplantıda», «Meclis | kürsüsünde»
        boolean nobody = end < comma && runs.nobody(new Part(from, end), comma);
        boolean someone = !nobody && phrase(from, end);
        int name = someone ? appositions.nameEnd(from, comma, limit) : -1;
        if (name > 0) {
            return new Part(from, name);
        }
        return someone || (!nobody && closed(from, end)) ? new Part(from, end) : apposed(from, comma, clause);
    }

    // «Hakkında yakalama kararı bulunan iş insanı, …»: nobody a list knows, but a comma ends it and no case
    boolean closed(int from, int comma) {
        if (comma - from < 2 || lexicon.holds(s, comma - 1, "adverb-tail")) {
            return false;
        }
        for (int i = from; i < comma; i++) {
            if ((!s.is(i, Kind.WORD) && !s.is(i, Kind.OTHER)) || lexicon.holds(s, i, "adverb-tail")) {
                return false;
            }
        }
        return s.is(comma - 1, Kind.WORD) && nominative(comma - 1) && !Endings.subjectClause(s.word(comma - 1));
    }

    // «Kanala konuşan ve … adının gizli kalmasını isteyen iki yönetici»: the reason makes it long
    private boolean unnamed(int from, int limit) {
        for (int i = from; i < Math.min(limit, from + LONGEST); i++) {
            if (lexicon.holds(s, i, "anonymous")) {
                return true;
            }
        }
        return false;
    }

    // "Prof. Ali Kaya, rektör, …": no
    private Part apposed(int from, int comma, boolean clause) {
        return clause ? runs.run(from, comma) : new Part(from, from);
    }

    /** «… tamamlanacağını belirten Yıldırım»: he, not what he told besides. */
    Part behindParticiple(Part part) {
        for (int k = part.to() - 2; k > part.from(); k--) {
            boolean told = !lexicon.holds(s, k, "basis")
                    && cues.at(s, k)
                            .filter(cue -> cue.participle() && !cue.has("passive"))
                            .isPresent()
                    && (Endings.fact(s.word(k - 1)) || Endings.dative(s.word(k - 1)) || s.is(k - 1, Kind.CLOSE));
            if (told) {
                return new Part(k + 1, part.to());
            }
        }
        return part;
    }

    /** Whether the words can be a subject: no case on the last, no verb among them, and somebody. */
    boolean phrase(int from, int to) {
        // «Bana | … söylemişlerdi»: whom it was told
        if (from >= to || lexicon.holds(s, to - 1, "opinion")) {
            return false;
        }
        boolean known = false;
        for (int i = from; i < to; i++) {
            String word = s.word(i);
            boolean name = upper(i) && i > from;
            if (!name && i < to - 1 && Endings.finite(word) && !upper(i)) {
                return false;
            }
            known |= name || (upper(i) && to - from <= 5) || somebody(i) || plural(word);
        }
        return known && nominative(to - 1);
    }

    boolean nominative(int last) {
        String word = s.word(last);
        if (s.is(last, Kind.OTHER)) {
            return !s.original(last).startsWith("'") && !s.original(last).startsWith("’");
        }
        boolean known = somebody(last) && !word.endsWith("da") && !word.endsWith("de");
        // «spor sitesi | Pitchside»: names take their case behind an apostrophe
        boolean behind = s.is(last - 1, Kind.WORD) && (upper(last - 1) || lexicon.prints(s.word(last - 1)));
        boolean name = upper(last)
                && (behind
                        || lexicon.holds(s, last, "no-case")
                        || named(s.get(last).span()));
        return known
                || name
                || alone(last)
                || (!Endings.oblique(word)
                        && !Endings.finite(word)
                        && !Endings.wish(word)
                        && !lexicon.holds(s, last, "adverb")
                        && !Endings.genitive(word))
                || plural(word);
    }

    // «Kaya | dün …», «Atina | …»: a name found as it stands has no case
    private boolean named(Span word) {
        return names.any(word, name -> name.span().equals(word));
    }

    // «Tekin ise», «Aydın, …», «Afridi, …», «Kathimerini, …»: a name that only looks like an owner, a verb or an object
    private boolean alone(int i) {
        // «spor sitesi Pitchside, …»: names take their case behind an apostrophe
        boolean titled = i > 0 && !upper(i - 1) && lexicon.heads(s.word(i - 1)) && s.is(i + 1, Kind.COMMA);
        return upper(i)
                && (titled || !Endings.place(s.word(i)))
                && !WITHIN.of(s.word(i))
                && !lexicon.prints(s.word(i))
                && NounForms.of(s.word(i)).stream().noneMatch(lexicon::heads)
                && (lexicon.holds(s, i + 1, "particle") || s.is(i + 1, Token.Kind.COMMA));
    }

    /** Whether one more is joined there: «bir diplomat | ile | bir yetkili», «Bakan Tok | ve | Bakan Ersin». */
    boolean joins(int i) {
        boolean and = lexicon.holds(s, i, "and") || s.is(i, "hem");
        int next = s.is(i + 1, "de") ? i + 2 : i + 1;
        return and
                && (s.is(i, "hem")
                        || lexicon.holds(s, next, "some")
                        || lexicon.holds(s, next, "several")
                        || upper(next));
    }

    static boolean plural(String word) {
        return word.endsWith("ler") || word.endsWith("lar");
    }

    boolean somebody(int i) {
        return lexicon.heads(s.word(i))
                || lexicon.holds(s, i, "people")
                || lexicon.holds(s, i, "self")
                || share(i)
                || AGENT.of(s.word(i))
                || ours(s.word(i));
    }

    /** Whether the word there means one or several of those before it: «biri», «ikisi». */
    boolean shares(int i) {
        return lexicon.holds(s, i, "one-of") || share(i);
    }

    // «köylülerin bir | kısmı», «40 işçinin | yarısı», «on doktordan | yedisi»
    private boolean share(int i) {
        int whole = lexicon.holds(s, i - 1, "share-lead") ? i - 2 : i - 1;
        String them = s.word(whole);
        boolean number = lexicon.counts(s, i) && OF_THEM.of(s.word(i));
        return (lexicon.holds(s, i, "share") || number)
                && (them.contains("l") || lexicon.counts(s, whole - 1))
                && (Endings.genitive(them) || (number && ABLATIVE.of(them)));
    }

    // «öğretmenimiz», «müdürüm»
    private boolean ours(String word) {
        String stem = OF_OURS.of(word);
        return !stem.isEmpty() && lexicon.person(stem);
    }

    /** «Beyaz Saray | danışmanları»: people of whom stands before them. */
    boolean theirs(int i) {
        String word = s.word(i);
        boolean plural = word.endsWith("leri") || word.endsWith("lari");
        String many = plural ? word.substring(0, word.length() - 1) : "";
        return plural && (somebody(i) || lexicon.person(many) || lexicon.body(many));
    }

    // «Beyaz Saray'dan | bir yetkili»
    boolean suffix(int i) {
        return s.is(i, Kind.OTHER)
                && s.is(i + 1, Kind.WORD)
                && APOSTROPHES.indexOf(s.original(i).charAt(0)) >= 0;
    }

    /** Index behind «adının açıklanmasını istemeyen»; {@code from} if no such reason stands there. */
    int reasonEnd(int from) {
        for (int i = from + 1; lexicon.holds(s, from, "anonymous") && i < from + LONGEST_REASON; i++) {
            if ((s.word(i).endsWith("an") || s.word(i).endsWith("en"))) {
                return i + 1;
            }
        }
        return from;
    }

    /** Who stands between what is told and the verb: «…mesini hepimiz istemiştik». */
    Optional<Part> between(int first, int cue) {
        return between.at(first, cue);
    }

    /** Who stands behind the verb: «"…" dedi kadın», «söyleyen Bakan Kaya». */
    Optional<Part> behind(int from, boolean named) {
        return behind.at(from, named);
    }

    /** A word with a capital; also «el-Hamami». */
    boolean upper(int i) {
        String word = s.is(i, Kind.WORD) ? s.original(i) : "-";
        return Character.isUpperCase(word.charAt(0))
                || (word.indexOf('-') > 0 && ARTICLE.matcher(word).matches());
    }

    boolean abbreviated(int stop) {
        return s.is(stop, Kind.STOP)
                && stop > 0
                && s.original(stop).equals(".")
                && s.is(stop - 1, Kind.WORD)
                && s.word(stop - 1).length() <= 4
                && (upper(stop - 1) || (Character.isDigit(s.word(stop - 1).charAt(0)) && upper(stop + 1)))
                && stop + 1 < s.size();
    }
}
