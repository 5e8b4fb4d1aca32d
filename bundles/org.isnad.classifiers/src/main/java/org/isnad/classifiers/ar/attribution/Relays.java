package org.isnad.classifiers.ar.attribution;

import static org.isnad.classifiers.ar.attribution.ArabicLexicon.Closed.OBJECT;
import static org.isnad.classifiers.ar.attribution.ArabicLexicon.Closed.OCCASION;
import static org.isnad.classifiers.ar.attribution.ArabicLexicon.Closed.PRONOUN;
import static org.isnad.classifiers.ar.attribution.ArabicLexicon.Closed.SAYING;

import java.util.Optional;
import org.isnad.classifiers.attribution.Sentence;
import org.isnad.classifiers.attribution.Teller;
import org.isnad.report.Manner;
import org.isnad.report.SourceKind;

/** Reads between a verb and its content whom the teller has it from, and who brought it out. */
final class Relays {
    private final Sentence s;
    private final ArabicLexicon lexicon;
    private final NounContent nouns;
    private final Subjects subjects;

    Relays(Sentence s, ArabicLexicon lexicon, NounContent nouns, Subjects subjects) {
        this.s = s;
        this.lexicon = lexicon;
        this.nouns = nouns;
        this.subjects = subjects;
    }

    /** Reads what stands at {@code i} into the path; index of what to read next. */
    int step(Path path, VerbForm form, int i) {
        int from = from(path, form, i);
        if (from > 0) {
            int begin = from;
            Optional<Subjects.Subject> source = subjects.at(from, k -> nouns.ends(s, form, begin, k));
            if (source.isPresent()) {
                relay(path);
                path.tellers.add(source.get().teller().saying(s.span(i, from), Manner.SAID));
                path.rule = "relayed-from";
                return source.get().end();
            }
        }
        if (lexicon.is(s, i, SAYING) && path.tellers.size() > 1) {
            return lexicon.is(s, i + 1, PRONOUN) ? i + 2 : i + 1;
        }
        if (lexicon.is(s, i, OBJECT)) {
            path.object = i;
            return i + 1;
        }
        if (lexicon.is(s, i, OCCASION)) {
            path.occasion = i;
            return i + 1;
        }
        return published(path, i);
    }

    // where the words for a further source begin: behind «عن», «نقلا عن», «إلى» of «نسب»; else 0
    private int from(Path path, VerbForm form, int i) {
        Optional<ArabicLexicon.According> phrase = lexicon.accordingAt(s, i);
        if (phrase.isPresent()
                && phrase.get().words().size() + (phrase.get().before().isEmpty() ? 0 : 1) > 1) {
            int after = i + phrase.get().words().size();
            boolean whole =
                    phrase.get().before().isEmpty() || s.is(after, phrase.get().before());
            return whole && phrase.get().manner() == Manner.QUOTED
                    ? after + (phrase.get().before().isEmpty() ? 0 : 1)
                    : 0;
        }
        boolean about = s.is(i, "عن") && (relaying(path) || form.has("an-source"));
        boolean otherwise = (s.is(i, "الي") && form.has("ila-source"))
                || (s.is(i, "من")
                        && form.has("min-source")
                        && lexicon.noun(s.word(i + 1)).isPresent());
        return about || otherwise ? i + 1 : 0;
    }

    // whoever has it from another passes it on
    private static void relay(Path path) {
        Teller last = path.tellers.getLast();
        if (last.manner() == Manner.SAID) {
            path.tellers.set(path.tellers.size() - 1, last.saying(last.cue(), Manner.RELAYED));
        }
    }

    private static boolean relaying(Path path) {
        return path.tellers.getLast().manner() == Manner.RELAYED || path.tellers.size() > 1;
    }

    // «تقريرا نشرته صحيفة …», also by verbs no list knows: «تقريرا أعدته مجلة …»; «في بيان نقلته وكالة …» is nearer to
    // us
    private int published(Path path, int i) {
        int named = Math.max(path.object, path.occasion);
        if (named < 0 || i - named > 3) {
            return i + 1;
        }
        boolean apart = lexicon.verb(s.word(i)).isPresent() && lexicon.is(s, i + 1, PRONOUN);
        boolean attached =
                s.word(i).length() > 3 && (s.word(i).endsWith("ه") || s.word(i).endsWith("ها"));
        int from = apart ? i + 2 : i + 1;
        Optional<Subjects.Subject> publisher =
                apart || attached ? subjects.at(from).filter(Relays::media) : Optional.empty();
        if (publisher.isEmpty()) {
            return i + 1;
        }
        Teller teller = publisher.get().teller().saying(s.get(i).span(), Manner.RELAYED);
        if (named == path.occasion) {
            path.tellers.addFirst(teller);
        } else {
            path.tellers.add(ofReport(teller));
        }
        path.rule = "relayed-report";
        return publisher.get().end();
    }

    /** «نشر موقع … تقريرا قال فيه»: «التقرير» will mean the site. */
    void report(Path path, VerbForm form) {
        Teller only = path.tellers.getFirst();
        SourceKind kind = only.source().kind();
        boolean media = kind == SourceKind.OUTLET || kind == SourceKind.AGENCY;
        if (path.tellers.size() == 1 && form.relays() && media && path.object >= 0) {
            path.tellers.set(0, ofReport(only));
        }
    }

    private static boolean media(Subjects.Subject subject) {
        SourceKind kind = subject.teller().source().kind();
        return kind == SourceKind.OUTLET || kind == SourceKind.AGENCY || kind == SourceKind.ORGANISATION;
    }

    private static Teller ofReport(Teller t) {
        return new Teller(
                t.source(), t.cue(), t.manner(), t.pointing(), t.agreement(), "report-of-outlet", t.continues());
    }
}
