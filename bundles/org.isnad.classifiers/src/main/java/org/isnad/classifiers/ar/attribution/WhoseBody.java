package org.isnad.classifiers.ar.attribution;

import java.util.Optional;
import java.util.Set;
import org.isnad.classifiers.attribution.Sentence;
import org.isnad.classifiers.attribution.Token.Kind;
import org.isnad.report.Sector;
import org.isnad.report.SourceKind;

/** Tells the body somebody leads, and those a union is of, from those who are told: all stand behind «ل». */
final class WhoseBody {
    private static final Set<String> UNIONS = WordLists.of("whose-body/unions");

    private final ArabicLexicon lexicon;
    private final Appositions appositions;

    WhoseBody(ArabicLexicon lexicon, Appositions appositions) {
        this.lexicon = lexicon;
        this.appositions = appositions;
    }

    /** «الوكالة الوطنية | للإعلام», «المديرة الإقليمية | للبرنامج»: behind noun and adjective, both with article, whose they are. */
    boolean body(Sentence s, int from, int i) {
        return i >= from + 2
                && s.original(i + 1).startsWith("ل")
                && Article.on(s.word(i - 1))
                && Article.on(s.word(i - 2))
                && lexicon.country(s, i - 1).isEmpty()
                && (s.is(i + 1, "الاعلام")
                        || s.is(i + 1, "البرنامج")
                        // «المديرة التنفيذية لبرنامج الأغذية العالمي»
                        || (s.is(i + 1, "برنامج") && Article.on(s.word(i + 2)))
                        || ledBody(s, from, i)
                        || union(s, from, i));
    }

    /** «المراسل السياسي | للصحيفة إيتان غورين»: whom somebody of the media works for, with a name behind. */
    boolean reporter(Sentence s, int from, int i) {
        boolean media = lexicon.noun(s, from)
                .filter(noun -> noun.human() && noun.sector().equals(Optional.of(Sector.MEDIA)))
                .isPresent();
        return media && s.is(i + 2, Kind.WORD) && !appositions.opensThat(s, i + 2) && !lexicon.knows(s, i + 2);
    }

    // «المدير العام للوكالة الدولية رافاييل غروسي», but «قال المدير العام للوكالة الفرنسية إن»
    private boolean ledBody(Sentence s, int from, int i) {
        int name = i + 1;
        boolean purpose = false;
        while (s.is(name, "ل") || Article.on(s.word(name))) {
            purpose |= s.is(name, "ل");
            name++;
        }
        // «للوكالة الدولية للطاقة الذرية»: a body with what it is for is led, hardly told
        boolean named = s.is(name, Kind.WORD) && !appositions.opensThat(s, name) && !lexicon.event(s, name);
        return name > i + 2
                && (named || purpose)
                && lexicon.noun(s, from).filter(Noun::role).isPresent();
    }

    // «النقابة الوطنية للصحفيين»: whose union it is
    private boolean union(Sentence s, int from, int i) {
        return UNIONS.contains(s.word(i - 1))
                && lexicon.noun(s, from)
                        .filter(noun -> noun.kind() == SourceKind.ORGANISATION)
                        .isPresent();
    }
}
