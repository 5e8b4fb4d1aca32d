package org.isnad.classifiers.he.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.classifiers.claims.ClaimRules;
import org.isnad.classifiers.claims.Cue;
import org.isnad.classifiers.claims.Grammar;
import org.isnad.report.Span;
import org.isnad.text.FoldedText;
import org.isnad.text.LexiconFile;
import org.isnad.text.Word;
import org.isnad.text.Words;

/** Hebrew: a cue behind ש or כי begins a clause of its own. */
public final class HebrewClaims implements Grammar {
    private static final Set<String> SUSPECTED = Set.of("חשוד", "חשודה", "חשודים", "חשודות", "נחשד", "נחשדה", "נחשדים");
    private static final Pattern NOT_BEING = Pattern.compile("אינ(?:ו|ה|ם|ן|נו|נה)");
    // they go on with what was named: «23 פצועים, ובהם שני ילדים»
    private static final Pattern AMONG =
            Pattern.compile("וב(?:הם|הן|ו|ה|כלל|פרט|מיוחד|עיקר|ראש\\p{L}+)|וכן|ושל|ועם|ואת|ועל|וכמה|וכו");
    private static final int FEW_WORDS = 3;

    private static final String CLOSED = "/org/isnad/classifiers/he/attribution/closed-words.tsv";

    private final Set<String> sayers = words("sayers.tsv");
    private final Set<String> openers = words("openers.tsv");
    // «לאחר שעה»: the letter is the word's own
    private final Set<String> own = closed("own-sh");
    private final Set<String> happens = closed("happens");

    private static Set<String> closed(String group) {
        return LexiconFile.rows(HebrewClaims.class, CLOSED).stream()
                .filter(row -> row.getFirst().equals(group))
                .flatMap(row -> Stream.of(row.getLast().split(" ")))
                .map(FoldedText::fold)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Set<String> words(String list) {
        return LexiconFile.rows(HebrewClaims.class, list).stream()
                .flatMap(row -> ClaimRules.parts(row.getFirst()))
                .map(FoldedText::fold)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Hebrew rules. */
    public static ClaimRules rules() {
        return new ClaimRules("he", new HebrewClaims(), ClaimRules.spelledOut(HebrewClaims.class));
    }

    @Override
    public List<Cue> cues(FoldedText text, Span within) {
        // «חשוד בקבלת שוחד»; alone it names a person
        List<Cue> cues = List.of();
        List<Word> words = text.words();
        int end = Words.firstFrom(words, within.end());
        for (int i = Words.firstFrom(words, within.start()); i + 1 < end; i++) {
            if (SUSPECTED.contains(words.get(i).folded())
                    && words.get(i + 1).folded().startsWith("ב")) {
                cues = cues.isEmpty() ? new ArrayList<>() : cues;
                cues.add(new Cue(words.get(i).span(), Cue.Effect.POSSIBLE, Cue.Reach.HERE, "he.claim.hashud"));
            }
        }
        return cues;
    }

    // «טיפולים שאינם דחופים» says which ones; «הבהירו שאינם מוותרים» that they do not
    @Override
    public boolean accepts(FoldedText text, Span within, Cue cue) {
        int start = cue.span().start();
        // «לדעת פרשן העיתון, …», no «רוצים לדעת»
        if (cue.rule().endsWith(".ladaat")) {
            return start == within.start()
                    || text.text().startsWith(", ", start - 2)
                    || text.text().startsWith("כי ", start - 3);
        }
        if (cue.effect() != Cue.Effect.NOT || start == 0 || text.text().charAt(start - 1) != 'ש') {
            return true;
        }
        int before = Words.firstFrom(text.words(), start - 1) - 1;
        return before < 0
                || !NOT_BEING.matcher(cue.span().in(text.text())).matches()
                || sayers.contains(text.words().get(before).folded());
    }

    @Override
    public boolean opensClause(FoldedText text, List<Word> before, Cue cue) {
        int start = cue.span().start();
        boolean relative = start > 0 && text.text().charAt(start - 1) == 'ש';
        return before.size() > FEW_WORDS
                && (relative || before.getLast().folded().equals("כי"));
    }

    // «עצר את הרכב והרים ידיים», «נעצר בחשד שקיבל שוחד»
    @Override
    public boolean begins(Word word, Word next) {
        boolean goesOn =
                word.folded().startsWith("ו") && happens.contains(word.folded().substring(1));
        return goesOn || opens(word, next);
    }

    private boolean opens(Word word, Word next) {
        return openers.contains(word.folded())
                && next.folded().startsWith("ש")
                && next.folded().length() > 3
                && !own.contains(next.folded());
    }

    // «הכביש נחסם, והנהג נעצר»
    @Override
    public boolean joins(Word word) {
        String folded = word.folded();
        return folded.charAt(0) == 'ו'
                && !folded.startsWith("וו")
                && !AMONG.matcher(folded).matches();
    }
}
