package org.isnad.classifiers.ar.attribution;

import java.util.Set;
import org.isnad.classifiers.attribution.Names;
import org.isnad.classifiers.attribution.Sentence;
import org.isnad.classifiers.attribution.Token.Kind;
import org.isnad.report.SourceKind;

/** Finds the known name of whoever is of a trade or holds an office where it stands apart from that. */
final class Bearers {
    private static final Set<String> TITLES = WordLists.of("belonging/titles");
    private static final Set<String> HE_IS = Set.of("هو", "هي", "وهو", "وهي");
    // «شقيق القتيل سامر الحلو»: either may be called so
    private static final Set<String> OF_SOMEBODY = Set.of("relative", "lawyer", "accused", "aide", "adviser");

    private final ArabicLexicon lexicon;

    Bearers(ArabicLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** «سائق الحافلة | رائد الحلو», not «شقيق القتيل سامر الحلو», where either may be called so; -1 if none stands there. */
    int ofTrade(Sentence s, SourceTypes.Words w, Noun noun, Names names) {
        if (!noun.human() || noun.count() != 1 || w.head() != w.from()) {
            return -1;
        }
        for (int i = w.head() + 2; i < w.to(); i++) {
            if (person(s, i, w.to(), names)) {
                boolean anothers = lexicon.noun(s, i - 1).filter(Noun::human).isPresent();
                return Article.on(s.word(i - 1)) && !anothers ? i : -1;
            }
        }
        return -1;
    }

    /**
     * «المقاول | رائد الحلو», «محاميهم، وهو | سامي نصر», «الرئيس الأسبق للجهاز، الفريق | جمال عمر», «مراسل القناة في غزة |
     * هاني الشاعر»; -1 if none stands there.
     */
    int at(Sentence s, SourceTypes.Words w, Noun noun, Names names) {
        for (int i = w.head() + 1; i < w.to(); i++) {
            if (person(s, i, w.to(), names)) {
                int before = i - 1;
                while (before > w.head() && TITLES.contains(s.word(before))) {
                    before--;
                }
                boolean next = before == w.head() && Article.on(s.word(before));
                boolean is = HE_IS.contains(s.word(before));
                boolean apart = s.is(before, Kind.COMMA) || (is && behindComma(s, before));
                return next || apart || (last(s, i, w.to(), names) && holds(s, before, noun, names)) ? i : -1;
            }
        }
        return -1;
    }

    private static boolean person(Sentence s, int i, int to, Names names) {
        int start = s.get(i).span().start();
        return names.any(
                s.span(i, to),
                mention -> mention.kind().equals("person") && mention.span().start() == start);
    }

    private static boolean behindComma(Sentence s, int i) {
        return s.is(i - 1, Kind.COMMA) || s.is(i - 2, Kind.COMMA);
    }

    private static boolean last(Sentence s, int i, int to, Names names) {
        return names.longest(s.span(i, to), "person")
                .filter(mention -> mention.span().end() == s.span(i, to).end())
                .isPresent();
    }

    // behind a place, a body or an adjective: no name of whom he belongs to
    private boolean holds(Sentence s, int before, Noun noun, Names names) {
        boolean ofSomebody = noun.kind() == SourceKind.PERSON && OF_SOMEBODY.contains(noun.key());
        boolean somebody = lexicon.noun(s, before).filter(Noun::human).isPresent();
        int end = s.get(before).span().end();
        boolean named = names.any(
                s.span(Math.max(0, before - 3), before + 1),
                mention -> mention.span().end() == end && !mention.kind().equals("person"));
        return noun.role()
                && !ofSomebody
                && !somebody
                && (named || lexicon.country(s, before).isPresent());
    }
}
