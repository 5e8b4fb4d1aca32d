package org.isnad.classifiers.ar.attribution;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.classifiers.attribution.Sentence;
import org.isnad.classifiers.attribution.Token.Kind;
import org.isnad.classifiers.attribution.Told;
import org.isnad.report.Manner;

/** Reads whose word on something stands behind it: «وهي تهمة | ردتها الوزارة», «اتهامات | تنفيها طهران», «الأنباء | التي أكدها مصدران». */
final class WordOn {
    private static final Set<String> BROKEN = WordLists.of("word-on/broken");

    private static final Set<String> ON_IT = WordLists.of("word-on/on-it");

    private final Sentence s;
    private final ArabicLexicon lexicon;
    private final Subjects subjects;

    WordOn(Sentence s, ArabicLexicon lexicon, Subjects subjects) {
        this.s = s;
        this.lexicon = lexicon;
        this.subjects = subjects;
    }

    Optional<Reading.Found> at(int verb) {
        boolean onIt = ON_IT.contains(s.word(verb + 1));
        if (verb < 1 || !(onIt || lexicon.is(s, verb + 1, Closed.PRONOUN)) || !s.is(verb - 1, Kind.WORD)) {
            return Optional.empty();
        }
        Optional<VerbForm> form = lexicon.verb(s, verb).filter(onIt ? WordOn::judgesOn : WordOn::judges);
        int noun = lexicon.is(s, verb - 1, Closed.RELATIVE) ? verb - 2 : verb - 1;
        boolean fits = form.isPresent() && toldOf(noun, noun < verb - 1) && agrees(noun, verb + 1);
        Optional<Subjects.Subject> who = fits ? subjects.knownAfter(verb + 1) : Optional.empty();
        return who.map(subject -> new Reading.Found(
                new Told(
                        s.get(noun).span(),
                        List.of(subject.teller()
                                .saying(Cues.of(s, lexicon, verb), form.get().manner())),
                        "ar.attribution.word-on"),
                subject.end()));
    }

    // denies, confirms or doubts what stands before it
    private static boolean judges(VerbForm form) {
        return !form.relays()
                && form.has("obj")
                && (form.manner() == Manner.DENIED || form.manner() == Manner.CONFIRMED || form.has("call"))
                && !form.passive();
    }

    // «شككت فيه», «رحبت به»
    private static boolean judgesOn(VerbForm form) {
        return !form.relays() && !form.passive() && (form.has("call") || form.has("fi")) && !form.has("fi-source");
    }

    // «تهمة», «التهمة التي»: with the article before a relative pronoun alone
    private boolean toldOf(int noun, boolean relative) {
        boolean article = Article.on(s.word(noun));
        String bare = article ? s.word(noun).substring(2) : s.word(noun);
        return article == relative && lexicon.words(Closed.TOLD_OF).contains(bare);
    }

    private boolean agrees(int noun, int pronoun) {
        String word = s.word(noun);
        boolean her = word.endsWith("ه")
                || word.endsWith("ات")
                || BROKEN.contains(word.startsWith("ال") ? word.substring(2) : word);
        return s.word(pronoun).endsWith("ها") ? her : s.word(pronoun).endsWith("ه") && !her;
    }
}
