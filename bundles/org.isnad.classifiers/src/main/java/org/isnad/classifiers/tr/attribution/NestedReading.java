package org.isnad.classifiers.tr.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.isnad.classifiers.attribution.ClauseLexicon;
import org.isnad.classifiers.attribution.Sentence;
import org.isnad.classifiers.attribution.Teller;
import org.isnad.classifiers.attribution.Token.Kind;
import org.isnad.classifiers.tr.attribution.TurkishSources.Part;
import org.isnad.report.Manner;

/** Reads what another is told to have told: «bakanın köprünün kapandığını söylediğini (yazdı)». */
final class NestedReading {
    private static final int LONGEST_BETWEEN = 5;
    private static final Pattern DATIVE = Pattern.compile("n[ae]$");
    private static final Pattern OTHERS_DEED = Pattern.compile(".{2,}m[ae](?:s[iuü]|l[ae]r[iuü])n[iuü]");
    private static final Pattern TALKED = Pattern.compile("(?:söylen|konuşul|anlatil|fisildan|iddia|öne|ileri|dile).*");

    private final Sentence s;
    private final ClauseLexicon lexicon;
    private final Cues cues;
    private final Voices sources;
    private final AccordingReading according;
    private final TurkishSources subjects;
    private final Addressed addressed;
    private final ContentStart opening;
    private final Owners owners;
    private final Circumstances circumstances;
    private final NestedEnds ends;
    private final NestedStart start;

    NestedReading(
            Sentence s,
            ClauseLexicon lexicon,
            Cues cues,
            Voices sources,
            AccordingReading according,
            TurkishSources subjects) {
        this.s = s;
        this.lexicon = lexicon;
        this.cues = cues;
        this.sources = sources;
        this.according = according;
        this.subjects = subjects;
        this.addressed = new Addressed(s, lexicon, subjects);
        this.opening = new ContentStart(s, lexicon, cues);
        this.owners = new Owners(s, lexicon, cues, according, subjects);
        this.circumstances = new Circumstances(s, lexicon, cues);
        this.ends = new NestedEnds(s, lexicon, cues, according, subjects, owners, circumstances);
        this.start = new NestedStart(s, lexicon, opening, circumstances);
    }

    /** Who told it and what. */
    record Inner(Teller teller, Part content) {}

    /** The tellings that end the words told, the outer first: «bakanın valinin … söylediğini bildirdiğini»; empty if they end otherwise. */
    List<Inner> all(Part content) {
        return all(in(content));
    }

    /** The same, each of what the one before tells. */
    List<Inner> all(Optional<Inner> outer) {
        List<Inner> all = new ArrayList<>();
        Optional<Inner> next = outer;
        while (next.isPresent()) {
            all.add(next.get());
            Part content = next.get().content();
            boolean told = cues.heard(s, content.to() - 1).isEmpty() && content.to() - content.from() > 2;
            next = told
                    ? in(content)
                            .filter(inner -> Endings.fact(s.word(inner.content().to() - 1)))
                    : Optional.empty();
        }
        return all;
    }

