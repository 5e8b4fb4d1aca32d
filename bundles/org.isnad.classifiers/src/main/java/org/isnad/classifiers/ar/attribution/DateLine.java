package org.isnad.classifiers.ar.attribution;

import java.util.Optional;
import org.isnad.classifiers.attribution.Names;
import org.isnad.classifiers.attribution.Sentence;
import org.isnad.classifiers.attribution.Teller;
import org.isnad.classifiers.attribution.Token.Kind;
import org.isnad.report.Manner;
import org.isnad.report.SourceKind;
import org.isnad.report.Span;

/** The agency of a date line: «القاهرة (رويترز) -», «القاهرة – رويترز –», «رويترز – القاهرة:». */
final class DateLine {
    private static final int REACH = 12;
    private static final int LONGEST = 16;

    private final ArabicLexicon lexicon;

    DateLine(ArabicLexicon lexicon) {
        this.lexicon = lexicon;
    }

    Optional<Teller> agency(Sentence s, Names names) {
        for (int i = 0; i < Math.min(s.size(), REACH); i++) {
            Optional<ArabicLexicon.Outlet> outlet = lexicon.outletAt(s, i);
            if (outlet.isPresent() && outlet.get().kind() == SourceKind.AGENCY) {
                int end = i + outlet.get().words().size();
                return opened(s, i) && closed(s, end) && !told(s, i)
                        ? Optional.of(teller(s, i, end, names))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Index where the sentence that ends before {@code end} begins, behind its date line, «القاهرة (رويترز) -», and «و». */
    static int behind(Sentence s, int end) {
        int from = after(s, end) ? end : end - 1;
        while (from > 0 && !s.is(from - 1, Kind.STOP) && !after(s, from)) {
            from--;
        }
        while (from < end && (s.is(from, "و") || (!s.is(from, Kind.WORD) && !s.is(from, Kind.OPEN)))) {
            from++;
        }
        return from;
    }

    private static boolean after(Sentence s, int i) {
        return i < LONGEST
                && s.is(i - 1, Kind.DASH)
                && i > 1
                && s.original(i - 2).equals(")");
    }

    // «ذكرت وكالة الأنباء السعودية (واس) أن»: its report is cited, this is not one of its own
    private boolean told(Sentence s, int agency) {
        for (int i = 0; i < agency; i++) {
            boolean called = lexicon.noun(s, i)
                    .filter(noun -> noun.kind() == SourceKind.AGENCY)
                    .isPresent();
            if (called
                    || lexicon.verb(s, i).isPresent()
                    || lexicon.accordingAt(s, i).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private static boolean opened(Sentence s, int i) {
        return i == 0
                || s.is(i - 1, Kind.DASH)
                || s.is(i - 1, Kind.COLON)
                || s.original(i - 1).equals("(")
                || s.original(i - 1).equals("/");
    }

    private static boolean closed(Sentence s, int end) {
        return s.is(end, Kind.DASH)
                || s.is(end, Kind.COLON)
                || (end < s.size()
                        && (s.original(end).equals(")") || s.original(end).equals("/")));
    }

    private Teller teller(Sentence s, int from, int end, Names names) {
        Span span = s.span(from, end);
        return new SourceTypes(lexicon).read(s, from, end, names).saying(span, Manner.RELAYED);
    }
}
