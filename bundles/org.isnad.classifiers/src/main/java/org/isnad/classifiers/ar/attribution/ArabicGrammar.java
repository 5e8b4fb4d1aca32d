package org.isnad.classifiers.ar.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.classifiers.attribution.Grammar;
import org.isnad.classifiers.attribution.HeadlineColon;
import org.isnad.classifiers.attribution.Names;
import org.isnad.classifiers.attribution.Sentence;
import org.isnad.classifiers.attribution.Teller;
import org.isnad.classifiers.attribution.Token.Kind;
import org.isnad.classifiers.attribution.Told;
import org.isnad.report.Manner;
import org.isnad.report.Role;
import org.isnad.report.Span;
import org.isnad.text.FoldedText;
import org.isnad.text.WordMemo;

/** How Arabic words attributions: walks a sentence once and asks each kind of cue at each word. */
final class ArabicGrammar implements Grammar {
    // «النساء: …», «المصدر: …» are no headlines of speech
    private static final Set<String> ANYBODY = Set.of("resident", "relative", "document");

    private static final int LONGEST_WHAT = 4;
    private static final int LONGEST_TITLE = 14;

    private final ArabicLexicon lexicon = new ArabicLexicon();
    private final ArabicTokens tokens = new ArabicTokens(lexicon);
    private final HeadlineColon colons = new HeadlineColon(ArabicGrammar.class);
    private final Stretches stretches = Stretches.of(lexicon);
    private final Hearers hearers = new Hearers(lexicon, stretches);
    private final WordMemo<OwnOutlet> outlets = new WordMemo<>(name -> OwnOutlet.of(name, lexicon));

    @Override
    public String prefix() {
        return "ar.attribution";
    }

    @Override
    public Sentence parted(Sentence sentence, Optional<String> outlet) {
        return tokens.split(sentence, outlets.of(outlet.orElse("")));
    }

    @Override
    public List<Told> read(Sentence s, Names names) {
        Reading reading = new Reading(s, names, lexicon, stretches);
        List<Told> told = new ArrayList<>();
        int i = 0;
        while (i < s.size()) {
            Optional<Reading.Found> found = reading.at(i, told);
            if (found.isPresent()
                    && !denied(s, found.get().told(), told)
                    && !hedges(s, i, found.get().told(), told)) {
                Span content = found.get().told().content();
                // a phrase behind the clause adds a teller to the chain that is there already
                boolean judged = found.get().told().rule().endsWith(AccordingReading.JUDGED);
                int at = judged ? told.size() : place(told, content);
                told.removeIf(earlier -> (earlier.content().equals(content) && !judged)
                        || (earlier.rule().endsWith("hearsay") && content.contains(earlier.cue())));
                if (at < told.size()) {
                    told.add(at, found.get().told());
                } else {
                    told.add(underPhrase(s, told, found.get().told()));
                }
                i = Math.max(i + 1, found.get().next());
            } else {
                i++;
            }
        }
        // a report of one line has no headline, but may be one
        if ((s.role() == Role.HEADLINE || s.number() == 0) && told.isEmpty()) {
            headline(s, names).ifPresent(told::add);
        }
        return s.role() == Role.HEADLINE || s.number() == 0 ? broughtBy(s, told, names) : told;
    }

    // «"هآرتس": الجيش يوصي بالتجميد»: what an outlet named before a colon brings
    private List<Told> broughtBy(Sentence s, List<Told> told, Names names) {
        int colon = s.is(0, Kind.OPEN) ? s.closing(0) + 1 : -1;
        if (told.isEmpty() || colon < 2 || !s.is(colon, Kind.COLON)) {
            return told;
        }
        boolean outlet = lexicon.outletAt(s, 1)
                .filter(known -> known.words().size() == colon - 2)
                .isPresent();
        Teller who = stretches.types().read(s, 0, colon, names);
        Teller brings = who.saying(s.get(colon).span(), Manner.RELAYED);
        return !outlet
                ? told
                : told.stream()
                        .map(each -> {
                            List<Teller> tellers = new ArrayList<>(each.tellers());
                            tellers.addFirst(brings);
                            return new Told(each.content(), tellers, each.rule());
                        })
                        .toList();
    }

    // «قالت الشركة إن محققين خلصوا إلى أن …، وفق الوكالة»: who tells all of it stands where it stood, before who tells
    // part
    private static int place(List<Told> told, Span content) {
        int place = 0;
        while (place < told.size() && !told.get(place).content().equals(content)) {
            place++;
        }
        return place;
    }