    /** The telling that ends the words told; empty if they end otherwise. */
    Optional<Inner> in(Part content) {
        int last = content.to() - 1;
        boolean got = s.word(last).startsWith("aldi") && cues.words(s, last - 1) && s.is(last - 2, Kind.CLOSE);
        int from = got || lexicon.holds(s, last, "heard") ? owners.heardFrom(content.from(), last) : -1;
        // «"…" yanıtı | aldığını»: from nobody who is named
        if (got
                && cues.saying(s, last - 1)
                && from < 0
                && s.opening(last - 2) >= content.from()
                && owners.at(content.from(), last) < 0) {
            return Optional.of(
                    new Inner(Voices.nobody(s, s.span(last - 1, last + 1)), new Part(s.opening(last - 2), last - 1)));
        }
        // «"…" | cümlesini | duyduğunu»
        int end = (got || cues.speech(s, last - 1)) && s.is(last - 2, Kind.CLOSE) ? last - 1 : last;
        if (from >= 0 && (Endings.fact(s.word(last - 1)) || s.is(end - 1, Kind.CLOSE))) {
            Teller teller = sources.read(s, content.from(), from + 1)
                    .saying(s.span(got ? last - 1 : last, last + 1), Manner.SAID);
            return Optional.of(new Inner(teller, new Part(from + 1, end)));
        }
        Optional<Inner> object = heardOf(content).or(() -> perceived(content));
        if (object.isPresent()) {
            return object;
        }
        for (int cue = Math.max(content.from() + 2, last - 2); cue <= last; cue++) {
            Optional<Cues.Match> match = cues.told(s, cue);
            // «petrol üretimini artırmayı planladığını»: thought or wished, not told
            boolean told = match.filter(found -> !found.has("mind") || asks(found, content))
                            .isPresent()
                    // «bu bilgiyi doğrulamadığını»: nothing is said
                    && !s.word(cue).startsWith("doğrulama");
            if (told && cue + match.get().length() == content.to()) {
                return inner(content, cue, match.get()).or(() -> heard(content));
            }
        }
        return heard(content);
    }

    // «mühendisin "…" dediğini | duyduğunu», «… dediğine | tanık olduğunu»: who heard it tells it
    private Optional<Inner> perceived(Part content) {
        int last = content.to() - 1;
        boolean two = lexicon.holds(s, last - 1, "witness") && s.word(last).startsWith("olduğu");
        int told = two ? last - 2 : last - 1;
        boolean heard = (two || lexicon.holds(s, last, "perceived")) && Endings.subjectClause(stem(told));
        return heard && told > content.from() + 1 ? in(new Part(content.from(), told + 1)) : Optional.empty();
    }

    // «dediğine»: «dediği»
    private String stem(int i) {
        return DATIVE.matcher(s.word(i)).replaceFirst("");
    }

    // «bunu | aynı koğuştaki bir sanıktan | öğrendiğini»
    private Optional<Inner> heardOf(Part content) {
        int last = content.to() - 1;
        // «bunu», «mektubun içeriğini»
        int from = Endings.genitive(s.word(content.from())) ? content.from() + 1 : content.from();
        boolean object =
                (lexicon.holds(s, from, "this") || (Endings.accusative(s.word(from)) && !Endings.fact(s.word(from))))
                        && from + 2 < last;
        int behind = lexicon.holds(s, from + 1, "particle") ? from + 2 : from + 1;
        boolean heard = object
                && lexicon.holds(s, last, "heard")
                && according.ablative(last - 1)
                && NounForms.of(s.word(last - 1)).stream().anyMatch(lexicon::person);
        return heard
                ? Optional.of(new Inner(
                        sources.read(s, circumstances.over(behind, last - 1), last)
                                .saying(s.get(last).span(), Manner.SAID),
                        new Part(content.from(), from + 1)))
                : Optional.empty();
    }

    // «Ankara'nın Bağdat'tan | iade | istediğini»: whom it asks stands there, so it has told it
    private boolean asks(Cues.Match match, Part content) {
        int owner = match.has("ask") ? owners.at(content.from(), content.to() - 1) : -1;
        Part asked = new Part(owner + 1, content.to() - match.length());
        // «bakanın istifa etmesini | istediğini»: the deed of whom he asks; but «kampların kapatılmasını»
        boolean another = owner >= 0
                && asked.to() > asked.from() + 1
                && !Endings.factWithin(s, asked.from(), asked.to())
                && !owned(asked.from(), asked.to())
                && OTHERS_DEED.matcher(s.word(asked.to() - 1)).matches();
        return owner >= 0 && ((another && thinks(owner)) || addressed.asks(asked));
    }

    private boolean thinks(int owner) {
        return s.is(owner, Kind.OTHER) || subjects.upper(owner) || owners.thinks(owner);
    }

