package org.isnad.classifiers.attribution;

import java.util.List;
import java.util.Optional;
import org.isnad.classifiers.attribution.Token.Kind;
import org.isnad.report.Manner;
import org.isnad.report.SourceKind;
import org.isnad.report.Span;

/** Reads who quotes those by whom something is so: «הרדיו ציטט תושבים שלפיהם הגשר נסגר». */
final class ClauseByWhom {
    private static final int LONGEST_DESCRIPTION = 10;

    private final ClauseParts parts;
    private final Sentence s;
    private final ClauseLexicon lexicon;
    private final ClauseGoods hears;

    ClauseByWhom(ClauseParts parts) {
        this.parts = parts;
        this.s = parts.s();
        this.lexicon = parts.lexicon();
        this.hears = new ClauseGoods(s, lexicon);
    }

    // «הרדיו ציטט תושבים | שלפיהם | …»
    Optional<Told> at(Optional<Teller> before, Span cue, int object) {
        Optional<ClauseSubjects.Subject> origin = parts.subjects().behind(behindHearer(object));
        int from = origin.map(found -> behind(found.to())).orElse(-1);
        // «ש» and «לפיהם» may have been parted
        int first = s.is(from, "ש") || s.is(from, "ו") ? from + 1 : from;
        // «מחקר | שעל פיו»
        int at = s.word(first).endsWith("על") && his(first + 1) ? first + 1 : first;
        if (before.isEmpty() && from >= 0 && at + 1 < s.size()) {
            return behindVerb(cue, origin.get(), from, at);
        }
        if (before.isEmpty() || from < 0 || at + 1 >= s.size()) {
            return Optional.empty();
        }
        Teller relay = before.get().saying(cue, Manner.RELAYED);
        int end = s.is(from - 1, Kind.COMMA) ? from - 1 : from;
        Teller teller = origin.get().to() == end
                ? origin.get().teller()
                : parts.sources().read(s, origin.get().from(), end);
        teller = teller.saying(by(at), Manner.SAID);
        Span content = s.trimmed(at + 1, Math.max(parts.ends().of(at + 1, at + 1), at + 2));
        boolean own = own(relay, origin.get().from());
        // «פרסם סרטון שלטענתו מפריך»: he says so of it himself
        if (own
                && lexicon.owner(s.word(at))
                        .or(() -> lexicon.owner(s.word(at).substring(1)))
                        .isPresent()) {
            return Optional.empty();
        }
        List<Teller> tellers = own ? List.of(relay) : List.of(relay, teller);
        return Optional.of(new Told(content, tellers, parts.prefix() + ".quoted-by-whom"));
    }

    // «הציג | לוועדה | חוות דעת שלפיה», «הקריא | בפני השופט | מכתב שלפיו»: index behind whom it is brought before
    private int behindHearer(int object) {
        int to = lexicon.is(s, object, "toward") ? object + 2 : hears.hears(object) ? object + 1 : object;
        // «הקריאה | לחברי הכנסת | חוות דעת שלפיה»
        to = to > object && s.word(to).startsWith("ה") && !lexicon.document(s.word(to)) ? to + 1 : to;
        return to > object && lexicon.document(s.word(to)) ? to : object;
    }

    // «פרסם | הארגון | דו"ח | שלפיו …»: who brings it out and the paper stand behind the verb
    private Optional<Told> behindVerb(Span cue, ClauseSubjects.Subject subject, int from, int at) {
        int end = s.is(from - 1, Kind.COMMA) ? from - 1 : from;
        int paper = subject.from() + 1;
        while (paper < end && !document(paper)) {
            paper++;
        }
        if (paper >= end || document(subject.from())) {
            return Optional.empty();
        }
        Teller relay = parts.sources().read(s, subject.from(), paper).saying(cue, Manner.RELAYED);
        Teller teller = parts.sources().read(s, paper, end).saying(by(at), Manner.SAID);
        Span content = s.trimmed(at + 1, Math.max(parts.ends().of(at + 1, at + 1), at + 2));
        List<Teller> tellers = own(relay, paper) ? List.of(relay) : List.of(relay, teller);
        return Optional.of(new Told(content, tellers, parts.prefix() + ".quoted-by-whom"));
    }

    // «הערוץ שידר ידיעה שלפיה», «הרכבת פרסמה הודעה ולפיה»: its own words
    private boolean own(Teller relay, int paper) {
        return lexicon.is(s, paper, ClauseNesting.prints(relay) ? "own-report" : "statement");
    }

    private boolean document(int i) {
        return lexicon.noun(s.word(i))
                        .filter(noun -> noun.kind() == SourceKind.DOCUMENT)
                        .isPresent()
                // «הדו"ח», not «הודעה»
                && !(s.word(i).startsWith("ה")
                        && lexicon.noun(s.word(i).substring(1)).isPresent());
    }

    // «שלפיו», «ו|לפיו» without what joins it
    private Span by(int at) {
        Span by = s.get(at).span();
        if (his(at)) {
            return new Span(by.start() - "על ".length(), by.end());
        }
        boolean joined = s.word(at).startsWith("ו") || s.word(at).startsWith("ש");
        return joined ? new Span(by.start() + 1, by.end()) : by;
    }

    // «על | פיו»
    private boolean his(int i) {
        return s.is(i, "פיו") || s.is(i, "פיה") || s.is(i, "פיהם") || s.is(i, "פיהן");
    }

    // «רופא בליל, שלא היה מעורב במחקר, | ולפיו»: index of the words by whom it is said, behind what he is; -1 if none
    private int behind(int to) {
        for (int k = to; k < Math.min(s.size(), to + LONGEST_DESCRIPTION); k++) {
            boolean parted = s.is(k, "ש") || s.is(k, "ו");
            String word = parted ? "ש" + s.word(k + 1) : s.word(k);
            boolean two = word.equals("שעל") && his(parted ? k + 2 : k + 1);
            if (two
                    || lexicon.words("by-whom").contains(word)
                    || (word.startsWith("ו") && lexicon.words("by-whom").contains("ש" + word.substring(1)))) {
                return k;
            }
            if (s.is(k, Kind.OPEN) || s.is(k, Kind.STOP)) {
                return -1;
            }
        }
        return -1;
    }
}
