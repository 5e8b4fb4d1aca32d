package org.isnad.classifiers.tr.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.isnad.classifiers.attribution.ClauseGrammar;
import org.isnad.classifiers.attribution.ClauseLexicon;
import org.isnad.classifiers.attribution.Grammar;
import org.isnad.classifiers.attribution.HeadlineColon;
import org.isnad.classifiers.attribution.Names;
import org.isnad.classifiers.attribution.Sentence;
import org.isnad.classifiers.attribution.Teller;
import org.isnad.classifiers.attribution.Token;
import org.isnad.classifiers.attribution.Told;
import org.isnad.report.Role;
import org.isnad.report.SourceKind;
import org.isnad.report.Span;
import org.isnad.text.FoldedText;

/** How Turkish words attributions: source first, content, verb last. */
final class TurkishGrammar implements Grammar {
    static final String PREFIX = "tr.attribution";
    private static final int LONGEST_QUOTE = 60;
    private static final Pattern DECLINED =
            Pattern.compile("yorum(?:umuz|um)? (?:yap(?:m[ai]|a[mc])|yok)|yorumda bulunm");

    private final ClauseLexicon lexicon = new ClauseLexicon(TurkishGrammar.class, NounForms::of);
    private final Cues cues = new Cues();
    private final TurkishTokens tokens = new TurkishTokens(lexicon);
    private final Relays relays = new Relays(lexicon);
    private final ClauseGrammar shared = new ClauseGrammar(PREFIX, lexicon, new HeadlineColon(TurkishGrammar.class));

    @Override
    public String prefix() {
        return PREFIX;
    }

    @Override
    public List<Told> read(Sentence sentence, Names names) {
        Sentence s = lexicon.looked(sentence.with(tokens.of(sentence)));
        TurkishReading reading = new TurkishReading(s, lexicon, cues, names);
        List<Told> told = new ArrayList<>();
        int i = 0;
        while (i < s.size()) {
            Optional<Told> found = spoken(s, i) ? Optional.empty() : reading.at(i);
            if (found.isEmpty() || leaves(s, i, found.get())) {
                i++;
                continue;
            }
            Told each = toMe(s, found.get()) ? Voices.somebody(found.get()) : found.get();
            if (!hopes(s, i, each, told) && !nobody(s, each) && !declines(s, each) && !unheard(s, i, each)) {
                reading.parted(each).forEach(part -> put(s, part, told));
            }
            i += Math.max(1, cues.at(s, i).map(Cues.Match::length).orElse(1));
        }
        if (s.role() == Role.HEADLINE && told.isEmpty() && !s.is(s.size() - 1, Token.Kind.STOP)) {
            shared.headline(s, names).ifPresent(told::add);
        }
        return relays.carried(s, Relays.relayed(told)).stream()
                .map(each -> direct(s, each))
                .toList();
    }

    // «Kaynak | ajansa …»: what was told to a paper it is not told by
    private Told direct(Sentence s, Told told) {
        int behind = s.at(told.tellers().getFirst().source().span().end());
        return told.tellers().size() == 1 && lexicon.holds(s, behind, "told-medium") ? told.directly() : told;
    }

    // «"Kaptan … söylüyor" dedi»: who speaks the words quoted stands before whom they tell of
    private static void put(Sentence s, Told each, List<Told> told) {
        int at = told.size();
        boolean quoted = "\"“«".indexOf(s.text().charAt(each.content().start())) >= 0;
        while (at > 0
                && each.content().contains(told.get(at - 1).cue())
                && (quoted || within(each, told.get(at - 1)))) {
            at--;
        }
        told.add(at, each);
    }

    // who tells it is named in what the other tells
    private static boolean within(Told outer, Told inner) {
        Teller teller = inner.tellers().getFirst();
        Span who = teller.source().span();
        return !who.equals(teller.cue())
                && outer.tellers().getFirst().pointing() != Teller.Pointing.ELIDED
                && outer.content().contains(inner.content().union(who));
    }