    // «mektupta … yapıldığının vurgulandığını (aktardı)»: the paper says it; «kendisine "…" dendiğini (anlatıyor)»,
    // «kendilerine sınavın iptal edildiğinin söylendiğini (aktardı)»: nobody is
    // named
    private Optional<Inner> heard(Part content) {
        for (int cue = Math.max(content.from() + 2, content.to() - 2); cue < content.to(); cue++) {
            Optional<Cues.Match> passive = cues.heard(s, cue);
            Optional<Cues.Match> match = passive.isPresent() ? passive : cues.written(s, cue);
            boolean told = (s.is(cue - 1, Kind.CLOSE) && !marked(cue - 1))
                    || (lexicon.holds(s, content.from(), "to-them") && Endings.factOf(s.word(cue - 1)))
                    || (Endings.factOf(s.word(cue - 1))
                            && (TALKED.matcher(s.word(cue)).matches() || paper(content.from(), cue) >= 0));
            if (told && match.isPresent() && cue + match.get().length() == content.to()) {
                int paper = paper(content.from(), cue);
                if (paper >= 0) {
                    Teller teller =
                            sources.read(s, content.from(), paper + 1).saying(s.span(cue, content.to()), Manner.SAID);
                    return Optional.of(new Inner(teller, new Part(start.of(paper, cue), cue)));
                }
                int from = lexicon.holds(s, content.from(), "to-them") ? content.from() + 1 : content.from();
                int open = s.is(cue - 1, Kind.CLOSE) ? s.opening(cue - 1) : -1;
                int body = open > from ? open - 1 : -1;
                body = lexicon.holds(s, body, "to-them") ? body - 1 : body;
                // «federasyondan kendisine | "…" | denildiğini»
                if (body >= from && according.ablative(body) && owners.somebody(body)) {
                    Teller teller = sources.read(s, from, body + 1).saying(s.span(cue, content.to()), Manner.SAID);
                    return Optional.of(new Inner(teller, new Part(open, cue)));
                }
                return Optional.of(new Inner(Voices.nobody(s, s.span(cue, content.to())), new Part(from, cue)));
            }
        }
        return Optional.empty();
    }

    // «"bazı eksikliklerin" tespit edildiğini»: of what somebody tells, some words are another's
    private boolean marked(int close) {
        int open = s.opening(close);
        boolean few = open > 0 && close - open <= LONGEST_BETWEEN;
        return few && Endings.genitive(s.word(close - 1)) && !Endings.finite(s.word(close - 1));
    }

    /** The same, or a noun of what is said at their end: «bir kaynağın "…" sözlerini (aktardı)». */
    Optional<Inner> relayed(Part content) {
        int last = content.to() - 1;
        return in(content)
                .or(() -> cues.speech(s, last)
                        ? speech(content, last).or(() -> speech(behindPlace(content), last))
                        : Optional.empty());
    }

    // «(Yazar) köşesinde, | bir bürokratın "…" (sözlerini aktardı)»
    private Part behindPlace(Part content) {
        int comma = content.from() + 1;
        while (comma < content.to() && !s.is(comma, Kind.COMMA) && !s.is(comma, Kind.OPEN)) {
            comma++;
        }
        boolean place = s.is(comma, Kind.COMMA) && opening.adverbial(content.from(), comma);
        return place ? new Part(comma + 1, content.to()) : content;
    }

