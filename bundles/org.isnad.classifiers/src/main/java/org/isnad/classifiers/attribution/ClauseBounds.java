package org.isnad.classifiers.attribution;

import java.util.stream.IntStream;
import org.isnad.classifiers.attribution.Token.Kind;
import org.isnad.report.Mention;
import org.isnad.report.Span;

/** Cuts off a subject behind its verb where and when it was said: «העיד השכן | בבית המשפט», «צייצה הזמרת נועה שלו | שעה אחרי ש…». */
record ClauseBounds(Sentence s, ClauseLexicon lexicon, Names names, ClauseEnds ends) {
    private static final int NEAR = 5;

    /** Index after the subject's own words among those. */
    int of(int from, int to) {
        int verb = from - 1;
        while (verb > from - NEAR && lexicon.verb(s.word(verb)).isEmpty()) {
            verb--;
        }
        for (int i = from + 1; i < to; i++) {
            if (timed(i, to)
                    || asked(verb, i)
                    || placed(from, i)
                    || adjunct(i, to)
                    || lexicon.is(s, i, "asked")
                    || lexicon.is(s, i, "in-words")
                    || lexicon.is(s, i, "toward")) {
                return i;
            }
        }
        return to;
    }

    // «קרא מנהיג הארגון | לשרוף», «קורא המנהיג | לתומכיו לשרוף»: what is to be done, by whom
    private boolean asked(int verb, int i) {
        boolean hearers = s.word(i).startsWith("ל")
                && (s.word(i).endsWith("יו") || s.word(i).endsWith("ים"))
                && lexicon.noun(s.word(i)).isEmpty();
        return ends.asks(verb, i) || (hearers && ends.asks(verb, i + 1));
    }

    /** Index after the subject where what he tells begins behind his name: «ציין השר דן לוי | שממשלתו עודכנה». */
    int told(int from, int to) {
        for (Mention mention : names.within(s.span(from, to))) {
            int i = from + 1;
            while (i < to && s.get(i).span().start() < mention.span().end()) {
                i++;
            }
            boolean clause = i < to && mention.kind().equals("person") && ends.tells(i);
            if (clause
                    && IntStream.range(i, s.size())
                            .takeWhile(k -> s.is(k, Kind.WORD))
                            .noneMatch(k -> s.is(k, "כי"))) {
                return i;
            }
        }
        return to;
    }

    /** «התוודה הקנצלר לשעבר | שטעה»: index where what he tells begins, unless more says what he tells. */
    int clause(int cueTo, int from, int to, ClauseQuoted quoted) {
        boolean prefix = lexicon.verb(s.word(cueTo - 1))
                        .filter(verb -> verb.has("prefix"))
                        .isPresent()
                && (ends.closes(cueTo - 2) < 0 || quoted.brief(cueTo - 2));
        int i = from + 1;
        while (prefix && i < to && !ends.tells(i)) {
            i++;
        }
        int over = i;
        while (prefix && (s.is(over, Kind.WORD) || s.is(over, Kind.OTHER)) && !ends.that(over)) {
            over++;
        }
        boolean later = ends.that(over) || s.is(over, Kind.COLON) || ends.direct(over) >= 0;
        return prefix && i < to && !later ? i : to;
    }

    // «שעה אחרי», «דקות לפני», «רגע לאחר»
    private boolean timed(int i, int to) {
        return lexicon.is(s, i, "length") && lexicon.is(s, i + 1, "than") && i + 1 <= to;
    }

    // «הדובר | בלי לפרט», «| באמצעות עורך דינו», «| באותו יום», «| לכתבים בנתב"ג», «| שוב.»
    private boolean adjunct(int i, int to) {
        boolean silent = lexicon.is(s, i, "without") && s.word(i + 1).startsWith("ל");
        boolean then = lexicon.is(s, i, "on-that") && lexicon.is(s, i + 1, "length");
        // «המנכ"ל | לעובדיו "…"»
        boolean own = s.word(i).length() > 4
                && s.word(i).startsWith("ל")
                && lexicon.noun(s.word(i)).isEmpty()
                && ((s.word(i).endsWith("תה") && lexicon.person(s.word(i).substring(1)))
                        || s.word(i).endsWith("יו")
                        || s.word(i).endsWith("יה")
                        || s.word(i).endsWith("יהם"));
        boolean hearers = own && (s.is(i + 1, Kind.OPEN) || s.is(i + 1, Kind.COLON) || ends.that(i + 1));
        // «מקורב | אליו», «שני מקורבים | לה»: whom he is close to
        boolean close = lexicon.is(s, i - 1, "access");
        boolean last = !close && i == to - 1 && lexicon.is(s, i, "adverb") && !lexicon.is(s, i, "auxiliary");
        return silent
                || hearers
                || then
                || last
                || s.is(i, "כל")
                || lexicon.is(s, i, "by-means")
                || lexicon.is(s, i, "to-press");
    }

    // «המאמן רפי דהן | בדרכו», «השוער | בכתפיו»: behind a name or a noun that is one by itself
    private boolean placed(int from, int i) {
        String word = s.word(i);
        boolean led =
                word.length() > 3 && word.startsWith("ב") && lexicon.noun(word).isEmpty() && !lexicon.is(s, i, "age");
        if (!led) {
            return false;
        }
        // «השופטת | בהכרעת הדין», «המבקר | בדוח»: what one wrote it in
        boolean deed = lexicon.words("deed").contains(word.substring(1)) && lexicon.is(s, i + 1, "deed-of");
        boolean paper = (deed || lexicon.document(word.substring(1)))
                && lexicon.noun(s.word(from))
                        .filter(noun -> noun.role() || noun.human())
                        .isPresent();
        if (paper) {
            return true;
        }
        Span before = s.span(from, i);
        boolean named = names.within(before).stream()
                .filter(mention -> mention.kind().equals("person"))
                .map(Mention::span)
                .anyMatch(name -> name.end() == before.end());
        return named || (i == from + 1 && definite(from));
    }

    private boolean definite(int i) {
        boolean article = s.word(i).length() > 3 && s.word(i).startsWith("ה");
        boolean office = lexicon.noun(s.word(i))
                .filter(noun -> noun.role() || !noun.unnamed() || noun.sector().isPresent())
                .isPresent();
        boolean name = names.any(s.span(i, i + 1));
        return article
                && !office
                && !name
                && !lexicon.noun(s.word(i)).filter(ClauseLexicon.Noun::plural).isPresent();
    }
}
