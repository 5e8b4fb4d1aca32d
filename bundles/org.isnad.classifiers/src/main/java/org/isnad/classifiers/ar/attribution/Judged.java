package org.isnad.classifiers.ar.attribution;

import java.util.Set;
import org.isnad.classifiers.attribution.Sentence;
import org.isnad.classifiers.attribution.Token.Kind;
import org.isnad.report.Manner;
import org.isnad.report.SourceKind;

/** Tells what others said, as the object of verbs that deny or confirm it: «نفى المكتب | ما ورد في التقرير», «نفت الوزارة | هذه الأنباء». */
final class Judged {
    private static final Set<String> NEWS = WordLists.of("judged/news");

    private final ArabicLexicon lexicon;
    private final Objects objects;

    Judged(ArabicLexicon lexicon, Objects objects) {
        this.lexicon = lexicon;
        this.objects = objects;
    }

    // «نفى المكتب | ما ورد في التقرير»
    boolean at(Sentence s, VerbForm form, int i) {
        if (form.manner() == Manner.DENIED && NEWS.contains(s.word(i)) && whole(s, i - 1)) {
            return true;
        }
        // «نفت إيران | أي علاقة»
        if (form.manner() == Manner.DENIED && (s.is(i, "اي") || s.is(i, "ايه")) && objects.event(s, i + 1)) {
            return true;
        }
        boolean judged = form.manner() == Manner.DENIED
                // «رفض الحزب | هذه الاتهامات»
                || (form.has("obj") && form.has("call"))
                || (form.manner() == Manner.CONFIRMED && NEWS.contains(s.word(i + 1)));
        if (judged
                && lexicon.is(s, i, Closed.DEMONSTRATIVE)
                && Article.on(s.word(i + 1))
                && lexicon.noun(s, i + 1).filter(Noun::human).isEmpty()
                && !lexicon.words(Closed.SPAN).contains(s.word(i + 1).substring(2))) {
            return true;
        }
        boolean taken = form.manner() == Manner.DENIED || (form.has("obj") && form.has("call"));
        if (taken && paper(s, i) && !s.is(i - 1, "في")) {
            return Article.on(s.word(i - 1));
        }
        return taken
                && s.is(i, "ما")
                && (lexicon.is(s, i + 1, Closed.RUMOURED)
                        || (s.is(i + 1, "تم") || s.is(i + 1, "يتم") || s.is(i + 1, "جري") || s.is(i + 1, "يجري"))
                        || lexicon.verb(s, i + 1)
                                .filter(verb -> verb.perfect() || verb.relays())
                                .isPresent());
    }

    private boolean paper(Sentence s, int i) {
        return lexicon.noun(s, i)
                .filter(noun -> noun.definite() && noun.kind() == SourceKind.DOCUMENT)
                .isPresent();
    }

    // «نفت الوزارة | هذه الأنباء»
    private boolean whole(Sentence s, int i) {
        return Article.on(s.word(i))
                || !s.is(i, Kind.WORD)
                || lexicon.is(s, i, Closed.DESCRIBING)
                || Sectors.of(s.word(i)).isPresent()
                || lexicon.noun(s, i)
                        .filter(noun -> noun.unnamed() && !noun.role())
                        .isPresent();
    }
}
