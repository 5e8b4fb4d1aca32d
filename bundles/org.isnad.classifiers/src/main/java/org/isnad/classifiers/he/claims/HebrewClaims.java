package org.isnad.classifiers.he.claims;

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
import org.isnad.text.Word;
import org.isnad.text.Words;

/** Hebrew: a cue behind ש or כי begins a clause of its own. */
public final class HebrewClaims implements Grammar {
    private static final Set<String> SUSPECTED = Set.of("חשוד", "חשודה", "חשודים", "חשודות", "נחשד", "נחשדה", "נחשדים");
    private static final Pattern NOT_BEING = Pattern.compile("אינ(?:ו|ה|ם|ן|נו|נה)");
    private static final int FEW_WORDS = 3;

    private final Set<String> sayers = LexiconFile.rows(HebrewClaims.class, "sayers.tsv").stream()
            .flatMap(row -> ClaimRules.parts(row.getFirst()))
            .map(FoldedText::fold)
            .collect(Collectors.toUnmodifiableSet());

    /** Hebrew rules. */
    public static ClaimRules rules() {
        return new ClaimRules("he", new HebrewClaims(), ClaimRules.spelledOut(HebrewClaims.class));
    }

    @Override
    public List<Cue> cues(FoldedText text, Span within) {
        // «חשוד בקבלת שוחד»; alone it names a person
        List<Cue> cues = new ArrayList<>();
        List<Word> words = Words.of(text, within);
        for (int i = 0; i + 1 < words.size(); i++) {
            if (SUSPECTED.contains(words.get(i).folded())
                    && words.get(i + 1).folded().startsWith("ב")) {
                cues.add(new Cue(words.get(i).span(), Cue.Effect.POSSIBLE, Cue.Reach.HERE, "he.claim.hashud"));
            }
        }
        return cues;
    }

    // «טיפולים שאינם דחופים» says which ones; «הבהירו שאינם מוותרים» that they do not
    @Override
    public boolean accepts(FoldedText text, Span within, Cue cue) {
        int start = cue.span().start();
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
}
