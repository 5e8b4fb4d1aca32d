package org.isnad.classifiers.ar.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.isnad.classifiers.attribution.Agreement;
import org.isnad.classifiers.attribution.Sentence;
import org.isnad.classifiers.attribution.Token;
import org.isnad.report.SourceKind;
import org.isnad.report.Span;

/** Parts the particles a word is written together with from it, where what remains is a word of the lists. */
final class ArabicTokens {
    private static final Set<String> WISHING = WordLists.of("arabic-tokens/wishing");
    // «مقالة لعاموس هرئيل»
    private static final Set<String> WRITTEN = WordLists.of("arabic-tokens/written");

    // «وعدّ القرار سابقة» is «و» and «عدّ»
    private static final Pattern DOUBLED = Pattern.compile("وعد\u0651(?:ت|وا|تا)?(?:ه|ها|هم|هما)?");

    private static final int LONGEST_SUBJECT = 14;
    private static final int SHORT = 4;
    private static final Set<String> PREPOSITIONS = Set.of("في", "من", "الي", "علي", "عن", "ل");
    private static final char SHADDA = '\u0651';
    private static final char TANWIN = '\u064B';

    /** Ends a token that is a sound between points. */
    static final String POINT = ".";

    private final ArabicLexicon lexicon;
    private final WordCuts cuts;
    private final Figures figures;
    private final Replies replies;

    ArabicTokens(ArabicLexicon lexicon) {
        this.lexicon = lexicon;
        this.cuts = new WordCuts(lexicon);
        this.figures = new Figures(lexicon);
        this.replies = new Replies(lexicon);
    }

    /** @param own the outlet the sentence is from */
    Sentence split(Sentence whole, OwnOutlet own) {
        WordCuts.Cuts[] known = new WordCuts.Cuts[whole.size()];
        Sentence sentence = whole.with(i -> {
            known[i] = cuts.of(whole.get(i));
            return known[i].facts();
        });
        List<Token> parts = new ArrayList<>(sentence.size() + sentence.size() / 2);
        // hardly ever any
        List<Token> told = new ArrayList<>(0);
        int called = 0;
        for (int i = 0; i < sentence.size(); i++) {
            Token token = sentence.get(i);
            Optional<ArabicLexicon.Outlet> begins = lexicon.outletAt(sentence, i);
            called = begins.isPresent()
                    ? Math.max(called, i + begins.get().words().size())
                    : called;
            // as most words are
            if (!token.is(Token.Kind.WORD) || (known[i].whole() && !Spelled.beforePoint(sentence, i))) {
                parts.add(token);
                continue;
            }
            Optional<String> outlet = own.toldAt(sentence, i);
            if (outlet.isPresent()) {
                parted(token, outlet.get(), parts);
                told.add(parts.getLast());
            } else if (replies.at(sentence, i) || outletBehind(sentence, i)) {
                parted(token, token.folded().substring(1), parts);
            } else if (token.folded().startsWith("وعد")
                    && DOUBLED.matcher(sentence.original(i)).matches()) {
                parted(token, token.folded().substring(1), parts);
                split(sentence.text(), parts.removeLast(), parts);
            } else if (ThatNot.alone(sentence, i)) {
                parts.add(new Token(token.span(), "ان", Token.Kind.WORD));
            } else if (ThatNot.behindBy(sentence, i)) {
                parted(token, "ان", parts);
            } else if (i > 0 && (called(sentence, i) || titled(sentence, i))) {
                parts.add(token);
            } else if (i > 0 && toWhom(sentence.get(i - 1), token)) {
                parted(token, token.folded().substring(1), parts);
            } else if (Spelled.letter(sentence.text(), token)
                    || (i < called && token.is("ان"))
                    || Spelled.between(sentence, i)) {
                parts.add(new Token(token.span(), token.folded() + POINT, Token.Kind.WORD));
            } else {
                split(sentence.text(), token, parts);
            }
        }
        quotes(parts);
        governed(parts);
        Sentence parted = sentence.with(parts);
        return parted.with(i -> entry(parted, i, told));
    }

    private Facts entry(Sentence s, int i, List<Token> told) {
        Token token = s.get(i);
        Facts entry = lexicon.entry(token, s.get(Math.min(i + 1, s.size() - 1)));
        if (entry.verb().isPresent() && noVerb(s, i, entry.verb().get())) {
            entry = entry.withoutVerb();
        }
        if (token.span().in(s.text()).indexOf(SHADDA) > 0) {
            entry = lexicon.doubled(token).map(entry::withVerb).orElse(entry);
        }
        if (token.is("امام")) {
            char first = s.text().charAt(token.span().start());
            entry = first == 'إ' ? entry.cleric() : first == 'أ' ? entry.before() : entry;
        }
        return told.contains(token) ? entry.toldTo() : entry;
    }

    private boolean noVerb(Sentence s, int i, VerbForm form) {
        return nunated(s.text(), s.get(i))
                || name(s.text(), s.get(i), form)
                || wished(s, i, form)
                || putsNoFigure(s, i, form);
    }