    // «(Gazete,) bir kaynağın "…" değerlendirmesine (yer verdi)»
    private Optional<Inner> speech(Part content, int noun) {
        int owner = owners.at(content.from(), noun);
        int from = owner + 1;
        boolean told = s.is(noun - 1, Kind.CLOSE)
                || Endings.subjectClause(s.word(noun - 1))
                || Endings.subjectWish(s.word(noun - 1))
                || lexicon.holds(s, noun - 1, "about-noun");
        if (owner < 0 || from >= noun || !told || (Endings.subjectClause(s.word(noun - 1)) && !owned(from, noun))) {
            return Optional.empty();
        }
        Teller teller = sources.read(s, content.from(), from).saying(s.get(noun).span(), Manner.SAID);
        // «"…" | şeklindeki | sözlerini»
        int end = lexicon.holds(s, noun - 1, "about-noun") && s.is(noun - 2, Kind.CLOSE) ? noun - 1 : noun;
        int open = s.is(end - 1, Kind.CLOSE) ? s.opening(end - 1) : -1;
        return Optional.of(new Inner(teller, new Part(open > 0 ? open : start.of(owner, noun), end)));
    }

    // «uzmanların | önlemlerin yetersiz olduğu | görüşü»; with one owner only it is the clause's subject
    private boolean owned(int from, int to) {
        for (int i = from; i < to; i++) {
            if (Endings.genitive(s.word(i))) {
                return true;
            }
        }
        return false;
    }

    private Optional<Inner> inner(Part content, int cue, Cues.Match match) {
        Optional<Inner> behind = ownerBehind(content, cue, match);
        if (behind.isPresent()) {
            return behind;
        }
        int owner = owners.at(content.from(), cue);
        owner = owner < 0 ? paper(content.from(), cue) : owner;
        int to = ends.told(owner, cue, match);
        to = (s.is(to - 1, "diye") || s.is(to - 1, "olarak")) && s.is(to - 2, Kind.CLOSE) ? to - 1 : to;
        // «umduklarını»: several, so one owner is not theirs
        boolean several = match.ending().contains("kl");
        // «teklifin … öngördüğünü», «verilerin … işaret ettiğini»: a thing says nothing
        boolean thing = lexicon.holds(s, cue, "points-to")
                && !subjects.upper(owner)
                && !s.is(owner, Kind.OTHER)
                && !owners.somebody(owner);
        // «müvekkilinin suçsuz olduğuna inandığını (söyledi)»: he believes it himself
        // «faizin sabit tutulmasının olası olduğunu düşündüğünü»: no thing thinks
        boolean nobody = owner >= 0 && !s.is(owner, Kind.OTHER) && !subjects.upper(owner) && !owners.thinks(owner);
        boolean own = match.has("thought") && (nobody || !owned(owner + 1, to));
        // «göstergenin arızalı olduğunu (müdüre bildirdiğini)»: what is so does not tell it
        boolean state =
                nobody && s.word(to - 1).startsWith("ol") && !lexicon.document(s.word(owner)) && !owned(owner + 1, to);
        // «görüşmenin "yapıcı" geçtiğini»: how it was
        boolean how = nobody
                && s.is(to - 1, Kind.CLOSE)
                && !lexicon.document(s.word(owner))
                && !s.word(cue).startsWith("de")
                && !Endings.finite(s.word(to - 2));
        if (owner < 0
                || owner + 1 >= to
                || own
                || state
                || thing
                || how
                || (several && !ends.plural(content.from(), owner))) {
            return Optional.empty();
        }
        Teller teller = sources.read(s, content.from(), owner + 1)
                .saying(s.span(cue + match.lead(), cue + match.length()), match.manner());
        int begin = start.of(owner, to);
        begin = begin == owner + 1 ? opening.behindOwner(begin, to - 1) : begin;
        // «kendisini arayarak | "…" | dediğini»
        boolean quote = s.is(to - 1, Kind.CLOSE) && s.opening(to - 1) > begin && !Endings.fact(s.word(to - 2));
        int from = quote ? s.opening(to - 1) : begin;
        return Optional.of(new Inner(teller, addressed.without(new Part(from, to), match)));
    }

