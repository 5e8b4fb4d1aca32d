package org.isnad.classifiers.tr.attribution;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.isnad.classifiers.attribution.ClauseLexicon;
import org.isnad.classifiers.attribution.Sentence;
import org.isnad.classifiers.attribution.Teller;
import org.isnad.classifiers.attribution.Token.Kind;
import org.isnad.classifiers.tr.attribution.TurkishSources.Part;
import org.isnad.report.Manner;
import org.isnad.report.SourceKind;
import org.isnad.report.Span;

/** Finds on whom words told are based, and where they begin behind that: «iki kaynağa dayandırdığı haberinde | …». */
record Basis(
        Sentence s, ClauseLexicon lexicon, Voices sources, Circumstances circumstances, AccordingReading according) {
    private static final int LONGEST_SOURCE = 20;
    private static final Pattern CONVERB = Pattern.compile("(?!olarak).*[ae]r[ae]k");
    private static final Pattern SPOKEN = Pattern.compile("(?:açiklama|demeç|demec|söz|ifade|beyan).{0,4}[iuü]n[iuü]");
    private static final Pattern REFERRING = Pattern.compile("(?:göster|ver|yap|bulun|al)[ae]n");
    // «geçtiği | haberde»: what the paper was made by
    private static final Pattern MADE = Pattern.compile(".{2,}[dt][iuü](?:ğ[iuü]|kl[ae]r[iuü])");

    /** Whom the words told are based on: «Reuters, iki kaynağa dayandırdığı haberinde …»; two where one has it from another. */
    List<Teller> tellers(Part content) {
        int at = at(content);
        if (at <= content.from()) {
            return List.of();
        }
        Span cue = cue(at);
        int split = according.split(content.from(), at);
        // «geçen ay | üç Batılı diplomata»
        int over = circumstances.over(content.from(), at - 1);
        int when = split < 0 || over < split ? over : content.from();
        Teller whole = sources.read(s, according.behindJoined(when, at), at).saying(cue, Manner.SAID);
        if (split < 0) {
            return List.of(whole);
        }
        int begin = s.is(split + 1, Kind.COMMA) ? split + 2 : split + 1;
        if (begin + 1 == at && lexicon.document(s.word(begin))) {
            return List.of(whole); // «Reuters'in haberine dayanarak»
        }
        List<Teller> both =
                according.owned(content.from(), split, at, cue, s.get(at).span());
        SourceKind kind = both.getFirst().source().kind();
        return kind == SourceKind.AGENCY || kind == SourceKind.OUTLET ? both : List.of(whole);
    }

    /** The words there that rely: «dayanarak», «kaynak göstererek». */
    Span cue(int at) {
        return named(at) || referring(at)
                ? s.span(at, at + 2)
                : s.get(cueAt(at)).span();
    }

    /** Who printed a paper and on whom he bases it: «Die Welt'in | dosyaya | dayandırdığı (haberinde)»; empty if that is not said. */
    List<Teller> printed(Part paper) {
        int at = paper.to() - 1;
        int split = lexicon.holds(s, at, "based") ? according.split(paper.from(), at) : -1;
        return split < 0
                ? List.of()
                : according.owned(
                        paper.from(), split, at, s.get(at).span(), s.get(at).span());
    }

    /** Whom a paper is based on that somebody made: «savcılığın, | bir itirafçının beyanlarına | dayanarak hazırladığı (raporda)». */
    Optional<Teller> origin(Part paper) {
        int at = at(paper);
        if (at <= paper.from() || !lexicon.holds(s, at, "based")) {
            return Optional.empty();
        }
        int split = according.split(paper.from(), at);
        int begin = split < 0 ? paper.from() : s.is(split + 1, Kind.COMMA) ? split + 2 : split + 1;
        return begin >= at
                ? Optional.empty()
                : Optional.of(sources.read(s, begin, at).saying(s.get(at).span(), Manner.SAID));
    }

    // «aldığı bilgiye dayanarak»: the word that relies
    private int cueAt(int at) {
        for (int k = at + 1; k <= at + 2; k++) {
            if (lexicon.holds(s, k, "based")) {
                return k;
            }
        }
        return at;
    }

    /** Index of the word by which somebody passes on a paper: «ajansın | aktardığı | Hamas açıklamasında»; -1 if none stands there. Where
     * another tells in it, also «vali yardımcısının | ilettiği | mesajda (kaymakam)». */
    int passing(int from, int paper, boolean another) {
        for (int k = paper - 1; k > from; k--) {
            if (lexicon.holds(s, k, "passing") || (another && lexicon.holds(s, k, "sent"))) {
                return according.split(from, k + 1) >= 0 ? k : -1;
            }
        }
        return -1;
    }

    /** Who passes it on with the word there. */
    Teller passer(int from, int passing) {
        int owner = according.split(from, passing + 1);
        return sources.read(s, from, owner + 1).saying(s.get(passing).span(), Manner.RELAYED);
    }

    int at(Part content) {
        for (int k = content.from() + 1; k < Math.min(content.to(), content.from() + LONGEST_SOURCE); k++) {
            // «kaynaklardan alınan (bilgiye)», but «görevden alınan (müdür)»
            boolean taken = s.is(k, "alinan") && !lexicon.document(s.word(k + 1));
            boolean heard = lexicon.holds(s, k, "heard") && according.ablative(k - 1) && !taken;
            boolean mouth = (lexicon.holds(s, k, "mouth") && according.owner(k - 1)) || aside(k);
            // «bunu bir sanıktan | öğrendiğini»: that is what is told
            String first = s.word(content.from());
            boolean object = lexicon.holds(s, content.from(), "this") || Endings.accusative(first);
            boolean told = heard && object && k == content.to() - 1 && Endings.fact(s.word(k));
            if (lexicon.holds(s, k, "based") || (heard && !told) || mouth || named(k)) {
                return k;
            }
        }
        return -1;
    }

    // «(ajans,) üç kaynağa | göre (… duyurdu)»
    private boolean aside(int k) {
        return s.is(k, "göre")
                && s.is(k - 1, Kind.WORD)
                && NounForms.of(s.word(k - 1)).stream().anyMatch(lexicon::person);
    }

    private boolean report(int i) {
        return s.word(i).startsWith("haber") && Endings.accusative(s.word(i));
    }

    // «atıfta | bulunarak»
    private boolean referring(int i) {
        return lexicon.holds(s, i, "based")
                && s.word(i + 1).startsWith("bulun")
                && CONVERB.matcher(s.word(i + 1)).matches();
    }

    // «kaynak göstererek», «yer vererek», «atıf yaparak»
    private boolean named(int i) {
        return passedOn(i + 1)
                || (lexicon.holds(s, i, "basis")
                        && CONVERB.matcher(s.word(i + 1)).matches());
    }

    /** Words by which a subject says whom it has it from: «köylülere | dayanan | yerel radyo»; empty if none do. */
    Part within(Part subject) {
        for (int k = subject.from() + 1; k < subject.to() - 1; k++) {
            boolean relies = (s.is(k, "dayanan") || s.is(k, "dayandiran")) && toward(k - 1);
            boolean cites = (s.is(k, "alintilayan") && quoted(k - 1)) || spoken(k);
            boolean relays = cites || (lexicon.holds(s, k, "relaying") && according.ablative(k - 1));
            if (relies || relays) {
                return new Part(k, k + 1);
            }
            boolean refers = lexicon.holds(s, k, "basis") || s.is(k, "atifta");
            boolean cited = s.is(k, "alinti") && according.ablative(k - 1);
            boolean whom = cited || toward(k - 1) || ((s.is(k, "kaynak") || s.is(k, "referans")) && quoted(k - 1));
            if (refers
                    && whom
                    && k + 2 < subject.to()
                    && REFERRING.matcher(s.word(k + 1)).matches()) {
                return new Part(k, k + 2);
            }
        }
        return new Part(subject.from(), subject.from());
    }

    /** «sözcünün açıklamasını | aktaran (ajans)»: it passes on what he said, which is not quoted there. */
    boolean spoken(int k) {
        boolean speech = SPOKEN.matcher(s.word(k - 1)).matches();
        boolean quoted = false;
        for (int i = k - 2; i >= 0; i--) {
            quoted |= s.is(i, Kind.CLOSE);
        }
        int owner = lexicon.holds(s, k - 2, "which-words") ? k - 3 : k - 2;
        return lexicon.holds(s, k, "relaying") && speech && !quoted && according.owner(owner);
    }

    // «Reuters'a», «köylülere»
    private boolean toward(int i) {
        String word = s.is(i, Kind.OTHER) ? s.get(i).folded() : s.word(i);
        return word.length() > 1 && (word.endsWith("a") || word.endsWith("e"));
    }

    // «Reuters'ı (alıntılayan)», «ajansı (kaynak gösteren)»
    private boolean quoted(int i) {
        String word = s.is(i, Kind.OTHER) ? s.word(i - 1) + s.get(i).folded() : s.word(i);
        return Endings.accusative(word);
    }

    // «(dayandırdığı haberini) | aktararak»
    boolean passedOn(int i) {
        return lexicon.holds(s, i, "heard")
                && CONVERB.matcher(s.word(i)).matches()
                && (report(i - 1) || (SPOKEN.matcher(s.word(i - 1)).matches() && according.owner(i - 2)));
    }

    // «(gazeteye dayanarak) geçtiği | haberde»
    private boolean made(int i) {
        return MADE.matcher(s.word(i)).matches() && Endings.place(s.word(i + 1)) && lexicon.document(s.word(i + 1));
    }

    /** Index where the words told begin behind whom they are based on. */
    int end(Part content) {
        int at = at(content);
        int next = Math.max(at, cueAt(at)) + 1;
        next += named(next - 1) ? 1 : 0;
        while (s.word(next).startsWith("haber")
                || lexicon.holds(s, next, "based-on")
                || s.is(next, Kind.COMMA)
                || s.is(next, "da")
                || s.is(next, "de")
                || passedOn(next)
                || made(next)) {
            next++;
        }
        return Math.min(next, content.to() - 1);
    }
}
