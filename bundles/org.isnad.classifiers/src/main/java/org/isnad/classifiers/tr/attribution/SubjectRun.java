package org.isnad.classifiers.tr.attribution;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.isnad.classifiers.attribution.ClauseLexicon;
import org.isnad.classifiers.attribution.Names;
import org.isnad.classifiers.attribution.Sentence;
import org.isnad.classifiers.attribution.Token.Kind;
import org.isnad.classifiers.tr.attribution.TurkishSources.Part;
import org.isnad.text.WordMemo;

/** Reads a subject that no comma ends: as far as names, offices and plurals go. */
final class SubjectRun {
    private static final int LONGEST = 12;
    private static final int LONGEST_COMPLEMENT = 5;
    private static final WordMemo<Boolean> PARTICIPLE = WordMemo.matching(
            "(?!.*(?:zaman|insan|vatan|neden|maden|beden|bazen|hemen|l[ae]rd[ae]n|[iuü]nd[ae]n)$).{2,}(?:[ae]n|m[iuü]ş)");
    private static final WordMemo<Boolean> THEIRS = WordMemo.matching(".{2,}l[ae]r[iuü]");
    private static final WordMemo<Boolean> FROM = WordMemo.matching(".{3,}[dt][ae]n");
    private static final WordMemo<Boolean> POSSESSED = WordMemo.matching(".*[iuü]");
    private static final Pattern SHARE = Pattern.compile("['’]s?[iuü]");
    private static final WordMemo<Boolean> AMONG = WordMemo.matching(".*l[ae]r(?:[iuü]n)?d[ae]n");
    private static final WordMemo<Boolean> ONE_OF = WordMemo.matching(".*l[ae]r[iuü]nd[ae]n");

    private final Sentence s;
    private final ClauseLexicon lexicon;
    private final Names names;
    private final TurkishSources subjects;
    private final Modifiers modifiers;
    private final Surveyed surveyed;

    SubjectRun(Sentence s, ClauseLexicon lexicon, Names names, TurkishSources subjects) {
        this.s = s;
        this.lexicon = lexicon;
        this.names = names;
        this.subjects = subjects;
        this.modifiers = new Modifiers(s, lexicon, names, subjects);
        this.surveyed = new Surveyed(s, subjects);
    }

    // without a comma: as far as names, offices and plurals go, if what follows can be a clause of its own
    Part run(int from, int limit) {
        Optional<ClauseLexicon.Outlet> outlet = lexicon.outletAt(s, from);
        int printed = from + outlet.map(found -> found.words().size()).orElse(0);
        if (printed > from
                && printed < limit
                && s.is(printed, Kind.WORD)
                && !spokenTo(printed)
                && !modifiers.of(printed - 1, limit)
                && !lexicon.prints(s.word(printed))) {
            return new Part(from, printed);
        }
        int begin = s.is(from, "hem") ? from + 1 : subjects.reasonEnd(from);
        Part plain = run(from, begin, limit);
        int relative = plain.empty() && begin == from ? relativeEnd(from, limit) : from;
        Part found = joined(relative > from ? run(from, relative, limit) : plain, limit);
        return nobody(found, found.to()) ? new Part(from, from) : found;
    }

    /** Whether the words only say of what kind a thing is: «Düzenlediği | toplantıda», «Meclis | kürsüsünde». */
    boolean nobody(Part found, int limit) {
        int last = found.to() - 1;
        boolean kind = found.to() == found.from() + 1 && lexicon.holds(s, last, "in-writing");
        return !found.empty()
                && (kind
                        || (found.to() < limit && modifiers.of(last, limit))
                        || (Endings.subjectClause(s.word(last)) && (last == 0 || !subjects.upper(last))));
    }

    // «hem bir yetkili | hem de bir hekim», «bir diplomat | ile bir yetkili»
    private Part joined(Part first, int limit) {
        int next = s.is(first.to() + 1, "de") ? first.to() + 2 : first.to() + 1;
        if (first.empty() || next >= limit || !subjects.joins(first.to())) {
            return first;
        }
        Part more = run(next, next, limit);
        return more.empty() ? first : new Part(first.from(), more.to());
    }

