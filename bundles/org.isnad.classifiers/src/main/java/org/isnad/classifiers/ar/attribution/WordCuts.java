package org.isnad.classifiers.ar.attribution;

import java.util.List;
import java.util.Set;
import org.isnad.classifiers.attribution.Token;
import org.isnad.text.WordMemo;
import org.jspecify.annotations.Nullable;

/** Where an Arabic word may be parted: behind the particles before it, before the pronoun written on it. */
final class WordCuts {
    private static final Set<String> SUFFIXES = WordLists.of("word-cuts/suffixes");
    // letters that may be a word before another
    private static final Set<String> FIRST = Set.of("و", "ف", "ب", "ل");
    // what they are is told by how they are written and by the words around: «إن», «ألا»
    private static final Set<String> ALIKE = Set.of("ان", "الا");
    private static final Set<String> THAT = Set.of("ان", "لكن");
    // longer ones are no words
    private static final int LONGEST = 24;
    private static final int LONGEST_OF_KIN = 6;

    // «قدرها | بعشرين مليونا»
    private static final Set<String> NUMBERS = WordLists.of("word-cuts/numbers");

    // «بترول», «بتونس»
    private static final Set<String> NO_DEEDS = Set.of("ترول", "تونس", "تركي", "تشاد", "تسيل");

    private final ArabicLexicon lexicon;
    private final WordMemo<Cuts> cuts = new WordMemo<>(this::cuts);
    private final Cuts mark;

    // what the lists say of the word; whether it is one word wherever it stands; how many letters its first part has, 0
    // if it is one word: in any case, and
    // where it does not end in ta marbuta; whether behind its first letter the name of an outlet may begin
    record Cuts(
            Facts facts,
            boolean whole,
            int particle,
            int object,
            boolean outlet,
            @Nullable Parted parted) {
        boolean word() {
            return facts.known();
        }
    }

    // the folded letters of a word's two parts
    record Parted(String first, String rest) {}

    WordCuts(ArabicLexicon lexicon) {
        this.lexicon = lexicon;
        this.mark = new Cuts(lexicon.facts(""), true, 0, 0, false, null);
    }

    Cuts of(String word) {
        return cuts.of(word);
    }

    /** The same of a token; a mark is one word, of which the lists say nothing. */
    Cuts of(Token token) {
        return token.is(Token.Kind.WORD) ? of(token.folded()) : mark;
    }

    /** The two parts of a word cut behind so many letters; those of its particle are kept with the word. */
    Parted parted(String word, Cuts known, int cut) {
        Parted parted = known.parted;
        return cut == known.particle && parted != null ? parted : parted(word, cut);
    }

    private Cuts cuts(String word) {
        Facts facts = lexicon.facts(word);
        boolean known = facts.known();
        boolean outlet = word.length() > 2
                && "لوب".indexOf(word.charAt(0)) >= 0
                && !known
                && lexicon.beginsOutlet(word.substring(1));
        int particle = known || THAT.contains(word) ? 0 : cut(word);
        int object = object(word);
        boolean whole = particle == 0 && object == 0 && !FIRST.contains(word.substring(0, 1)) && !ALIKE.contains(word);
        return new Cuts(facts, whole, particle, object, outlet, particle == 0 ? null : parted(word, particle));
    }

    private Parted parted(String word, int cut) {
        boolean articleWithoutAlef = cut == 1 && word.startsWith("لل") && word.length() > 3;
        // «للجنة», «للائحة»: a word that begins with this letter itself
        boolean ownLam = articleWithoutAlef && lexicon.noun(word.substring(1)).isPresent();
        String article = articleWithoutAlef ? ownLam ? "ال" : "ا" : "";
        return new Parted(word.substring(0, cut), article + word.substring(cut));
    }

