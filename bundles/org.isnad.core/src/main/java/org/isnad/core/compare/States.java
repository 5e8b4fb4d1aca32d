package org.isnad.core.compare;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.report.Quantity;
import org.isnad.report.Span;
import org.isnad.text.Phrases;
import org.isnad.text.Word;
import org.isnad.text.Words;

/** What people who are counted are said to be, besides what befell them: on board, rescued, in hospital, laid off, in the streets. */
final class States {
    /** Those that say by themselves what is counted: the numbers of all a report has of them are held against another's. */
    static final Set<String> COUNTED = Set.of("aboard", "rescued", "laid-off", "crowd");

    private static final String ADMITTED = "admitted";
    private static final Set<String> ANYBODY = Set.of("", "person", "worker", "job", "post", "position", "displaced");
    private static final Set<String> OTHERS = Set.of("aboard", "rescued");
    private static final Set<String> EMPLOYED = Set.of("worker", "job", "post", "position");
    private static final String LAID_OFF = "laid-off";
    private static final Phrases<String> STATES = Frames.read("states.tsv", key -> true);

    private States() {}

    /** What a number counts: the state of people of whom it is only said that there are so many, else the reader's own code. */
    static String thing(Side side, Quantity quantity) {
        return ANYBODY.contains(quantity.counted())
                ? of(side, quantity).orElse(quantity.counted())
                : quantity.counted();
    }

    /** Whether two numbers of people count those of two states, or the smaller those in hospital only. */
    static boolean differ(Side a, Quantity x, Side b, Quantity y) {
        if (!Conflicts.people(x) || !Conflicts.people(y)) {
            return false;
        }
        Optional<String> one = of(a, x);
        Optional<String> other = of(b, y);
        if (one.equals(other)) {
            return false;
        }
        boolean xLess = x.low().compareTo(y.low()) < 0;
        Optional<String> less = xLess ? one : other;
        // «18 مصابا ما زالوا يتلقون العلاج»: all who are left
        boolean inHospital = less.filter(ADMITTED::equals).isPresent()
                && !admits(xLess ? b : a, xLess ? y : x)
                && !(Tellers.same(a, x, b, y) && Changing.told(xLess ? a : b, xLess ? x : y, true));
        if (Conflicts.toll(x) || Conflicts.toll(y)) {
            return inHospital;
        }
        boolean both = one.isPresent() && other.isPresent();
        return inHospital
                || both
                || one.or(() -> other).filter(OTHERS::contains).isPresent();
    }

    // «أصيب 24 راكبا …، ونقلوا إلى المستشفى»
    private static boolean admits(Side side, Quantity quantity) {
        return side.sentence(quantity.span())
                .filter(sentence -> STATES.find(side.text, sentence).stream()
                        .anyMatch(match -> match.value().equals(ADMITTED)))
                .isPresent();
    }

    // the nearest to the number, in the piece of the clause that is its own
    private static Optional<String> of(Side side, Quantity quantity) {
        return piece(side, quantity)
                .flatMap(piece -> STATES.find(side.text, piece).stream()
                        .filter(match -> quantity.counted().isEmpty()
                                || EMPLOYED.contains(quantity.counted())
                                        == match.value().equals(LAID_OFF))
                        .min(Comparator.comparingInt(match -> distance(match.span(), quantity.span())))
                        .map(Phrases.Match::value));
    }

    private static int distance(Span a, Span b) {
        return Math.max(0, Math.max(a.start() - b.end(), b.start() - a.end()));
    }

    /** From the number before to the one behind it or to an "and", within its clause; of a headline all; empty outside the claims. */
    static Optional<Span> piece(Side side, Quantity quantity) {
        Span number = quantity.span();
        return around(side, number).map(clause -> {
            int start = clause.start();
            int end = clause.end();
            for (Quantity other : side.quantities) {
                if (other.span().end() <= number.start()) {
                    start = Math.max(start, other.span().end());
                } else if (other.span().start() >= number.end()) {
                    end = Math.min(end, other.span().start());
                }
            }
            return new Span(start, joined(side, number.end(), Math.max(number.end(), end)));
        });
    }

    private static Optional<Span> around(Side side, Span number) {
        return side.items.stream()
                .map(item -> item.claim.span())
                .filter(claim -> claim.contains(number))
                .findFirst()
                .map(claim -> NumberVerdict.clause(side, claim, number))
                .or(() -> side.dossier.report().headline().stream()
                        .map(passage -> passage.span())
                        .filter(headline -> headline.contains(number))
                        .findFirst());
    }

    // «انتشل 15 جثة | وأنقذ 31 شخصا»
    private static int joined(Side side, int from, int to) {
        List<Word> words = Words.of(side.text, new Span(from, to));
        return words.stream()
                .filter(word -> BodyWords.exactly("and", word.folded())
                        || (word.folded().charAt(0) == 'و'
                                && side.language.getLanguage().equals("ar"))
                        || (word.folded().charAt(0) == 'ו'
                                && side.language.getLanguage().equals("he")))
                .map(word -> word.span().start())
                .findFirst()
                .orElse(to);
    }
}
