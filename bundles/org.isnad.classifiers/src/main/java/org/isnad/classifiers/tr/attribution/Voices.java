package org.isnad.classifiers.tr.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.isnad.classifiers.attribution.Agreement;
import org.isnad.classifiers.attribution.ClauseLexicon;
import org.isnad.classifiers.attribution.ClauseSources;
import org.isnad.classifiers.attribution.Names;
import org.isnad.classifiers.attribution.Sentence;
import org.isnad.classifiers.attribution.Teller;
import org.isnad.classifiers.attribution.Token.Kind;
import org.isnad.classifiers.attribution.Told;
import org.isnad.report.Manner;
import org.isnad.report.Source;
import org.isnad.report.SourceKind;
import org.isnad.report.Span;

/** Reads who tells from a noun phrase, without where and to whom he speaks and, in his name, without its case. */
final class Voices {
    private static final Pattern AMONG = Pattern.compile(".{3,}l[ae]r(?:[iuü]n)?d[ae]n");
    private static final Pattern OWNER = Pattern.compile("['’]n?[iuü]n");
    private static final Pattern PARTICIPLE = Pattern.compile(".{2,}[ae]n");

    private final ClauseLexicon lexicon;
    private final ClauseSources sources;
    private final PlainCase plain;

    Voices(ClauseLexicon lexicon, Names names) {
        this.lexicon = lexicon;
        this.sources = new ClauseSources(lexicon, names);
        this.plain = new PlainCase(lexicon);
    }

    Teller read(Sentence s, int from, int to) {
        // «Müştekilerden, | işçi Ali Kaya»: of those he is one
        if (from + 2 < to
                && s.is(from + 1, Kind.COMMA)
                && AMONG.matcher(s.word(from)).matches()) {
            Teller one = read(s, from + 2, to);
            return one.being(one.source().but().span(s.span(from, to)).build());
        }
        int begin = behindSpeaking(s, from, to);
        Teller teller = sources.read(s, begin, to);
        int name = behindParticiple(s, begin, to);
        if (name > begin && teller.head().isEmpty()) {
            Teller bare = sources.read(s, name, to);
            teller = bare.being(bare.source().but().span(teller.source().span()).build());
        }
        return plain.of(people(s, begin, to, owned(s, begin, to, teller)));
    }

    // «Kaya'nın | avukatı», «Vautrin'in | ofisi»: not the owner whose name stands there
    private Teller owned(Sentence s, int from, int to, Teller whole) {
        int owner = to - 1;
        while (owner > from
                && s.is(owner, Kind.WORD)
                && !Character.isUpperCase(s.original(owner).charAt(0))) {
            owner--;
        }
        boolean owned = owner > from
                && owner < to - 1
                && s.is(owner, Kind.OTHER)
                && OWNER.matcher(s.get(owner).folded()).matches();
        boolean person =
                whole.source().entity().filter(id -> id.startsWith("person:")).isPresent();
        if (!owned || !person) {
            return whole;
        }
        Teller bare = sources.read(s, owner + 1, to);
        return bare.being(bare.source()
                .but()
                .name(whole.source().name())
                .named(whole.source().named())
                .span(whole.source().span())
                .build());
    }

    // «görgü tanıklarının | iddiasına»: they are as many as those whose words they are, and have no name either
    private Teller people(Sentence s, int from, int to, Teller words) {
        int owner = to - 2;
        boolean told = owner >= from
                && words.source().kind() == SourceKind.DOCUMENT
                && s.is(owner, Kind.WORD)
                && Endings.genitive(s.word(owner))
                && (owner == 0 || !Character.isUpperCase(s.original(owner).charAt(0)));
        if (!told) {
            return words;
        }
        Source whose = sources.read(s, from, owner + 1).source();
        return whose.named()
                ? words
                : words.being(
                        words.source().but().named(false).count(whose.count()).build());
    }

    /** Nobody who is named, behind the words that say so. */
    static Teller nobody(Sentence s, Span cue) {
        Source source = Source.unnamed(cue, cue.in(s.text()), SourceKind.UNKNOWN);
        return new Teller(source, cue, Manner.UNATTRIBUTED, Teller.Pointing.NOWHERE, Agreement.ANY, "", false);
    }

    /** The same told by whoever it was: no one named before. */
    static Told somebody(Told told) {
        List<Teller> tellers = new ArrayList<>(told.tellers());
        tellers.add(tellers.removeLast().pointing(Teller.Pointing.NOWHERE));
        return new Told(told.content(), tellers, told.rule());
    }

    // «İstanbul'a gelen | Busbecq»: where his name begins
    private static int behindParticiple(Sentence s, int from, int to) {
        for (int k = to - 2; k > from; k--) {
            boolean participle = s.is(k, Kind.WORD)
                    && Character.isLowerCase(s.original(k).charAt(0))
                    && PARTICIPLE.matcher(s.word(k)).matches();
            if (participle && Character.isUpperCase(s.original(k + 1).charAt(0))) {
                return k + 1;
            }
        }
        return from;
    }

    // «Reuters'a konuşan | iki kaynak»; but «Reuters'a konuşan ve adını vermek istemeyen iki kaynak»
    private int behindSpeaking(Sentence s, int from, int to) {
        int begin = from;
        for (int k = from; k < to - 1 && !lexicon.holds(s, k, "anonymous"); k++) {
            boolean speaks = lexicon.holds(s, k, "speaks")
                    || (lexicon.holds(s, k - 1, "speaks-with") && lexicon.holds(s, k, "light-participle"));
            // «bakanlık adına konuşan sözcü»: for whom he speaks says who he is
            if (s.is(k, "adina")) {
                return begin;
            }
            if (speaks && s.is(k + 1, Kind.WORD) && !lexicon.holds(s, k + 1, "and")) {
                begin = k + 1;
            }
        }
        return begin;
    }
}
