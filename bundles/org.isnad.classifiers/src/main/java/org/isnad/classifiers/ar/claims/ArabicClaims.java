package org.isnad.classifiers.ar.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.isnad.classifiers.claims.ClaimRules;
import org.isnad.classifiers.claims.Cue;
import org.isnad.classifiers.claims.Grammar;
import org.isnad.report.Span;
import org.isnad.text.FoldedText;
import org.isnad.text.LexiconFile;
import org.isnad.text.Phrases;
import org.isnad.text.Word;
import org.isnad.text.WordMemo;
import org.isnad.text.Words;

/** Arabic: «قد» hedges before an imperfect and not before a perfect. */
public final class ArabicClaims implements Grammar {
    private static final Phrases<Boolean> QAD =
            Phrases.<Boolean>builder().add("قد", true).build();
    private static final Set<String> BEFORE_QAD = Set.of("", "و", "ف");
    private static final Pattern IMPERFECT = Pattern.compile("[يتن]\\p{L}{2,}");
    // imperfects, and perfects of the third person feminine
    private static final Pattern VERB_LIKE =
            Pattern.compile("[وف]?س?[يت]\\p{L}{2,}|[وف]?(كان|كانت|ليس|ليست)|[وف]?(?!ال)\\p{L}{2,}[^ا]ت");
    // «توقيف», «تحويلات», «تجريبية», and words that begin like a verb's imperfect
    private static final Pattern VERBAL_NOUN =
            Pattern.compile("[وف]?ت\\p{L}{2}ي\\p{L}(ي?ه|ات|يا|ا|ي|ها|هم|هما|نا|ين)?");
    private static final Set<String> NOUNS = LexiconFile.rows(ArabicClaims.class, "nouns.tsv").stream()
            .flatMap(row -> ClaimRules.parts(row.getFirst()))
            .map(FoldedText::fold)
            .collect(Collectors.toUnmodifiableSet());
    // asked for the words of a hedge as they are written
    private static final WordMemo<Boolean> ADJECTIVE = folded("(ال)?م\\p{L}{3,}");
    private static final WordMemo<Boolean> LIMITING = folded("علي .*|ربما|غالبا|(ال)?م\\p{L}{3,}");
    private static final Pattern AUXILIARY = Pattern.compile("[وف]?س?[يت]?(كان|كانت|كون|كونون|ليس|ليست)");
    private static final int FEW_WORDS = 3;
    private static final int LONGEST_WORD = 12;
    private static final int LONGEST_CLAUSE = 90;
    private static final Set<String> RELATIVES =
            Set.of("الذي", "التي", "الذين", "اللذان", "اللذين", "اللتان", "اللتين", "اللواتي", "اللاتي");
    private static final Pattern HEDGED =
            Pattern.compile("(?:^|[ ،\"«])[وف]?(?:قد|ما|مما|بما|ممن|" + String.join("|", RELATIVES) + ") $");
    // «بمال | لا تملكه»
    private static final Pattern INDEFINITE = Pattern.compile("(?:^| )(?!ال|وال|لل|بال|كال)\\p{L}+[^هاي ] $");
    private static final Pattern NOUN = Pattern.compile("(?!ال)\\p{L}{3,}ا|[وف]?ب(?!ال)\\p{L}{3,}");
    private static final Pattern TAKES_IT = Pattern.compile(" [يتن]\\p{L}{2,}(?:ه|ها)(?![\\p{L}])");
    private static final Pattern OF_IT =
            Pattern.compile("(?: \\p{L}+){1,5}?(?<=\\p{L}{3})(?:ه|ها|هم|هما|هن)(?![\\p{L}])");
    private static final WordMemo<Boolean> DEFINITE =
            folded("[وف]?(?:ال|لل|بال|كال)\\p{L}+|[وفبل]?ان(?:ه|ها|هم)?|لكن.*");
    private static final Pattern INSTEAD = Pattern.compile("\\d.*|ال\\p{L}{2,}|في|من|عن|علي|الي|بسبب");
    private static final Pattern NISBA = Pattern.compile("[^يت].*ي[هة]?");
    private static final int RESTRICTED = 9;
    private static final String ENDING = ".؟!؛";
    private static final String BUT = FoldedText.fold("سوى");
    private static final String CLOSES = ".،؛\"»”\n";

