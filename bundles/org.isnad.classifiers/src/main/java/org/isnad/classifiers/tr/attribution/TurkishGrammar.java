package org.isnad.classifiers.tr.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.classifiers.attribution.Agreement;
import org.isnad.classifiers.attribution.ClauseGrammar;
import org.isnad.classifiers.attribution.ClauseLexicon;
import org.isnad.classifiers.attribution.Grammar;
import org.isnad.classifiers.attribution.HeadlineColon;
import org.isnad.classifiers.attribution.Names;
import org.isnad.classifiers.attribution.Sentence;
import org.isnad.classifiers.attribution.Teller;
import org.isnad.classifiers.attribution.Token;
import org.isnad.classifiers.attribution.Told;
import org.isnad.report.Manner;
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
    private static final Pattern ISE = Pattern.compile("(.{3,}?)(['’]?y?s[ae])");
    private static final Pattern INITIALS = Pattern.compile("\\p{Lu}\\.\\p{Lu}\\.");

    private final ClauseLexicon lexicon = new ClauseLexicon(TurkishGrammar.class, NounForms::of);
    private final Cues cues = new Cues();
    private final ClauseGrammar shared = new ClauseGrammar(PREFIX, lexicon, new HeadlineColon(TurkishGrammar.class));

    @Override
    public String prefix() {
        return PREFIX;
    }

    @Override
    public List<Told> read(Sentence sentence, Names names) {
        Sentence s = sentence.with(split(sentence));
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
        return carried(s, relayed(told)).stream().map(each -> direct(s, each)).toList();
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

    // «El Ahbar'ın aktardığına göre kaynaklar, … söyledi»: the paper has it from them
    private static List<Told> relayed(List<Told> told) {
        List<Told> relayed = new ArrayList<>();
        // «kaynağa göre bakan … söyledi, vali … dedi»: all of it is the source's
        Optional<Told> goesOn = Optional.empty();
        for (Told inner : told) {
            // «Bakan ise verilere göre … söyledi»: what he goes by is part of what he says
            relayed.removeIf(before -> before.rule().endsWith(".according")
                    && !prints(before.tellers().getLast())
                    && inner.cue().end() == before.content().end()
                    && inner.tellers().getFirst().source().span().start()
                            < before.cue().start());
            // «kaynaklarından edindiği bilgiye göre … duyurdu»: read with its teller
            relayed.removeIf(before ->
                    before.rule().endsWith(".according") && origin(before).equals(origin(inner)));
            if (goesOn.isPresent() && goesOn.get().content().contains(inner.cue())) {
                List<Teller> tellers = new ArrayList<>(goesOn.get().tellers());
                tellers.addAll(inner.tellers());
                relayed.add(new Told(inner.content(), tellers, inner.rule()));
                continue;
            }
            Optional<Told> outer = Optional.of(relayed)
                    .filter(before -> !before.isEmpty())
                    .map(List::getLast)
                    .filter(before -> before.rule().endsWith(".according")
                            && endsWith(before, inner)
                            && !inner.rule().endsWith(".passive"));
            if (outer.isPresent()) {
                List<Teller> tellers = new ArrayList<>(outer.get().tellers());
                Teller carrier = tellers.removeLast();
                tellers.add(carrier.saying(carrier.cue(), Manner.RELAYED));
                tellers.addAll(inner.tellers());
                goesOn = Optional.of(relayed.removeLast());
                relayed.add(new Told(inner.content(), tellers, inner.rule()));
            } else {
                relayed.add(inner);
            }
        }
        return relayed;
    }

    // «"Kaynak zammın ertelendiğini söyledi" diye yazdı», «… bildirdi; gazete böyle yazıyor»: all that one tells is what
    // another has told
    private List<Told> carried(Sentence s, List<Told> told) {
        List<Told> carried = new ArrayList<>();
        for (Told inner : told) {
            Optional<Told> outer = told.stream()
                    .filter(each -> each != inner && whole(s, each, inner))
                    .findFirst();
            if (outer.isPresent()) {
                List<Teller> tellers = new ArrayList<>(outer.get().tellers());
                Teller carrier = tellers.removeLast();
                tellers.add(carrier.saying(carrier.cue(), Manner.RELAYED));
                tellers.addAll(inner.tellers());
                carried.add(new Told(inner.content(), tellers, inner.rule()));
            } else if (told.stream().noneMatch(each -> each != inner && whole(s, inner, each))) {
                carried.add(inner);
            }
        }
        return carried;
    }

    private boolean whole(Sentence s, Told outer, Told inner) {
        Span all = outer.content();
        Teller teller = inner.tellers().getFirst();
        Span who = teller.source().span();
        boolean named = !who.equals(teller.cue());
        int first = s.at(all.start());
        first = s.is(first, Token.Kind.OPEN) ? first + 1 : first;
        // «"Bana | … söylemişlerdi" dedi»
        boolean heard = teller.agreement() == Agreement.MANY && lexicon.holds(s, first, "opinion");
        if (!all.contains(inner.cue())
                || !all.contains(who)
                || !(named || heard)
                || !all.contains(inner.content())) {
            return false;
        }
        int last = s.at(inner.content().end()) - 1;
        if (!Endings.fact(s.word(last)) && !s.is(last, Token.Kind.CLOSE)) {
            return false;
        }
        Span told = who.union(inner.content()).union(inner.cue());
        int so = s.at(outer.cue().start()) - 1;
        int begin = heard ? s.get(first).span().end() : all.start();
        boolean begins = begin >= told.start() || letters(s, begin, told.start()) == 0;
        boolean ends = s.is(so, "böyle") || s.is(so, "öyle") || letters(s, told.end(), all.end()) == 0;
        return begins && ends;
    }

    private static long letters(Sentence s, int from, int to) {
        return s.text().substring(from, to).chars().filter(Character::isLetter).count();
    }

    private static Span origin(Told told) {
        return told.tellers().getLast().source().span();
    }

    private static boolean endsWith(Told outer, Told inner) {
        boolean behind = outer.content().contains(inner.cue())
                && inner.content().end() == outer.content().end()
                && inner.tellers().getFirst().source().span().end()
                        <= inner.cue().end();
        // «kaynağa göre | bakan … söyledi, ancak …»: the other's telling is all that follows at once
        boolean first = inner.tellers().getFirst().source().span().start()
                        == outer.content().start()
                && outer.content().contains(inner.cue());
        return behind
                || first
                || inner.tellers().stream()
                        .anyMatch(
                                teller -> teller.cue().end() == outer.content().end());
    }

    private static boolean prints(Teller teller) {
        return switch (teller.source().kind()) {
            case OUTLET, AGENCY -> true;
            // «habere göre»
            case DOCUMENT -> teller.pointing() != Teller.Pointing.NOWHERE;
            default -> false;
        };
    }

    // «Reuters'e»: the suffix behind the apostrophe is no part of the name
    private List<Token> split(Sentence sentence) {
        List<Token> parts = new ArrayList<>(sentence.size());
        boolean open = false;
        for (int i = 0; i < sentence.size(); i++) {
            if (initials(sentence, i)) {
                i = initials(sentence, i, parts);
                continue;
            }
            if (initial(sentence, i)) {
                parts.add(new Token(sentence.span(i, i + 2), sentence.word(i), Token.Kind.WORD));
                parts.add(new Token(sentence.span(i + 2, i + 4), "'" + sentence.word(i + 3), Token.Kind.OTHER));
                i += 3;
                continue;
            }
            Token token = inName(sentence, i) ? word(sentence.get(i)) : sentence.get(i);
            Token mark = quote(sentence.text(), token, open);
            if (!mark.equals(token)) {
                open = mark.is(Token.Kind.OPEN);
                parts.add(mark);
                continue;
            }
            int apostrophe = token.is(Token.Kind.WORD) ? token.folded().indexOf('\'') : -1;
            int cut = token.span().start() + apostrophe;
            // «Moody's», «Şarku'l-Avsat», «L'Équipe»
            boolean foreign = token.folded().endsWith("'s")
                    || token.folded().startsWith("l-", apostrophe + 1)
                    || (apostrophe > 0
                            && cut + 1 < token.span().end()
                            && Character.isUpperCase(sentence.text().charAt(cut + 1)));
            int particle = particle(token);
            if (particle > 0) {
                int end = token.span().start() + particle;
                parts.add(new Token(
                        new Span(token.span().start(), end), token.folded().substring(0, particle), Token.Kind.WORD));
                parts.add(new Token(new Span(end, token.span().end()), "ise", Token.Kind.WORD));
            } else if (apostrophe > 0 && cut < token.span().end() && !foreign) {
                parts.add(new Token(
                        new Span(token.span().start(), cut), token.folded().substring(0, apostrophe), Token.Kind.WORD));
                parts.add(new Token(
                        new Span(cut, token.span().end()), token.folded().substring(apostrophe), Token.Kind.OTHER));
            } else {
                parts.add(token);
            }
        }
        return parts;
    }

    // «Kaya'|ysa», «yetkililer|se»: «ise» written on its word; how long the word is before it, 0 if it is not
    private int particle(Token token) {
        String word = token.is(Token.Kind.WORD) ? token.folded() : "";
        Matcher ise = ISE.matcher(word);
        boolean written = ise.matches() && token.span().length() == word.length();
        boolean on = written
                && (ise.group(2).startsWith("'")
                        // «ajans|a» is no «ajan|sa»
                        || (lexicon.heads(ise.group(1))
                                && NounForms.of(word).stream().noneMatch(lexicon::heads)));
        return on ? ise.end(1) : 0;
    }

    // «Kenan D.'nin»: the point is part of the name
    private static boolean initial(Sentence s, int i) {
        return i + 3 < s.size()
                && s.original(i).length() == 1
                && Character.isUpperCase(s.original(i).charAt(0))
                && s.is(i + 1, Token.Kind.STOP)
                && s.is(i + 2, Token.Kind.OTHER)
                && "'’".contains(s.original(i + 2))
                && s.is(i + 3, Token.Kind.WORD)
                && s.get(i + 2).span().end() == s.get(i + 3).span().start();
    }

    private static boolean initials(Sentence s, int i) {
        return i + 3 < s.size()
                && s.is(i, Token.Kind.WORD)
                && s.is(i + 1, Token.Kind.WORD)
                && s.is(i + 2, Token.Kind.STOP)
                && INITIALS.matcher(s.span(i, i + 3).in(s.text())).matches();
    }

    // «M.T.'nin»: the points are part of the name; index of the last token read
    private static int initials(Sentence s, int i, List<Token> parts) {
        parts.add(new Token(s.span(i, i + 3), s.word(i) + '.' + s.word(i + 1), Token.Kind.WORD));
        boolean ending =
                s.is(i + 3, Token.Kind.OTHER) && "'’".contains(s.original(i + 3)) && s.is(i + 4, Token.Kind.WORD);
        if (ending) {
            parts.add(new Token(s.span(i + 3, i + 5), "'" + s.word(i + 4), Token.Kind.OTHER));
        }
        return ending ? i + 4 : i + 2;
    }

    // «Çevre|, Şehircilik ve İklim Değişikliği Bakanlığı»
    private boolean inName(Sentence s, int i) {
        return s.is(i, Token.Kind.COMMA)
                && lexicon.holds(s, i - 1, "portfolio")
                && Character.isUpperCase(s.original(i - 1).charAt(0))
                && i + 1 < s.size()
                && Character.isUpperCase(s.original(i + 1).charAt(0));
    }

    private static Token word(Token token) {
        return new Token(token.span(), token.folded(), Token.Kind.WORD);
    }

    // «'önce kocamı al' dedi»: single marks around words
    private static Token quote(String text, Token token, boolean open) {
        int at = token.span().start();
        boolean single =
                token.is(Token.Kind.OTHER) && token.span().length() == 1 && "'‘’".indexOf(text.charAt(at)) >= 0;
        if (!single) {
            return token;
        }
        boolean before = at > 0 && !Character.isWhitespace(text.charAt(at - 1));
        boolean after = at + 1 < text.length() && Character.isLetterOrDigit(text.charAt(at + 1));
        if (!before && after) {
            return new Token(token.span(), token.folded(), Token.Kind.OPEN);
        }
        return open && before && !after ? new Token(token.span(), token.folded(), Token.Kind.CLOSE) : token;
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