    // «kamera kayıtlarını izleyen | avukatlar»: index behind the participle; {@code from} if none stands there
    private int relativeEnd(int from, int limit) {
        for (int i = from + 1; i < Math.min(limit - 1, from + LONGEST); i++) {
            if (!s.is(i, Kind.WORD) && !s.is(i, Kind.OTHER)) {
                return from;
            }
            boolean close = lexicon.holds(s, i, "access-before") && s.is(i - 1, Kind.WORD);
            // «itiraz | eden»
            int object = lexicon.holds(s, i, "light-participle") ? i - 2 : i - 1;
            if (!subjects.upper(i)
                    && (close || PARTICIPLE.of(s.word(i)))
                    && (s.is(object, Kind.OTHER) || Endings.oblique(s.word(object)))) {
                return i + 1;
            }
        }
        return from;
    }

    private Part run(int from, int begin, int limit) {
        int asked = surveyed.end(from, limit);
        if (asked > from) {
            return new Part(from, asked);
        }
        int reach = begin + 7;
        for (int i = begin; i < Math.min(limit, reach); i++) {
            // what a long title or name is made of does not count
            reach += subjects.upper(i) || !s.is(i, Kind.WORD) ? 1 : 0;
            // «Bakanlığı'ndan bir sözcü»
            boolean ending = s.is(i, Kind.OTHER) && i > from && s.is(i + 1, Kind.WORD);
            // «ekonomistin 17'si»
            if (i > from
                    && s.is(i, Kind.OTHER)
                    && SHARE.matcher(s.get(i).folded()).matches()
                    && digits(i - 1)) {
                return new Part(from, i + 1);
            }
            if (ending) {
                continue;
            }
            if (!s.is(i, Kind.WORD) && !subjects.abbreviated(i)) {
                return new Part(from, from);
            }
            boolean determiner = i == from && determines(i, limit);
            boolean pronoun = lexicon.holds(s, i, "self") && i == from;
            boolean more = more(from, i, limit);
            if (!determiner && (pronoun || (!more && (ends(from, i, limit) || (i == from && single(i, limit)))))) {
                return new Part(from, i + 1);
            }
            // «gözaltına alınan şüphelilerden | biri»
            if (AMONG.of(s.word(i)) && i + 1 < limit && subjects.shares(i + 1)) {
                return new Part(from, i + 2);
            }
            boolean among = subjects.upper(i + 1) && (ONE_OF.of(s.word(i)) || people(i));
            if ((Endings.oblique(s.word(i))
                            && !subjects.upper(i)
                            && !subjects.somebody(i)
                            && !among
                            // «çeşitli ülkelerden | gözlemciler»
                            && !(lexicon.counts(s, i - 1) && FROM.of(s.word(i)))
                            && !(lexicon.holds(s, i, "fraction") && lexicon.counts(s, i + 1))
                            && !s.is(i, "sayida"))
                    || (Endings.finite(s.word(i)) && !subjects.upper(i) && !more)) {
                return new Part(from, from);
            }
        }
        return new Part(from, from);
    }

    // «kimi | köylüler», «çoğu | uzman»
    private boolean determines(int i, int limit) {
        return lexicon.holds(s, i, "determiner")
                && i + 1 < limit
                && !run(i + 1, i + 1, limit).empty();
    }

    // «sözcüsü | X hesabından», «Bakan | Truth Social hesabından»
    private boolean network(int i) {
        int medium = subjects.upper(i + 1) ? i + 2 : i + 1;
        return lexicon.holds(s, medium, "medium");
    }

    // «bölge halkından | Mehmet Kaya»
    private boolean people(int i) {
        return FROM.of(s.word(i))
                && NounForms.of(s.word(i)).stream().anyMatch(stem -> lexicon.person(stem) || lexicon.heads(stem));
    }

