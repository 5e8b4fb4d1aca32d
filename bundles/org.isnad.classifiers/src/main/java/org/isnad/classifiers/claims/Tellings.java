package org.isnad.classifiers.claims;

import java.util.List;
import org.isnad.report.Attribution;
import org.isnad.report.Link;
import org.isnad.report.Span;
import org.isnad.text.FoldedText;
import org.isnad.text.Word;
import org.isnad.text.Words;

/** Parts who tells from what a sentence says beside it: "The ministry closed a farm | after a vet reported". */
final class Tellings {
    private static final int FEWEST_BEFORE = 5;
    private static final int FEW = 3;
    private static final String ENDS = "،,;؛";

    private final FoldedText text;
    private final ClaimRules rules;

    Tellings(FoldedText text, ClaimRules rules) {
        this.text = text;
        this.rules = rules;
    }

    /** Adds where a stretch without what is told is parted. */
    void addCuts(Span stretch, List<Attribution> attributions, List<Integer> cuts) {
        for (int i = 0; i < attributions.size(); i++) {
            Attribution attribution = attributions.get(i);
            if (attribution.span().overlaps(stretch)) {
                continue;
            }
            int before = stretch.end();
            int behind = stretch.start();
            List<Link> chain = attribution.chain();
            for (int j = 0; j < chain.size(); j++) {
                Link link = chain.get(j);
                if (stretch.contains(link.cue())) {
                    before = Math.min(before, start(stretch, link));
                    behind = Math.max(behind, end(stretch, link));
                }
            }
            if (stretch.start() < before && before < behind) {
                cuts.add(before);
            }
            Span rest = new Span(behind, stretch.end());
            if (attribution.span().end() <= stretch.start() && (statesAnew(rest) || described(attribution, rest))) {
                cuts.add(behind);
            }
        }
    }

    // the beginning of the stretch if nothing is said before who tells
    private int start(Span stretch, Link link) {
        int cue = Clauses.wordStart(text, link.cue().start(), stretch);
        Span source = link.source().span();
        boolean joined = joined(cue, link.cue().start());
        boolean before = source.start() < cue && source.overlaps(stretch);
        int begin = (joined || !before || hasVerb(source, stretch)) ? cue : Math.max(source.start(), stretch.start());
        int start = hanging(begin, stretch);
        Span said = new Span(stretch.start(), start);
        boolean states = (joined || before) ? rules.states(text, said) : holdsVerb(said);
        boolean clause = joined || !rules.beside().aside(text, said);
        int fewest = (joined || start < source.start()) ? FEW : FEWEST_BEFORE;
        return states && clause && words(said) >= fewest ? start : stretch.start();
    }

    private boolean holdsVerb(Span span) {
        List<Word> words = text.words();
        for (int i = Words.firstFrom(words, span.start());
                i < words.size() && words.get(i).span().start() < span.end();
                i++) {
            if (rules.verb(words.get(i))) {
                return true;
            }
        }
        return false;
    }

    private static int end(Span stretch, Link link) {
        Span source = link.source().span();
        return stretch.contains(source)
                ? Math.max(link.cue().end(), source.end())
                : link.cue().end();
    }

    // «تجمع الأهالي أمام المرفأ [مطالبين]»: he is the subject of the verb before him
    private boolean hasVerb(Span source, Span stretch) {
        List<Word> words = text.words();
        int first = Words.firstFrom(words, source.start());
        return first > 0 && words.get(first - 1).span().start() >= stretch.start() && rules.verb(words.get(first - 1));
    }

    // «استقبل الوزير نظيره [وأكد]», "closed the bridge and [said]"
    private boolean joined(int word, int cue) {
        List<Word> words = text.words();
        int at = Words.firstFrom(words, word);
        return word < cue
                ? rules.beside().joined(words.get(at))
                : at > 0 && rules.beside().joins(words.get(at - 1));
    }

    // "hours after [a vet reported]", «إثر [بلاغ يفيد]»
    private int hanging(int start, Span stretch) {
        List<Word> words = text.words();
        int first = Words.firstFrom(words, start);
        while (first > 0
                && words.get(first - 1).span().start() > stretch.start()
                && rules.beside().hangs(text, words.get(first - 1))) {
            first--;
        }
        return first < words.size() ? Math.min(start, words.get(first).span().start()) : start;
    }

    // ", although there is no sign of it", but not ", in an interview"
    private boolean statesAnew(Span behind) {
        int at = behind.start();
        while (at < behind.end() && Character.isWhitespace(text.text().charAt(at))) {
            at++;
        }
        boolean parted = at < behind.end() && ENDS.indexOf(text.text().charAt(at)) >= 0;
        List<Word> words = Words.of(text, behind);
        if (words.size() < FEW) {
            return false;
        }
        Span said = new Span(words.getFirst().span().start(), behind.end());
        return (parted || rules.connected(text, said)) && !rules.beside().aside(text, said);
    }

    // «rüşvet aldığı iddia edilen | müdür görevden alındı»
    private boolean described(Attribution attribution, Span rest) {
        List<Word> cue = Words.of(text, attribution.chain().getLast().cue());
        return !cue.isEmpty() && rules.describes(cue.getLast()) && words(rest) >= FEW && rules.states(text, rest);
    }

    private int words(Span span) {
        return Words.count(text, span);
    }
}