    // «ثلاثين طالبًا»: no verb ends so
    private static boolean nunated(String text, Token token) {
        int last = token.span().end() - 1;
        return text.charAt(last) == TANWIN || (text.charAt(last) == 'ا' && text.charAt(last - 1) == TANWIN);
    }

    // «فرق آفاد»: no verb but one that begins so is written with this letter
    private static boolean name(String text, Token token, VerbForm form) {
        return text.charAt(token.span().start()) == 'آ' && !form.lemma().startsWith("آ");
    }

    // «حدد الموعد», «رفع الأسعار»: tell nothing; «قدر عددهم بألف»: nobody does
    private boolean putsNoFigure(Sentence s, int i, VerbForm form) {
        return form.has("figure")
                && (figures.byNobody(s, form, i) || (form.has("figure-only") && !figures.ahead(s, form, i)));
    }

    // «الفنانة يسرا» is a name, «لم يسرا» a verb: what two or many are to do stands behind such a word
    private static boolean wished(Sentence s, int i, VerbForm form) {
        return s.word(i).endsWith("ا")
                && !form.perfect()
                && !form.agreement().fits(Agreement.ONE)
                && (i == 0 || !WISHING.contains(s.get(i - 1).folded()));
    }

    // «موقع والا»: behind such a head an «و» begins the name, not another word
    private boolean called(Sentence s, int i) {
        String word = s.word(i);
        if (!word.startsWith("و") || word.length() < 4 || !s.is(i, Token.Kind.WORD)) {
            return false;
        }
        String rest = word.substring(1);
        return lexicon.noun(rest).isEmpty()
                && lexicon.verb(rest).isEmpty()
                && !(rest.startsWith("ال") && rest.length() > 4)
                && lexicon.noun(s, i - 1)
                        .filter(noun -> noun.kind() == SourceKind.OUTLET && !noun.definite())
                        .isPresent();
    }

    // «لبي بي سي», «وسي إن إن»: an outlet of many words behind one letter
    private boolean outletBehind(Sentence s, int i) {
        String word = s.word(i);
        return s.is(i, Token.Kind.WORD) && cuts.of(word).outlet() && lexicon.outletFrom(s, i, word.substring(1));
    }

    // «العقيد فاليري»: behind a title no «ف» joins what has the article
    private boolean titled(Sentence s, int i) {
        String word = s.word(i);
        return word.startsWith("فال")
                && s.is(i, Token.Kind.WORD)
                && !lexicon.knows(word.substring(1))
                && lexicon.noun(s, i - 1)
                        .filter(noun -> noun.human() && noun.definite())
                        .isPresent();
    }

    // «وفقا لسامح»: behind such a word the first letter is no part of a name, whether the lists know it or not
    private boolean toWhom(Token before, Token token) {
        return token.folded().startsWith("ل")
                && !token.folded().startsWith("لل")
                && token.span().length() > 3
                && cuts.of(token.folded()).particle() == 0
                && !token.is("لما")
                && (lexicon.accordsTo(before.folded())
                        || lexicon.verb(before.folded())
                                .filter(verb -> verb.lemma().equals("نسب"))
                                .isPresent()
                        || (WRITTEN.contains(before.folded()) && !lexicon.knows(token.folded())));
    }

    // its first letter is a word of its own
    private static void parted(Token token, String rest, List<Token> parts) {
        Span span = token.span();
        String first = token.folded().substring(0, 1);
        parts.add(new Token(new Span(span.start(), span.start() + 1), first, Token.Kind.WORD));
        parts.add(new Token(new Span(span.start() + 1, span.end()), rest, Token.Kind.WORD));
    }

    // nothing closes behind «أن» or a colon: where the marks look the same and one was forgotten, they are in turn from
    // there
    private static void quotes(List<Token> tokens) {
        boolean turned = false;
        for (int i = 1; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (!token.folded().equals("\"")) {
                continue;
            }
            Token before = tokens.get(i - 1);
            boolean opens = (before.is("ان") && !(i > 1 && tokens.get(i - 2).is("ان"))) || before.is(Token.Kind.COLON);
            if (opens && token.is(turned ? Token.Kind.OPEN : Token.Kind.CLOSE)) {
                turned = !turned;
            }
            if (turned) {
                Token.Kind other = token.is(Token.Kind.OPEN) ? Token.Kind.CLOSE : Token.Kind.OPEN;
                tokens.set(i, new Token(token.span(), token.folded(), other));
            }
        }
    }

    // «أشاد راشد الكعبي | بحوافز المناطق»: behind a verb that takes nothing but «ب» a word no list knows
    private void governed(List<Token> tokens) {
        for (int verb = 0; verb < tokens.size(); verb++) {
            Token token = tokens.get(verb);
            boolean takes = token.is(Token.Kind.WORD)
                    && lexicon.verb(token.folded())
                            .filter(form -> form.has("bi") && form.has("call"))
                            .filter(form -> !form.has("obj") && !form.has("obj-bi") && !form.has("plea"))
                            .isPresent();
            int by = takes ? unknownBy(tokens, verb) : -1;
            if (by > 0) {
                List<Token> parted = new ArrayList<>(2);
                Token whole = tokens.remove(by);
                parted(whole, whole.folded().substring(1), parted);
                tokens.addAll(by, parted);
            }
        }
    }