    // «"Kimin kalacağını görmek istiyor" dedi»: words quoted tell of nobody who tells
    private static boolean unheard(Sentence s, int cue, Told told) {
        if (told.tellers().getLast().pointing() != Teller.Pointing.ELIDED) {
            return false;
        }
        int k = cue;
        while (k >= 0 && !(s.is(k, Token.Kind.OPEN) && s.closing(k) > cue)) {
            k--;
        }
        return k >= 0;
    }

    // «"Bana | yolun açılacağını söylemişlerdi" dedi»: what the speaker was told
    private boolean toMe(Sentence s, Told told) {
        if (told.tellers().getLast().pointing() != Teller.Pointing.ELIDED) {
            return false;
        }
        int k = s.size() - 1;
        while (k > 0 && s.get(k).span().end() > told.content().start()) {
            k--;
        }
        return lexicon.holds(s, k, "to-them");
    }

    // «"Kimse masadan kalkmak istemiyor" dedi»
    private static boolean nobody(Sentence s, Told told) {
        Span who = told.tellers().getLast().source().span();
        return FoldedText.fold(who.in(s.text())).equals("kimse");
    }

    // «"Yorum yapmıyoruz" demekle yetindi»: nothing is said
    private static boolean declines(Sentence s, Told told) {
        boolean brief = told.content().length() < LONGEST_QUOTE;
        return brief
                && DECLINED.matcher(FoldedText.fold(told.content().in(s.text())))
                        .find();
    }

    // «"… olduğunu düşünüyoruz" dedi»: what a speaker thinks in words quoted
    private boolean spoken(Sentence s, int i) {
        if (cues.at(s, i).filter(Cues.Match::speaker).isEmpty()) {
            return false;
        }
        int open = i;
        while (open > 0 && i - open < LONGEST_QUOTE && !s.is(open, Token.Kind.OPEN) && !s.is(open, Token.Kind.CLOSE)) {
            open--;
        }
        return s.is(open, Token.Kind.OPEN) && s.closing(open) > i;
    }

    // «Lindqvist, "… görmek istiyor" diyor»: who wants it in the words quoted is not who speaks them
    private static boolean leaves(Sentence s, int cue, Told told) {
        int open = cue;
        while (open > 0
                && cue - open < LONGEST_QUOTE
                && !s.is(open, Token.Kind.OPEN)
                && !s.is(open, Token.Kind.CLOSE)) {
            open--;
        }
        boolean inside = s.is(open, Token.Kind.OPEN) && s.closing(open) > cue;
        return inside
                && told.tellers().getLast().source().span().start()
                        < s.get(open).span().start();
    }

    // «uzmana göre Tahran yaptırımların hafiflemesini bekliyor»: what somebody wants is part of what the expert says
    private boolean hopes(Sentence s, int cue, Told told, List<Told> before) {
        boolean wants = cues.at(s, cue)
                .filter(match -> match.length() == 1 && match.has("wish") && !match.has("quote") && !match.has("fact"))
                .isPresent();
        return wants
                && !before.isEmpty()
                && before.getLast().rule().endsWith(".according")
                // «ankete göre ekonomistlerin çoğu … bekliyor»: a paper has it from them
                && before.getLast().tellers().getLast().source().kind() != SourceKind.DOCUMENT
                && before.getLast().content().end() == told.cue().end();
    }

    @Override
    public List<List<Told>> joined(List<Sentence> sentences, List<List<Told>> told) {
        return ThoseWords.joined(sentences, told);
    }

    @Override
    public Optional<Teller> agency(Sentence first, Names names) {
        return shared.agency(first, names);
    }

    @Override
    public boolean goesOnWithWhoTellsOfOthers() {
        return true;
    }

    @Override
    public boolean answers(Teller pointing, Teller named) {
        return shared.answers(pointing, named) && Described.fits(pointing, named);
    }
}
