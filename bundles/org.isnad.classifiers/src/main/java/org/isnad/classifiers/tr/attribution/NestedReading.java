package org.isnad.classifiers.tr.attribution;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import org.isnad.classifiers.attribution.ClauseLexicon;
import org.isnad.classifiers.attribution.ClauseSources;
import org.isnad.classifiers.attribution.Sentence;
import org.isnad.classifiers.attribution.Teller;
import org.isnad.classifiers.attribution.Token.Kind;
import org.isnad.classifiers.tr.attribution.TurkishSources.Part;

/** Reads what another is told to have told: «bakanın köprünün kapandığını söylediğini (yazdı)». */
final class NestedReading {
    private static final int LONGEST_SOURCE = 14;
    private static final Pattern POSSESSED = Pattern.compile(".*[iuü]n[iuü]n");

    private final Sentence s;
    private final ClauseLexicon lexicon;
    private final Cues cues;
    private final ClauseSources sources;
    private final AccordingReading according;
    private final TurkishSources subjects;

    NestedReading(
            Sentence s,
            ClauseLexicon lexicon,
            Cues cues,
            ClauseSources sources,
            AccordingReading according,
            TurkishSources subjects) {
        this.s = s;
        this.lexicon = lexicon;
        this.cues = cues;
        this.sources = sources;
        this.according = according;
        this.subjects = subjects;
    }

    /** Who told it and what. */
    record Inner(Teller teller, Part content) {}

    /** The telling that ends the words told; empty if they end otherwise. */
    Optional<Inner> in(Part content) {
        return in(content, cues::told);
    }

    /** The telling that ends the subject of a passive: «bakanın … söylediği (belirtildi)». */
    Optional<Inner> inSubject(Part content) {
        return in(content, cues::toldOf);
    }

    private Optional<Inner> in(Part content, BiFunction<Sentence, Integer, Optional<Cues.Match>> telling) {
        int last = content.to() - 1;
        for (int cue = last; cue >= Math.max(content.from() + 2, last - 1); cue--) {
            Optional<Cues.Match> match = telling.apply(s, cue);
            if (match.isPresent() && cue + match.get().length() == content.to()) {
                return inner(content, cue, match.get());
            }
        }
        return Optional.empty();
    }

    private Optional<Inner> inner(Part content, int cue, Cues.Match match) {
        int owner = owner(content.from(), cue);
        int to = cue;
        while (to > owner + 1 && addressee(to - 1)) {
            to--;
        }
        // «oylamayı beklediğini»: a deed awaited, no words told
        boolean deed = lexicon.holds(s, to - 1, "deed");
        boolean told =
                s.is(to - 1, Kind.CLOSE) || Endings.fact(s.word(to - 1)) || (Endings.wish(s.word(to - 1)) && !deed);
        // «umduklarını»: several, so one owner is not theirs
        boolean several = match.ending().contains("kl");
        if (owner < 0 || owner + 1 >= to || !told || (several && !plural(content.from(), owner))) {
            return Optional.empty();
        }
        Teller teller = sources.read(s, content.from(), owner + 1).saying(s.span(cue, content.to()), match.manner());
        int begin = s.is(owner + 1, Kind.COMMA) ? owner + 2 : owner + 1;
        // «meslektaşının | kendisine | …»
        begin += begin + 1 < to && lexicon.holds(s, begin, "to-them") ? 1 : 0;
        // «kendisini arayarak | "…" | dediğini»
        boolean quote = s.is(to - 1, Kind.CLOSE) && s.opening(to - 1) > begin && !Endings.fact(s.word(to - 2));
        int from = quote ? s.opening(to - 1) : begin;
        return Optional.of(new Inner(teller, new Part(from, to)));
    }

    private boolean plural(int from, int owner) {
        String word = s.is(owner, Kind.OTHER) ? s.word(owner - 1) : s.word(owner);
        boolean counted = false;
        for (int i = from; i < owner; i++) {
            counted |= lexicon.holds(s, i, "several");
        }
        int noun = s.is(owner, Kind.OTHER) ? owner - 1 : owner;
        // «okulların … yapılmayacağını öngördüklerini»: schools foresee nothing
        return counted || ((word.contains("lar") || word.contains("ler")) && (office(noun) || noun < owner));
    }

    // «kendilerine», «gazetecilere»: whom it was told
    private boolean addressee(int i) {
        boolean dative = s.word(i).endsWith("a") || s.word(i).endsWith("e");
        return s.is(i, Kind.WORD) && dative && !Endings.fact(s.word(i));
    }

    // the last of the owners that stand together: «bakanın danışmanının | …», «iki yetkilinin»
    private int owner(int from, int cue) {
        for (int i = subjects.reasonEnd(from); i < Math.min(cue, from + LONGEST_SOURCE); i++) {
            if (s.is(i, Kind.OPEN) || s.is(i, Kind.COMMA)) {
                return -1;
            }
            if (according.owner(i) && !s.is(i + 1, Kind.OTHER)) {
                int past = lexicon.holds(s, i + 1, "rank") ? i + 2 : i + 1;
                boolean ranked = past > i + 1 && past < cue && according.owner(past) && office(past);
                if (ranked) {
                    return past;
                }
                boolean next = i + 1 < cue
                        && according.owner(i + 1)
                        && office(i + 1)
                        && POSSESSED.matcher(s.word(i + 1)).matches();
                return next ? i + 1 : holder(i, cue);
            }
        }
        return -1;
    }

    // «Mısır'ın Ankara Büyükelçisi Amr el-Hamami'nin»: whose office it is, is no owner of the telling
    private int holder(int owner, int cue) {
        int end = owner + 1;
        boolean held = false;
        while (end < cue && (subjects.upper(end) || office(end))) {
            held |= end > owner + 1 && lexicon.heads(s.word(end));
            end++;
        }
        // «fonun Türkiye temsilcisi Selim Öztan'ın»: no person is its owner
        boolean thing = !s.is(owner, Kind.OTHER) && !office(owner) && !subjects.upper(owner);
        boolean apart = (s.is(owner, Kind.OTHER) || thing) && held && s.is(end, Kind.OTHER);
        return apart && according.owner(end) && end < cue ? end : owner;
    }

    private boolean office(int i) {
        return NounForms.of(s.word(i)).stream().anyMatch(lexicon::heads);
    }
}