    // «frenlerin tutmadığını | sürücünün kendisine anlattığını (öne sürdü)»
    private Optional<Inner> ownerBehind(Part content, int cue, Cues.Match match) {
        int fact = cue - 1;
        while (fact > content.from()
                && cue - fact <= LONGEST_BETWEEN
                && !Endings.fact(s.word(fact))
                && !object(fact, match)) {
            fact--;
        }
        int who = lexicon.holds(s, fact + 1, "to-them") ? fact + 2 : fact + 1;
        int owner = who;
        while (owner < cue && !according.owner(owner)) {
            owner++;
        }
        boolean clause = (fact > content.from() || lexicon.holds(s, fact, "this"))
                && (Endings.fact(s.word(fact)) || object(fact, match))
                && s.is(fact + 1, Kind.WORD)
                && !lexicon.holds(s, fact + 1, "and");
        if (!clause || owner >= cue || s.is(owner + 1, Kind.OTHER) || !owners.somebody(owner) || !passed(owner, cue)) {
            return Optional.empty();
        }
        Teller teller = sources.read(s, who, owner + 1)
                .saying(s.span(cue + match.lead(), cue + match.length()), match.manner());
        // «…geçtiğini, | bunu (eczacının itiraf ettiğini)»
        boolean again = s.is(fact, "bunu") && s.is(fact - 1, Kind.COMMA) && Endings.fact(s.word(fact - 2));
        return Optional.of(new Inner(teller, new Part(content.from(), again ? fact - 1 : fact + 1)));
    }

    // «iddiayı | müdürün de doğruladığını»
    private boolean object(int i, Cues.Match match) {
        boolean borne = s.is(i, "bunu")
                || match.has("np")
                || (match.manner() == Manner.CONFIRMED && match.verb().startsWith("et"));
        return borne
                && s.is(i, Kind.WORD)
                && (lexicon.holds(s, i, "this") || Endings.accusative(s.word(i)))
                && !owners.somebody(i);
    }

    // «kendisine», «gazetecilere», «ambulansta»: to whom and where
    private boolean passed(int owner, int cue) {
        for (int k = owner + 1; k < cue; k++) {
            if (!Endings.oblique(s.word(k)) && !ends.addressee(k) && !lexicon.holds(s, k, "between")) {
                return false;
            }
        }
        return true;
    }

    /** Who it is that says what follows the sentence's colon: «bakanın tekrarladığı (söz: …)»; empty if nobody. */
    Optional<Teller> owned(int from, int cue, Cues.Match match) {
        int owner = owners.at(from, cue);
        return owner < 0
                ? Optional.empty()
                : Optional.of(sources.read(s, from, owner + 1)
                        .saying(s.span(cue + match.lead(), cue + match.length()), match.manner()));
    }

    /** Whose the words are that follow there: «bakanın (demecinde yer alan bu sözler)»; empty if nobody's. */
    Optional<Teller> owner(int from, int to) {
        int owner = owners.at(from, to);
        return owner < 0 ? Optional.empty() : Optional.of(sources.read(s, from, owner + 1));
    }

    /** Whose deed is told there, if a person's: «işverenin (teklif getirdiğini)»; empty if nobody's. */
    Optional<Teller> person(int from, int to) {
        int owner = owners.at(from, to);
        boolean somebody = owner >= 0 && (s.is(owner, Kind.OTHER) || owners.somebody(owner) || subjects.upper(owner));
        return somebody ? Optional.of(sources.read(s, from, owner + 1)) : Optional.empty();
    }

    // «gelen telgrafta "…" yazdığını»
    private int paper(int from, int cue) {
        for (int i = from; i < Math.min(cue - 1, from + LONGEST_BETWEEN); i++) {
            String word = s.word(i);
            boolean locative = word.endsWith("da") || word.endsWith("de") || word.endsWith("ta") || word.endsWith("te");
            if (locative
                    && lexicon.document(word)
                    && (s.is(i + 1, Kind.OPEN) || s.is(i + 1, Kind.COMMA) || s.is(i + 1, Kind.WORD))) {
                return i;
            }
        }
        return -1;
    }
}