    private int unknownBy(List<Token> tokens, int verb) {
        int last = -1;
        for (int i = verb + 1; i < Math.min(tokens.size() - 1, verb + LONGEST_SUBJECT); i++) {
            Token token = tokens.get(i);
            if (!token.is(Token.Kind.WORD) || token.is("ان") || token.is("ب")) {
                return token.is("ب") || token.is("ان") ? -1 : last;
            }
            String next = tokens.get(i + 1).folded();
            boolean described = next.endsWith("ه") && !Article.on(next);
            // «الشيخ بدر العامر»
            boolean title = !described
                    && lexicon.noun(tokens.get(i - 1).folded())
                            .filter(Noun::human)
                            .isPresent();
            int shortest = described || Article.on(next) ? SHORT : SHORT + 1;
            boolean unknown = token.folded().startsWith("ب")
                    && token.folded().length() >= shortest
                    && !lexicon.knows(token.folded());
            // «بوعزة.»: the end of a name
            boolean ends = !tokens.get(i + 1).is(Token.Kind.WORD)
                    && !Article.on(tokens.get(i - 1).folded());
            boolean place = PREPOSITIONS.contains(tokens.get(i - 1).folded());
            last = unknown && !title && !ends && !place ? i : last;
        }
        return last;
    }

    private void split(String text, Token token, List<Token> parts) {
        String word = token.folded();
        WordCuts.Cuts known = cuts.of(word);
        int cut = known.particle();
        // «آنا» is a name, no «أنا»
        if (text.charAt(token.span().start()) == 'آ' || (cut == 1 && calledSo(text, token))) {
            cut = 0;
        }
        // «وعده بالعفو» promised him, «وعدة مصادر» are several
        boolean promised = cut == 1
                && known.object() > 1
                && text.charAt(token.span().end() - 1) == 'ه'
                && lexicon.verb(word.substring(0, known.object())).isPresent()
                && lexicon.words(Closed.QUANTITY).contains(word.substring(1));
        if (promised) {
            cut = known.object();
        }
        // «فرأت» saw, «فرات» is a name
        if (cut == 0
                && word.startsWith("ف")
                && lexicon.verb(word.substring(1)).isPresent()
                && token.span().in(text).indexOf('أ') == 2) {
            cut = 1;
        }
        char last = text.charAt(token.span().end() - 1);
        if (cut == 0 && known.object() > 0 && last != 'ة' && (!known.word() || (last == 'ه' && hisOwn(text, word)))) {
            cut = known.object();
        }
        if (cut == 0 && !known.word() && word.startsWith("ب") && governed(word, last)) {
            cut = 1;
        }
        if (cut == 0) {
            parts.add(token);
            return;
        }
        int at = Letters.behind(text, token.span(), cut);
        WordCuts.Parted parted = cuts.parted(word, known, cut);
        parts.add(new Token(new Span(token.span().start(), at), parted.first(), Token.Kind.WORD));
        Token tail = new Token(new Span(at, token.span().end()), parted.rest(), Token.Kind.WORD);
        // «لل»: the article without alef
        if (cut + parted.rest().length() > word.length()) {
            parts.add(tail);
        } else {
            split(text, tail, parts);
        }
    }

    // «فايد», «فيري» are names where others are written «أيد», «يرى»
    private boolean calledSo(String text, Token token) {
        Optional<VerbForm> form =
                token.folded().startsWith("ف") ? lexicon.verb(token.folded().substring(1)) : Optional.empty();
        if (form.isEmpty()) {
            return false;
        }
        boolean bare = text.charAt(Letters.behind(text, token.span(), 1)) == 'ا' && text.indexOf('أ') >= 0;
        boolean dotted = text.charAt(token.span().end() - 1) == 'ي' && text.indexOf('ى') >= 0;
        String lemma = form.get().lemma();
        return (bare && lemma.startsWith("أ")) || (dotted && lemma.equals("رأى"));
    }

    // «بتعويضات», «بمقاربة»: by their endings no names
    private static boolean governed(String word, char last) {
        return (word.length() > 4 && word.startsWith("بم"))
                || (word.length() > 5 && word.endsWith("ات"))
                || (word.length() > 4 && last == 'ة' && "مت".indexOf(word.charAt(1)) >= 0);
    }

    // «محاميه», «أفاده», written with «ه» where others have «ة»: his lawyer, no woman; told it, no telling
    private boolean hisOwn(String text, String word) {
        String stem = word.substring(0, word.length() - 1);
        boolean own = lexicon.noun(stem).filter(Noun::human).isPresent()
                || lexicon.verb(stem).isPresent();
        return own && text.indexOf('ة') >= 0;
    }
}