    // the word behind goes with it
    private boolean more(int from, int i, int limit) {
        // «iki | bakan», «otuzdan fazla (doktor)»: numbers, and who is counted
        boolean described = i + 2 < limit
                && !subjects.upper(i + 1)
                && !lexicon.counts(s, i + 1)
                && !(lexicon.counts(s, i) && lexicon.heads(s.word(i + 1)))
                && PARTICIPLE.of(s.word(i + 1))
                // «Okan Buruk | maçtan sonra»
                && !lexicon.holds(s, i + 2, "adverb-tail");
        // «Prof. Dr. Ayla Ak», but «Cemil Y. | Reuters'a»
        boolean initial = s.word(i).length() == 1 && i > from && subjects.upper(i - 1);
        boolean title = i + 2 < limit && !initial && subjects.abbreviated(i + 1) && subjects.upper(i + 2);
        return title
                || described
                || (i == from && possessor(i, limit))
                || (subjects.upper(i + 1)
                        && i + 1 < limit
                        && !s.is(i + 2, Kind.OTHER)
                        && !network(i + 1)
                        && !ownerNoun(i + 1)
                        && !several(i)
                        && !printed(i)
                        && !unnamedHead(from, i))
                || named(from, i);
    }

    // «Merkezi | Cenevre'de bulunan (örgüt)», «Oğlu | saldırıda ölen (kadın)»: the noun belongs to whom the participle
    // describes
    private boolean possessor(int i, int limit) {
        if (!POSSESSED.of(s.word(i))) {
            return false;
        }
        for (int k = i + 1; k < Math.min(limit - 1, i + LONGEST_COMPLEMENT); k++) {
            if (!subjects.upper(k) && s.is(k, Kind.WORD) && PARTICIPLE.of(s.word(k))) {
                return k > i + 1;
            }
            boolean complement = s.is(k, Kind.OTHER) || subjects.upper(k) || Endings.oblique(s.word(k));
            if (!complement) {
                return false;
            }
        }
        return false;
    }

    // a noun that means somebody or the end of a name
    private boolean ends(int from, int i, int limit) {
        boolean several = THEIRS.of(s.word(i)) && i + 2 < limit && genitiveWithin(i + 1, limit);
        // «Bakanlığından | bir yetkili»
        boolean belongs = FROM.of(s.word(i)) && i + 1 < limit;
        if (belongs && (lexicon.holds(s, i + 1, "some") || body(i))) {
            return false;
        }
        boolean noun = subjects.somebody(i) || TurkishSources.plural(s.word(i)) || several || theirs(i);
        // «İki Batılı | diplomat»: a number is no first name
        boolean name = subjects.upper(i) && i > from && subjects.upper(i - 1) && !lexicon.counts(s, i - 1);
        // «haber sitesi | Mercek»
        boolean paper = subjects.upper(i) && i > from && !subjects.upper(i - 1) && lexicon.prints(s.word(i - 1));
        return (noun || name || paper)
                && subjects.nominative(i)
                && !modifiers.of(i, limit)
                && !(adjective(i) && i + 1 < limit && lexicon.heads(s.word(i + 1)))
                && !(lexicon.holds(s, i, "kind-of-person") && i + 1 < limit && lexicon.heads(s.word(i + 1)))
                && !(i == 0 && ofSomebody(i + 1, limit));
    }

    // «Bakanlığından | üst düzey bir kaynak»
    private boolean body(int i) {
        return NounForms.of(s.word(i)).stream().anyMatch(lexicon::body);
    }

    // «Komşu | ülkenin yetkilileri», «Sanık | kadının avukatı»
    private boolean ofSomebody(int owner, int limit) {
        int owned = owner + 1;
        return Endings.genitive(s.word(owner))
                && owned < limit
                && subjects.nominative(owned)
                && (subjects.somebody(owned) || subjects.upper(owned));
    }

    // «şirket | avukatları»
    private boolean theirs(int i) {
        return subjects.theirs(i) && (lexicon.body(s.word(i - 1)) || subjects.somebody(i - 1) || subjects.upper(i - 1));
    }

    // «Bloomberg | HT'ye konuşan»: whom somebody speaks to
    private boolean spokenTo(int i) {
        return subjects.upper(i) && s.is(i + 1, Kind.OTHER) && lexicon.holds(s, i + 2, "speaks");
    }

    // «Le | Monde'un»: the name goes on
    private boolean goesOn(int i) {
        return subjects.upper(i + 1)
                && names.any(
                        s.span(i, i + 2),
                        name -> name.span().start() <= s.get(i).span().start()
                                && name.span().end() >= s.get(i + 1).span().end());
    }

