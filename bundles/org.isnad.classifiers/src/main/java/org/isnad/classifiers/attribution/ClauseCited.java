package org.isnad.classifiers.attribution;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.report.Manner;
import org.isnad.report.SourceKind;
import org.isnad.report.Span;

/** Reads whom a paper names as those it has it from, with nothing of what they say: «הסוכנות מצטטת שלושה גורמים.» */
final class ClauseCited {
    private static final Set<SourceKind> PRINTED = Set.of(SourceKind.DOCUMENT, SourceKind.OUTLET, SourceKind.AGENCY);

    private final Sentence s;
    private final ClauseLexicon lexicon;
    private final ClauseSources sources;
    private final ClauseEnds ends;
    private final ClauseSubjects subjects;
    private final String prefix;

    ClauseCited(Sentence s, ClauseLexicon lexicon, Names names, String prefix) {
        this.s = s;
        this.lexicon = lexicon;
        this.sources = new ClauseSources(lexicon, names);
        this.ends = new ClauseEnds(s, lexicon);
        this.subjects = new ClauseSubjects(s, lexicon, sources, ends, names);
        this.prefix = prefix;
    }

    Optional<Told> first() {
        for (int i = 1; i < s.size() - 1; i++) {
            Optional<ClauseLexicon.Verb> verb = lexicon.verb(s.word(i)).filter(each -> each.has("relay"));
            if (verb.isPresent()) {
                return at(i, verb.get());
            }
        }
        return Optional.empty();
    }

    private Optional<Told> at(int i, ClauseLexicon.Verb verb) {
        int whom = s.is(i + 1, "את") || verb.has("upon") ? i + 2 : i + 1;
        boolean somebody =
                lexicon.noun(s.word(whom)).filter(ClauseLexicon.Noun::human).isPresent()
                        || subjects.counted(whom)
                        || sources.person(s, whom);
        Optional<Teller> paper = subjects.before(i, verb.agreement())
                .map(ClauseSubjects.Subject::teller)
                .filter(teller -> PRINTED.contains(teller.source().kind()));
        if (!somebody || paper.isEmpty()) {
            return Optional.empty();
        }
        Span cue = s.span(i, verb.has("upon") ? i + 2 : i + 1);
        Teller relay = paper.get().saying(cue, Manner.RELAYED);
        Teller origin = sources.read(s, whom, ends.ofSource(whom)).saying(cue, Manner.QUOTED);
        return Optional.of(new Told(cue, List.of(relay, origin), prefix + ".cited"));
    }
}