    // «وبحسب رويترز، قال مصدران إن», «نقلت الوكالة عن الصحيفة أن مصدرين قالا إن»: one chain, of which who relays is the
    // first link
    private static Told underPhrase(Sentence s, List<Told> before, Told inner) {
        Told phrase = before.isEmpty() ? inner : before.getLast();
        Span content = phrase.content();
        boolean whole = relays(phrase)
                && content.contains(inner.cue())
                && first(inner) >= content.start()
                && (inner.content().end() == content.end() || inner.content().start() >= content.end());
        if (!whole
                || !PassedOn.LEADS_IN
                        .matcher(s.text().substring(content.start(), first(inner)))
                        .matches()) {
            return inner;
        }
        before.removeLast();
        boolean hasFrom = rests(phrase, inner)
                && !AccordingPhrases.mouth(s, phrase.tellers().getFirst());
        List<Teller> tellers = new ArrayList<>(hasFrom ? inner.tellers() : phrase.tellers());
        tellers.addAll(hasFrom ? phrase.tellers() : inner.tellers());
        return new Told(inner.content(), tellers, inner.rule());
    }

    // «نقلا عن مصادر في الوزارة، كتبت الصحيفة أن»: who says it has it from them; but «نقلا عن رويترز، قال الوزير إن»
    private static boolean rests(Told phrase, Told inner) {
        return phrase.tellers().getFirst().manner() == Manner.QUOTED
                && (AccordingPhrases.media(inner.tellers().getFirst())
                        || !AccordingPhrases.media(phrase.tellers().getFirst()));
    }

    // of what an outlet says only whom it has it from is told
    private static boolean relays(Told told) {
        return told.rule().endsWith(".according")
                || (told.tellers().size() > 1
                        && AccordingPhrases.media(told.tellers().getFirst()));
    }

    private static int first(Told told) {
        Teller teller = told.tellers().getFirst();
        return Math.min(teller.cue().start(), teller.source().span().start());
    }

    // «إن قراصنة يُرجح أنهم من هناك تسللوا», «بحسب دبلوماسيين، يتوقع أن»: how sure the teller is, no voice of its own
    private static boolean hedges(Sentence s, int i, Told inner, List<Told> before) {
        boolean nobody = inner.rule().endsWith(Reading.NOBODY) && !s.is(i - 1, "و");
        return nobody && before.stream().anyMatch(told -> told.content().contains(inner.cue()));
    }

    // «نفى الأنباء التي تحدثت عن تسليم مطلوبين», «وصف الأنباء عن الصفقة بأنها كاذبة»: hearsay told only to be denied or
    // judged
    private boolean denied(Sentence s, Told inner, List<Told> before) {
        for (Told told : before) {
            // «نفى المتحدث | ما تردد عن إغلاق القسم», «رفضت الشركة ما أشيع»
            if (whatIsTold(s, told, inner)) {
                return true;
            }
            if (deniedIn(told, inner) || judgedBehind(told, inner)) {
                return inner.tellers().stream()
                        .allMatch(teller -> lexicon.words(Closed.HEARSAY)
                                .contains(FoldedText.fold(teller.source().span().in(s.text()))));
            }
        }
        return false;
    }

    private static boolean whatIsTold(Sentence s, Told told, Told inner) {
        int letters = inner.cue().start() - told.content().start();
        Manner manner = inner.tellers().getFirst().manner();
        return manner == Manner.UNATTRIBUTED
                && letters > 0
                && letters <= LONGEST_WHAT
                && FoldedText.fold(told.content().in(s.text())).startsWith("ما ");
    }

    private static boolean deniedIn(Told told, Told inner) {
        return told.content().contains(inner.cue())
                && (told.tellers().getLast().manner() == Manner.DENIED
                        || told.content().start() == inner.cue().start());
    }

    private static boolean judgedBehind(Told told, Told inner) {
        return told.cue().end() <= inner.cue().start()
                && inner.cue().end() <= told.content().start()
                && told.content().end() == inner.content().end();
    }

    // «شكري: نرفض التدخل»
    private Optional<Told> headline(Sentence s, Names names) {
        for (int i = 1; i < Math.min(s.size() - 2, LONGEST_TITLE); i++) {
            if (s.is(i, Kind.COLON)) {
                int end = stretches.phrases().end(s, 0);
                if (end != i) {
                    return Optional.empty();
                }
                Teller teller = stretches.types().read(s, 0, i, names);
                boolean known = !teller.head().isEmpty() && !ANYBODY.contains(teller.head()) && !s.is(0, "المصدر");
                boolean event = teller.head().isEmpty() && lexicon.event(s, 0);
                Span content = s.trimmed(i + 1, s.size());
                return !event && colons.tells(s, i, names, known)
                        ? Optional.of(new Told(
                                content,
                                List.of(teller.saying(s.get(i).span(), teller.manner())),
                                prefix() + ".headline-colon"))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    @Override
    public List<Teller> heard(Sentence sentence, Names names) {
        return hearers.of(sentence, names);
    }

    @Override
    public Optional<Teller> agency(Sentence first, Names names) {
        return new DateLine(lexicon).agency(first, names);
    }

    @Override
    public boolean tellsThroughDenials() {
        return true;
    }

    @Override
    public boolean answers(Teller pointing, Teller named) {
        return Anaphora.answers(pointing, named);
    }
}