    private final Set<String> pastForms = LexiconFile.rows(ArabicClaims.class, "past.tsv").stream()
            .flatMap(row -> ClaimRules.parts(row.getFirst()))
            .map(FoldedText::fold)
            .collect(Collectors.toUnmodifiableSet());

    private final WordMemo<Boolean> verbal =
            new WordMemo<>(word -> (VERB_LIKE.matcher(word).matches() && !nounLike(word)) || pastForms.contains(word));

    private final WordMemo<Boolean> imperfect = new WordMemo<>(this::readImperfect);

    private static WordMemo<Boolean> folded(String regex) {
        Pattern pattern = Pattern.compile(regex);
        return new WordMemo<>(
                written -> pattern.matcher(FoldedText.fold(written)).matches());
    }

    private static boolean nounLike(String word) {
        return VERBAL_NOUN.matcher(word).matches()
                || NOUNS.contains(word)
                || (word.length() > 3 && "وف".indexOf(word.charAt(0)) >= 0 && NOUNS.contains(word.substring(1)));
    }

    /** Arabic rules. */
    public static ClaimRules rules() {
        return new ClaimRules("ar", new ArabicClaims(), actions());
    }

    @Override
    public List<Cue> cues(FoldedText text, Span within) {
        List<Phrases.Match<Boolean>> found = QAD.among(text, within);
        List<Cue> cues = List.of();
        for (int k = 0; k < found.size(); k++) {
            List<Word> words = text.words();
            int i = Words.firstFrom(words, found.get(k).span().end()) - 1;
            int end = Words.firstFrom(words, within.end());
            if (BEFORE_QAD.contains(found.get(k).prefix()) && i + 1 < end && hedges(words, i, end)) {
                cues = cues.isEmpty() ? new ArrayList<>() : cues;
                cues.add(new Cue(words.get(i).span(), Cue.Effect.POSSIBLE, Cue.Reach.HERE, "ar.claim.qad-imperfect"));
            }
        }
        return cues;
    }

    private boolean hedges(List<Word> words, int i, int end) {
        String next = words.get(i + 1).folded();
        return (next.equals("لا") && i + 2 < end) || imperfect.of(next);
    }

    private boolean readImperfect(String word) {
        if (!IMPERFECT.matcher(word).matches() || pastForms.contains(word)) {
            return false;
        }
        // تمت, تراجعت, تبادلا: past forms of verbs that begin with ta
        String base = word.replaceFirst("(ت|وا|ا|نا)$", "");
        return word.charAt(0) == 'ي' || !pastForms.contains(base);
    }

    @Override
    public boolean accepts(FoldedText text, Span within, Cue cue) {
        if (cue.effect() == Cue.Effect.DOUBTFUL) {
            return !isCalled(text, cue);
        }
        if (cue.effect().hedges()) {
            return !describes(text, within, cue);
        }
        return cue.effect() != Cue.Effect.NOT
                || !(kilometres(text.text(), cue.span())
                        || restricts(text, cue)
                        || corrects(text, cue)
                        || ofAnother(text.text(), cue.span())
                        || ofNoun(text, within, cue)
                        || attributive(text, cue));
    }

    // «300 كلم» is no «ك» before «لم»
    private static boolean kilometres(String text, Span cue) {
        return cue.start() > 0 && text.charAt(cue.start() - 1) == 'ك';
    }

    // «مهاجرا غير شرعي», «بطريقة غير قانونية», but «القرار غير شرعي»
    private static boolean attributive(FoldedText text, Cue cue) {
        int at = Words.firstFrom(text.words(), cue.span().start());
        return at > 0
                && at < text.words().size()
                && text.words().get(at).folded().equals("غير")
                && NOUN.matcher(text.words().get(at - 1).folded()).matches();
    }