    // a name of one word
    private boolean single(int i, int limit) {
        return subjects.upper(i)
                && !lexicon.counts(s, i)
                && !spokenTo(i + 1)
                && !goesOn(i)
                && subjects.nominative(i)
                && !s.is(i + 1, Kind.OTHER)
                && !modifiers.of(i, limit)
                && !subjects.somebody(i + 1)
                && !(lexicon.outletAt(s, i).isPresent() && lexicon.prints(s.word(i + 1)))
                && (i > 0
                        || known(i)
                        || allUpper()
                        || objects(i + 1, limit)
                        || s.is(i + 1, Kind.OPEN)
                        || subjects.upper(i + 1))
                && (lexicon.holds(s, i, "well-known") || !headed(i + 1, limit))
                && (genitiveWithin(i + 1, limit) || allUpper() || objects(i + 1, limit));
    }

    // «bir yetkilisi | Voice of America'ya»: who has no name is not named behind
    private boolean unnamedHead(int from, int i) {
        for (int k = from; k < i && !subjects.upper(i); k++) {
            if (lexicon.holds(s, k, "some")) {
                return true;
            }
        }
        return false;
    }

    private boolean digits(int i) {
        return s.is(i, Kind.WORD) && Character.isDigit(s.word(i).charAt(0));
    }

    // a name, not a word that only begins the sentence: «Amatör küme …»
    private boolean known(int i) {
        return lexicon.outletAt(s, i).isPresent()
                || lexicon.holds(s, i, "well-known")
                || names.any(s.get(i).span());
    }

    // «Salerno | suçlamaları (reddetti)»: nothing stands behind the name but what he speaks of
    private boolean objects(int from, int limit) {
        return limit - from > 0 && limit - from <= 2 && lexicon.holds(s, limit - 1, "this");
    }

    // «Bakanlığın», but not «Ergün»: a name's ending stands behind an apostrophe
    private boolean ownerNoun(int i) {
        return Endings.genitive(s.word(i)) && (NounForms.of(s.word(i)).stream().anyMatch(lexicon::heads) || allUpper());
    }

    // «düzenleyenler | Berlin, Köln …»: several have no name
    private boolean several(int i) {
        return TurkishSources.plural(s.word(i)) && s.word(i).length() > 5 && !subjects.upper(i);
    }

    // «Veli | Ağbaba'nın»: a name goes on
    private boolean named(int from, int i) {
        int end = s.get(i).span().end();
        return i + 1 < s.size()
                && subjects.upper(i)
                && !subjects.upper(i - 1)
                && subjects.upper(i + 1)
                && names.any(
                        s.span(from, i + 2),
                        name -> name.kind().equals("person")
                                && name.span().start() < end
                                && name.span().end() > end);
    }

    // «Üst | düzey bir yetkili», «İranlı | iki milletvekili»
    private boolean headed(int from, int limit) {
        for (int i = from; i < Math.min(limit, from + 4) && s.is(i, Kind.WORD) && !subjects.upper(i); i++) {
            if (lexicon.heads(s.word(i)) && subjects.nominative(i)) {
                return true;
            }
            boolean close = lexicon.holds(s, i + 1, "access-before");
            if (!close && (Endings.genitive(s.word(i)) || Endings.oblique(s.word(i)))) {
                return false;
            }
        }
        return false;
    }

    // «Haaretz gazetesi | …»; but «İsrail gazetesi Maariv»
    private boolean printed(int i) {
        return lexicon.prints(s.word(i))
                && POSSESSED.of(s.word(i))
                && subjects.upper(i - 1)
                && !lexicon.holds(s, i - 1, "outlet-kind")
                && !lexicon.country(s.word(i - 1)).isPresent();
    }

    // «askeri | kaynaklar», but «gazetesi | hastane çalışanlarına»
    private boolean adjective(int i) {
        return s.word(i).endsWith("i") && !subjects.upper(i) && !theirs(i) && !lexicon.body(s.word(i));
    }

    private boolean genitiveWithin(int from, int to) {
        for (int i = from; i < to; i++) {
            if (Endings.genitive(s.word(i)) || s.is(i, Kind.OTHER)) {
                return true;
            }
        }
        return false;
    }

    // a headline in capitals
    private boolean allUpper() {
        return s.tokens().stream()
                .filter(token -> token.is(Kind.WORD))
                .allMatch(token -> token.span()
                        .in(s.text())
                        .equals(token.span().in(s.text()).toUpperCase(Locale.of("tr"))));
    }
}
