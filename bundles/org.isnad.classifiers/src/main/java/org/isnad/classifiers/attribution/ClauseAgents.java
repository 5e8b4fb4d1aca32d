package org.isnad.classifiers.attribution;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.isnad.classifiers.attribution.Token.Kind;
import org.isnad.report.Manner;
import org.isnad.report.Span;

/** Reads passives with who does it: «ראש המועצה הואשם בידי יריביו בחלוקת מגרשים», «הידיעה הוכחשה על ידי החברה». */
final class ClauseAgents {
    private static final int NEAR = 4;

    private final ClauseParts parts;
    private final Sentence s;
    private final ClauseLexicon lexicon;

    ClauseAgents(ClauseParts parts) {
        this.parts = parts;
        this.s = parts.s();
        this.lexicon = parts.lexicon();
    }

    /** What is told by the passive there; empty if it is none or nobody is said to do it. */
    Optional<Told> at(int i) {
        if (!lexicon.is(s, i, "told-by") || lexicon.is(s, i - 1, "not")) {
            return Optional.empty();
        }
        int by = i + 1;
        while (by < i + NEAR && s.is(by, Kind.WORD) && by(by) < 0) {
            by++;
        }
        int from = by(by);
        if (from < 0 || !s.is(from, Kind.WORD)) {
            return Optional.empty();
        }
        int to = end(from);
        int direct = parts.ends().direct(to);
        int content =
                direct >= 0 ? direct : s.word(to).startsWith("ב") && s.word(to).length() > 3 ? to : -1;
        int start = start(i);
        // «הידיעה | אושרה בידי שני בכירים», not «התקציב אושר בידי המועצה»
        boolean news =
                IntStream.range(start, i).anyMatch(k -> lexicon.is(s, k, "information") || lexicon.is(s, k, "stance"));
        boolean within = start > parts.ends().sentenceStart(i);
        if (content < 0 && (within || (i - start < 2 && !news) || (lexicon.is(s, i, "passed-by") && !news))) {
            return Optional.empty();
        }
        Span told = content >= 0
                ? s.trimmed(content, Math.max(parts.ends().of(content, content), content + 1))
                : s.trimmed(start, i);
        Teller teller = parts.sources().read(s, from, to).saying(s.get(i).span(), Manner.SAID);
        return Optional.of(new Told(told, List.of(teller), parts.prefix() + ".passive-by"));
    }

    // «כתב | שהנתונים | נמסרו על ידי ההנהלה»: its clause begins within what another tells
    private int start(int i) {
        int start = parts.ends().sentenceStart(i);
        return IntStream.range(start, i).filter(parts.ends()::that).reduce(start, (first, last) -> last);
    }

    // index behind «בידי», «על ידי»; -1 if neither stands there
    private int by(int i) {
        if (lexicon.is(s, i, "by")) {
            return i + 1;
        }
        return s.is(i, "על") && s.is(i + 1, "ידי") ? i + 2 : -1;
    }

    // «יריביו | בחלוקת מגרשים»: of what he is accused begins
    private int end(int from) {
        int to = parts.ends().ofSource(from);
        for (int i = from + 1; i < to; i++) {
            boolean own = s.word(i - 1).endsWith("יו")
                    || s.word(i - 1).endsWith("יה")
                    || s.word(i - 1).endsWith("יהם");
            boolean charge = own
                    && s.word(i).startsWith("ב")
                    && s.word(i).length() > 3
                    && lexicon.noun(s.word(i)).isEmpty();
            // «הוזהרו בידי מהנדס פרטי | שהמרפסות עלולות לקרוס»
            if (charge || s.word(i).startsWith("שה")) {
                return i;
            }
        }
        return to;
    }
}
