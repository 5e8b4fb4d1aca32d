package org.isnad.classifiers.attribution;

import java.util.stream.IntStream;
import org.isnad.classifiers.attribution.Token.Kind;
import org.isnad.report.Manner;

/** Tells where behind a comma another one speaks: «, והצבא דחה את הממצאים», «, ובעדותה טענה האישה ש», «, והיא השיבה ש». */
record ClauseOtherVoices(Sentence s, ClauseLexicon lexicon, ClauseEnds ends) {
    private static final int NEAR = 7;

    /** Whether another one speaks in what begins there. */
    boolean at(int from) {
        return anotherSays(from) || elsewhereSays(from) || replies(from);
    }

    // «, ובכיר בתנועה אמר לרשת כי»: a source with its verb and what it says
    private boolean anotherSays(int from) {
        boolean someone = s.is(from, "ו")
                && (lexicon.noun(s.word(from + 1)).isPresent()
                        || lexicon.outletAt(s, from + 1).isPresent());
        // «, ושלישית סיפרה ש», «, וחברתו קראה»
        String written = s.word(from).startsWith("ו") ? s.word(from).substring(1) : "";
        boolean apart = !someone
                && !written.isEmpty()
                && (lexicon.words("third").contains(written)
                        || (written.length() > 3
                                && (lexicon.person(written)
                                        || lexicon.noun(written)
                                                .filter(ClauseLexicon.Noun::human)
                                                .isPresent())));
        int deed = apart ? over(from + 1, from + NEAR) : from;
        // «תשובה "עד סוף השבוע"|, הוועד אומר ש»
        boolean beside = s.is(from - 2, Kind.CLOSE)
                && lexicon.noun(s.word(from))
                        .filter(noun -> noun.human() || noun.body())
                        .isPresent();
        deed = beside ? over(from + 1, from + NEAR) : deed;
        if ((apart || beside) && verb(deed) && saysOrAsks(deed)) {
            return true;
        }
        int i = someone ? over(from + 2, from + NEAR) : from;
        // «, והעיתון "הים" ציטט בכיר שאמר כי»: a paper quotes another
        int quotes = someone ? marked(i, from + NEAR) : from;
        if (lexicon.verb(s.word(quotes)).filter(verb -> verb.has("relay")).isPresent()) {
            return true;
        }
        // «, וכלכלן הבית, אלכס לוי, כתב»: his name stands between
        i = someone && s.is(i, Kind.COMMA) ? over(i + 1, i + NEAR) : i;
        i = s.is(i, Kind.COMMA) ? i + 1 : i;
        boolean says = someone
                && (verb(i) || s.is(i - 1, Kind.COMMA))
                && lexicon.verb(s.word(i)).filter(verb -> verb.has("clause")).isPresent();
        // «, והצבא דחה את הממצאים»
        int object = i + 1;
        boolean rejects = says
                && lexicon.verb(s.word(i))
                        .filter(verb -> verb.manner() == Manner.DENIED || verb.manner() == Manner.CLAIMED)
                        .filter(verb -> ends.object(object, verb))
                        .isPresent();
        // «כי "השר שיקר"|, וחברתו לסיעה קראה לו להתפטר»
        boolean asks = someone && s.is(from - 2, Kind.CLOSE) && verb(i) && saysOrAsks(i);
        return rejects || asks || (says && ends.opens(i + 1) > 0);
    }

    private boolean saysOrAsks(int verb) {
        return ends.opens(verb + 1) > verb
                || lexicon.verb(s.word(verb))
                        .filter(each -> each.has("to") && ends.opens(verb + 1) < 0)
                        .filter(each -> IntStream.range(verb + 1, verb + NEAR).anyMatch(ends::toBeDone))
                        .isPresent();
    }

    // «שאל מדוע נסגר הגשר|, והיא השיבה ש»
    private boolean replies(int from) {
        return s.is(from, "ו")
                && lexicon.pronoun(s, from + 1).isPresent()
                && verb(from + 2)
                && (lexicon.is(s, from + 2, "replying") || asked(from));
    }

    private boolean asked(int from) {
        return IntStream.range(ends.sentenceStart(from), from)
                .anyMatch(k ->
                        lexicon.verb(s.word(k)).filter(asks -> asks.has("wh")).isPresent());
    }

    // «, ובעדותה טענה האישה ש», «, ובאוצר מכחישים»: somewhere else it is told otherwise
    private boolean elsewhereSays(int from) {
        int place = s.is(from, "ו") ? from + 1 : from;
        String word = place > from
                ? s.word(place)
                : s.word(from).startsWith("ו") ? s.word(from).substring(1) : "";
        if (word.length() < 3 || !word.startsWith("ב")) {
            return false;
        }
        int verb = over(place + 1, place + NEAR);
        boolean many = lexicon.verb(s.word(verb))
                .filter(each -> !each.agreement().fits(Agreement.ONE))
                .isPresent();
        boolean body =
                lexicon.noun(word.substring(1)).filter(ClauseLexicon.Noun::body).isPresent();
        boolean over = verb + 1 >= s.size() || s.is(verb + 1, Kind.STOP);
        return verb(verb)
                && lexicon.verb(s.word(verb)).filter(each -> each.has("clause")).isPresent()
                && (ends.opens(verb + 1) > verb || (body && many && over));
    }

    // index behind the name in marks there, no further than the limit
    private int marked(int from, int limit) {
        int i = from;
        while (i < limit && (s.is(i, Kind.OTHER) || (s.is(i, Kind.WORD) && !verb(i)))) {
            i++;
        }
        return i;
    }

    /** Index behind the words there, no further than the verb. */
    int over(int from, int limit) {
        int i = from;
        while (i < limit && s.is(i, Kind.WORD) && !verb(i)) {
            i++;
        }
        return i;
    }

    private boolean verb(int i) {
        return lexicon.verb(s.word(i)).isPresent() && lexicon.noun(s.word(i)).isEmpty();
    }
}