    // how many letters of the first part; 0 if it is one word
    private int cut(String word) {
        if (word.length() < 3 || word.length() > LONGEST) {
            return 0;
        }
        for (String that : THAT) {
            if (word.startsWith(that) && SUFFIXES.contains(word.substring(that.length()))) {
                return that.length();
            }
        }
        char first = word.charAt(0);
        String rest = word.substring(1);
        // «وكيلها»: no «و» before a noun and whose it is
        int own = first == 'و' ? object(word) : 0;
        // «وعدهم»: nor before a verb that begins with it
        if (own > 0
                && (lexicon.noun(word.substring(0, own)).isPresent()
                        || lexicon.verb(word.substring(0, own)).isPresent())) {
            return 0;
        }
        if ((first == 'و'
                        || (first == 'ف'
                                && !otherwise(rest)
                                && !lexicon.words(Closed.WITH_FA).contains(word)))
                && (!withWaw(word) || lexicon.knows(rest) || cutsThat(rest) || saying(rest))
                && ((rest.startsWith("ال") && rest.length() > 4) || readable(rest) || lexicon.event(rest))) {
            return 1;
        }
        if (first == 'ب'
                && (rest.equals("ان")
                        // «توعد برد ساحق»
                        || rest.equals("رد")
                        || cutsThat(rest)
                        || (rest.startsWith("ال") && rest.length() > 4)
                        || lexicon.noun(rest).isPresent()
                        || NUMBERS.contains(rest)
                        || Parts.number(rest) > 0
                        || lexicon.words(Closed.SAYING).contains(rest)
                        || lexicon.words(Closed.MANNER).contains(rest)
                        || (rest.length() > 3
                                && lexicon.knows(rest)
                                && lexicon.verb(rest).isEmpty())
                        || (lexicon.event(rest) && !lexicon.knows(word))
                        // «بتعذر»: no verb follows «ب»
                        || (rest.length() == 4 && rest.startsWith("ت") && !NO_DEEDS.contains(rest)))) {
            return 1;
        }
        if (first == 'ل'
                && ((lexicon.knows(rest) && lexicon.verb(rest).isEmpty())
                        || (word.startsWith("لل") && word.length() > 3))) {
            return 1;
        }
        return 0;
    }

    // «فيدان» is a name, hardly «ف» and «يدان»; «فروا» fled
    private boolean otherwise(String rest) {
        return lexicon.verb(rest)
                .filter(form -> (form.passive() && rest.startsWith("ي")) || form.beforePronoun(rest))
                .isPresent();
    }

    // «ولاية»: its first letter is its own; «والدته» is longer than that with the article
    private boolean withWaw(String word) {
        boolean article = word.startsWith("وال") && word.length() > LONGEST_OF_KIN;
        return !article && lexicon.words(Closed.WITH_WAW).contains(word.substring(0, 3)) && word.endsWith("ه");
    }

    // «وقوله»
    private boolean saying(String rest) {
        int stem = object(rest);
        return stem > 0 && lexicon.words(Closed.SAYING).contains(rest.substring(0, stem));
    }

    private boolean readable(String rest) {
        return lexicon.knows(rest)
                || lexicon.speechNoun(rest).isPresent()
                || BroughtWords.brings(rest)
                || THAT.contains(rest)
                || accordsWith(rest)
                || saying(rest)
                || (rest.length() > 4 && object(rest) > 2)
                || (rest.length() > 2 && cut(rest) > 0);
    }

    // «وبحسبهما»
    private boolean accordsWith(String rest) {
        int stem = object(rest);
        return stem > 0 && lexicon.accords(rest.substring(0, stem));
    }

    private static boolean cutsThat(String rest) {
        return rest.startsWith("ان") && SUFFIXES.contains(rest.substring(2));
    }

    // «نشرته», «قوله»: what is passed on or who says, written on the word
    private int object(String word) {
        if (word.endsWith("نا") && word.length() > 5 && noun(word.substring(0, word.length() - 2))) {
            return word.length() - 2;
        }
        if ((word.endsWith("نا") || word.endsWith("ني"))
                && told(word.substring(0, word.length() - 2), word.endsWith("ني"))) {
            return word.length() - 2;
        }
        for (String suffix : List.of("هما", "ها", "هم", "ه")) {
            String stem = word.substring(0, Math.max(0, word.length() - suffix.length()));
            if (word.endsWith(suffix)
                    && (lexicon.verb(stem).isPresent()
                            || lexicon.noun(stem).isPresent()
                            || lexicon.accords(stem)
                            || lexicon.speechNoun(stem).isPresent()
                            || lexicon.words(Closed.SAYING).contains(stem))) {
                return stem.length();
            }
        }
        return 0;
    }

    // «أخطرتنا», «أقنعني», «يبلغنا», «تنصحنا», «وعدونا»; «حذرنا» may as well be «we»
    private boolean told(String stem, boolean me) {
        boolean whole = me || stem.endsWith("و") || stem.endsWith("ت");
        return stem.length() > (me ? 2 : 3)
                && lexicon.verb(stem)
                        .filter(form -> form.has("to") || (form.has("addr") && (whole || !form.perfect())))
                        .isPresent();
    }

    // «مراسلتنا»
    private boolean noun(String stem) {
        boolean feminine = stem.endsWith("ت")
                && lexicon.noun(stem.substring(0, stem.length() - 1) + "ه").isPresent();
        return feminine || lexicon.noun(stem).filter(Noun::human).isPresent();
    }
}
