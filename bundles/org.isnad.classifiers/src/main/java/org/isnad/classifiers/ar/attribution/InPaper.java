package org.isnad.classifiers.ar.attribution;

import java.util.Optional;
import org.isnad.classifiers.attribution.Agreement;
import org.isnad.classifiers.attribution.Sentence;
import org.isnad.classifiers.attribution.Teller;
import org.isnad.report.Manner;
import org.isnad.report.Source;
import org.isnad.report.SourceKind;
import org.isnad.report.Span;

/** Reads verbs of saying within what somebody brought out: «تقريرا قالت فيه إن», «شريطا يهدد فيه بقصف», «بيانا جاء فيه أن». */
final class InPaper {
    private static final int LONGEST_SPEAKER = 8;

    private final Sentence s;
    private final ArabicLexicon lexicon;
    private final NounContent nouns;
    private final Subjects subjects;
    private final BehindAddressee addressee;

    InPaper(Sentence s, ArabicLexicon lexicon, NounContent nouns, Subjects subjects) {
        this.s = s;
        this.subjects = subjects;
        this.lexicon = lexicon;
        this.nouns = nouns;
        this.addressee = new BehindAddressee(lexicon, nouns);
    }

    // «نشروا صورا قالوا إنها»: the verb right before the clause is the cue
    void saidOfIt(Path path, VerbForm form, int content) {
        int verb = s.is(content - 1, "فيه") || s.is(content - 1, "فيها") ? content - 2 : content - 1;
        Optional<VerbForm> near = lexicon.verb(s, verb).filter(says -> says.has("that") && says.perfect());
        if (form.relays() && path.tellers.size() == 1 && s.is(content, "ان") && near.isPresent()) {
            Teller only = path.tellers.getFirst();
            path.tellers.set(
                    0, only.saying(Cues.of(s, lexicon, verb), near.get().manner()));
        }
    }

    // «شريطا لقيادي | يهدد فيه بقصف المدينة»: what somebody says in what is passed on
    int withinIt(Path path, int i) {
        boolean inIt = path.tellers.size() > 1 && (s.is(i + 1, "فيه") || s.is(i + 1, "فيها"));
        Optional<VerbForm> said = inIt ? lexicon.verb(s, i) : Optional.empty();
        int content = said.map(form -> addressee.from(s, form, nouns.at(s, form, i + 2)))
                .orElse(-1);
        if (content > 0) {
            Teller last = path.tellers.removeLast();
            path.tellers.add(last.saying(Cues.of(s, lexicon, i), said.get().manner()));
        }
        return content;
    }

    // «بثت مقطعا يسمع فيه النائب | وهو يحلف أنه», «يظهر فيه رجل | يقول إن»: index of what he says, or -1
    int seenSpeaking(Path path, int i) {
        int verb = s.is(i, "وهو") || s.is(i, "وهي") || s.is(i, "وهم") ? i + 1 : i;
        Optional<VerbForm> says = lexicon.verb(s, verb).filter(said -> !said.perfect() && said.has("that"));
        if (path.tellers.size() > 1 || says.isEmpty() || !s.is(verb + 1, "ان")) {
            return -1;
        }
        for (int in = i - 2; in > path.from && in > i - LONGEST_SPEAKER; in--) {
            if (s.is(in, "فيه") || s.is(in, "فيها")) {
                Optional<Subjects.Subject> who = subjects.at(in + 1).filter(subject -> subject.end() == i);
                who.ifPresent(speaker -> path.tellers.add(speaker.teller()
                        .saying(Cues.of(s, lexicon, verb), says.get().manner())));
                return who.isPresent() ? verb + 1 : -1;
            }
        }
        return -1;
    }

    // «نشرت بيانا نسبته إلى جماعة و | جاء فيه أن»
    boolean inIt(int verb) {
        return lexicon.verb(s, verb).filter(form -> form.has("fi-source")).isPresent()
                && (s.is(verb + 1, "فيه") || s.is(verb + 1, "فيها"));
    }

    // the paper's own words, which somebody passes on as another's
    void wordsOfIt(Path path, int content) {
        boolean ascribed = path.tellers.getLast().cue().in(s.text()).startsWith("نسب");
        if (path.tellers.size() > 1 && ascribed && inIt(content - 2)) {
            Span cue = s.span(content - 2, content);
            Source words = Source.unnamed(cue, cue.in(s.text()), SourceKind.DOCUMENT);
            path.tellers.add(
                    new Teller(words, cue, Manner.SAID, Teller.Pointing.NOWHERE, Agreement.HE, "document", false));
        }
    }
}
