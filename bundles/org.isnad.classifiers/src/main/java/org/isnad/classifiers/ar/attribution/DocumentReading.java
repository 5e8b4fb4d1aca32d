package org.isnad.classifiers.ar.attribution;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.isnad.classifiers.attribution.Sentence;
import org.isnad.classifiers.attribution.Teller;
import org.isnad.classifiers.attribution.Token.Kind;
import org.isnad.report.SourceKind;

/** Reads what stands in a document: «جاء في البيان أن», «بيان جاء فيه أن», «وفي التقرير نفسه، ورد أن». */
final class DocumentReading {
    private static final int REACH = 30;
    private static final int LONGEST_PAPER = 12;
    private static final Set<String> IN_IT = Set.of("فيه", "فيها", "فيهما");

    private final Sentence s;
    private final ArabicLexicon lexicon;
    private final Clauses clauses;
    private final Subjects subjects;
    private final Relays relays;

    DocumentReading(Sentence s, ArabicLexicon lexicon, Clauses clauses, Subjects subjects, Relays relays) {
        this.s = s;
        this.lexicon = lexicon;
        this.clauses = clauses;
        this.subjects = subjects;
        this.relays = relays;
    }

    /** The path from the document to where its content begins, which is where the path stands. */
    Optional<Path> at(int verb, VerbForm form) {
        boolean behind = s.is(verb + 1, "في");
        Optional<Subjects.Subject> paper = behind ? subjects.at(verb + 2) : before(verb);
        boolean written = paper.filter(source -> source.teller().source().kind() == SourceKind.DOCUMENT)
                .isPresent();
        boolean media = behind
                && paper.filter(source -> AccordingPhrases.media(source.teller()))
                        .isPresent();
        if (!written && !media && !(behind && paper.isPresent() && any(verb + 2, paper.get()))) {
            return Optional.empty();
        }
        Path path = new Path(behind ? paper.get().end() : verb + (IN_IT.contains(s.word(verb + 1)) ? 2 : 1));
        Teller in = paper.get().teller();
        Teller said = written || media
                ? in
                : in.being(
                        in.source().but().kind(SourceKind.DOCUMENT).named(false).build());
        path.tellers.add(said.saying(Cues.of(s, lexicon, verb), form.manner()));
        path.rule = "stands-in";
        path.from = path.at;
        int limit = Math.min(s.size(), path.at + REACH);
        while (path.at < limit && !s.is(path.at, Kind.STOP)) {
            int content = clauses.opens(s, path.at);
            if (content >= 0 && !(s.is(content, Kind.OPEN) && path.at != path.from && !s.is(path.at - 1, Kind.COLON))) {
                path.at = content;
                return Optional.of(path);
            }
            path.at = relays.step(path, form, path.at);
        }
        return Optional.empty();
    }

    // «جاء في أمر الإحالة أن»: something no list knows, right before «أن»
    private boolean any(int from, Subjects.Subject what) {
        boolean that = s.is(what.end(), "ان") || (s.is(what.end(), Kind.COMMA) && s.is(what.end() + 1, "ان"));
        return that
                && (lexicon.noun(s, from).isEmpty() || s.is(from, "كتاب"))
                && !lexicon.is(s, from, Closed.ADVERB)
                && !s.is(from, "وقت");
    }

    // «مذكرة احتجاج | جاء فيها أن»
    private Optional<Subjects.Subject> paperUpTo(int end) {
        return IntStream.iterate(end - 1, i -> i > Math.max(0, end - LONGEST_PAPER), i -> i - 1)
                .takeWhile(i -> s.is(i, Kind.WORD))
                .filter(i -> i == end - 1
                        || lexicon.noun(s, i)
                                .filter(noun -> noun.kind() == SourceKind.DOCUMENT)
                                .isPresent())
                .mapToObj(subjects::at)
                .flatMap(Optional::stream)
                .filter(paper -> paper.end() == end && paper.teller().source().kind() == SourceKind.DOCUMENT)
                .findFirst();
    }

    private Optional<Subjects.Subject> before(int verb) {
        if (IN_IT.contains(s.word(verb + 1))) {
            // «تقرير الخبير الذي جاء فيه أن»
            int end = lexicon.is(s, verb - 1, Closed.RELATIVE) ? verb - 1 : verb;
            return paperUpTo(s.is(end - 1, Kind.COMMA) ? end - 1 : end);
        }
        int in = s.is(0, "و") ? 1 : 0;
        if (!s.is(in, "في") || !(s.is(verb + 1, "ان") || clauses.opens(s, verb + 1) >= 0)) {
            return Optional.empty();
        }
        return subjects.at(in + 1)
                .filter(paper -> paper.end() == verb || (paper.end() == verb - 1 && s.is(verb - 1, Kind.COMMA)));
    }
}