    // «شاب يدعى سالم», not «يدعي أنه» or as some write it «يدعى أنه»
    private static boolean isCalled(FoldedText text, Cue cue) {
        return text.text().charAt(cue.span().end() - 1) == 'ى'
                && !behind(text, cue).startsWith("ان");
    }

    private static String behind(FoldedText text, Cue cue) {
        int next = Words.firstFrom(text.words(), cue.span().end());
        return next < text.words().size() ? text.words().get(next).folded() : "";
    }

    // «قد لا يتأثر», «ما لم ننجزه», «العمليات التي لم تبدأ», «بمال لا تملكه»: no negation of the clause
    private static boolean ofAnother(String text, Span cue) {
        // both want a blank before it and a verb behind; a word glued to it has neither
        if (cue.start() == 0 || Character.isLetter(text.charAt(cue.start() - 1))) {
            return false;
        }
        int before = Math.max(0, cue.start() - LONGEST_WORD);
        int behind = Math.min(text.length(), cue.end() + LONGEST_CLAUSE);
        return HEDGED.matcher(text).region(before, cue.start()).find()
                || (TAKES_IT.matcher(text).region(cue.end(), behind).lookingAt()
                        && INDEFINITE.matcher(text).region(before, cue.start()).find());
    }

    // «حريق في مستودع | لم تتمكن الفرق من إخماده», «عائلات لم نستطع إخراجها»: a clause of what stands before, as its
    // pronoun says
    private boolean ofNoun(FoldedText text, Span within, Cue cue) {
        List<Word> words = text.words();
        int at = Words.firstFrom(words, cue.span().start());
        if (at == 0
                || at == words.size()
                || !words.get(at).folded().equals("لم")
                || words.get(at - 1).span().start() < within.start()) {
            return false;
        }
        Word noun = words.get(at - 1);
        boolean indefinite = noun.folded().length() > 2
                && !DEFINITE.of(noun.folded())
                && !verb(noun)
                && noun.span().end() + 1 == cue.span().start();
        boolean told = next(words, at).startsWith("ن")
                || Words.of(text, new Span(within.start(), noun.span().start())).stream()
                        .anyMatch(this::verb);
        int behind = Math.min(text.text().length(), cue.span().end() + LONGEST_CLAUSE);
        return indefinite
                && told
                && OF_IT.matcher(text.text()).region(cue.span().end(), behind).lookingAt();
    }

    // «لا يكفي سوى أسبوعين», «لم يتمكنوا … إلا بعد ساعات»: it is so, within limits
    private static boolean restricts(FoldedText text, Cue cue) {
        List<Word> words = text.words();
        int first = Words.firstFrom(words, cue.span().end());
        int read = cue.span().end();
        for (int i = first; i < Math.min(words.size(), first + RESTRICTED); i++) {
            String word = words.get(i).folded();
            if (ends(text.text(), read, words.get(i).span().start())) {
                return false;
            }
            read = words.get(i).span().start();
            if (word.equals(BUT) || (word.equals("الا") && !next(words, i).startsWith("ان"))) {
                return true;
            }
        }
        return false;
    }

    private static boolean ends(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (ENDING.indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static String next(List<Word> words, int i) {
        return i + 1 < words.size() ? words.get(i + 1).folded() : "";
    }

    // «تقني لا سياسي»: one word behind it, and no verb; «مليونان، لا 3 ملايين», «في حلب، لا في حمص»
    private boolean corrects(FoldedText text, Cue cue) {
        List<Word> words = text.words();
        int at = Words.firstFrom(words, cue.span().start());
        if (at == 0 || at + 1 >= words.size() || !words.get(at).folded().equals("لا")) {
            return false;
        }
        int before = words.get(at - 1).span().end();
        // «ولا لا»: the cue stands in the word before
        if (before > cue.span().start()) {
            return false;
        }
        Word said = words.get(at + 1);
        boolean comma =
                text.text().substring(before, cue.span().start()).strip().equals("،");
        if (comma && INSTEAD.matcher(said.folded()).matches()) {
            return true;
        }
        int end = said.span().end();
        boolean last = end >= text.text().length() || CLOSES.indexOf(text.text().charAt(end)) >= 0;
        boolean relational = NISBA.matcher(said.folded()).matches();
        return last && (relational || !(verbal.of(said.folded()) || imperfect.of(said.folded())));
    }

    @Override
    public boolean opensClause(FoldedText text, List<Word> before, Cue cue) {
        return before.size() > FEW_WORDS
                && before.stream().anyMatch(word -> verbal.of(word.folded()))
                && !limits(text, cue);
    }

    // «بحث الوزيران تمويلا محتملا للسد»: said of the money, not of the talks
    private boolean describes(FoldedText text, Span within, Cue cue) {
        return within.start() < cue.span().start()
                && ADJECTIVE.of(Words.written(text.text(), cue.span()))
                && limits(text, cue)
                && Words.of(text, new Span(within.start(), cue.span().start())).stream()
                        .anyMatch(this::verb);
    }

    // «ستستغرق الأعمال على الأرجح أسبوعين»: said of the verb before it
    private boolean limits(FoldedText text, Cue cue) {
        String behind = behind(text, cue);
        return cue.effect().hedges()
                && LIMITING.of(Words.written(text.text(), cue.span()))
                && !behind.equals("ان")
                && !verbal.of(behind);
    }

    @Override
    public boolean relative(Word word) {
        return RELATIVES.contains(word.folded());
    }

    @Override
    public boolean verb(Word word) {
        return verbal.of(word.folded()) && !AUXILIARY.matcher(word.folded()).matches();
    }

    // «ميزانية حجمها 13 مليارا | ولا تتضمن ضرائب»
    @Override
    public boolean begins(Word word, Word next) {
        return word.folded().equals("ولا") && imperfect.of(next.folded());
    }

    // «، وتمر عبره …»; a word with the article goes on with a list
    @Override
    public boolean joins(Word word) {
        String folded = word.folded();
        return folded.length() > 3 && folded.charAt(0) == 'و' && !folded.startsWith("وال") && !folded.startsWith("ولل");
    }

    private static Phrases<String> actions() {
        Phrases.Builder<String> builder = Phrases.builder();
        for (List<String> row : LexiconFile.rows(ArabicClaims.class, "actions.tsv")) {
            verb(row.get(1), List.of(""), row.getFirst(), builder);
            verb(row.get(2), List.of("ي", "ت", "ن", "سي", "ست", "سن"), row.getFirst(), builder);
            ClaimRules.parts(row.get(3)).forEach(noun -> noun(noun, row.getFirst(), builder));
        }
        return builder.build();
    }

    private static void verb(String stem, List<String> prefixes, String action, Phrases.Builder<String> builder) {
        if (stem.equals("-")) {
            return;
        }
        int end = stem.indexOf(' ') < 0 ? stem.length() : stem.indexOf(' ');
        String rest = stem.substring(end);
        boolean past = prefixes.getFirst().isEmpty();
        List<String> endings = past
                ? List.of("", "ت", "وا", "ا", "تا", "ه", "ها", "هم", "ته", "تها")
                : List.of("", "ون", "ان", "وا", "ا", "ه", "ها", "هم");
        for (String prefix : prefixes) {
            endings.forEach(ending -> builder.add(prefix + stem.substring(0, end) + ending + rest, action));
        }
    }

    private static void noun(String noun, String action, Phrases.Builder<String> builder) {
        builder.add(noun, action);
        String bound = noun.endsWith("ة") ? noun.substring(0, noun.length() - 1) + "ت" : noun;
        List.of("ه", "ها", "هم", "هما").forEach(ending -> builder.add(bound + ending, action));
        builder.add(noun + "ا", action);
    }
}
