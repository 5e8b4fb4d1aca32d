package org.isnad.classifiers.tr.attribution;

import java.util.regex.Pattern;
import org.isnad.classifiers.attribution.ClauseLexicon;
import org.isnad.classifiers.attribution.Sentence;
import org.isnad.classifiers.tr.attribution.TurkishSources.Part;

/** Finds of whom something is asked by a passive: «vatandaşlardan | sakin olmaları (istendi)». */
record AskedOf(Sentence s, ClauseLexicon lexicon, AccordingReading according) {
    private static final int REACH = 4;
    private static final Pattern TOWARD = Pattern.compile(".{3,}y?[ae]");

    /** Index behind whom it is asked of, from the words' begin. */
    int behind(int from, int last, Cues.Match cue) {
        // «vatandaşların | sakin olmaları (rica olunur)»
        boolean theirs = Endings.genitive(s.word(from)) && Endings.subjectWish(s.word(last));
        boolean asked = cue.has("wish") && from + 1 < last && (theirs || according.ablative(from));
        // «vatandaşlara | evde kalmaları (çağrısında bulunuldu)»
        boolean toWhom = !cue.has("wish") && TOWARD.matcher(s.word(from)).matches();
        asked |= toWhom && from + 1 < last && Endings.subjectWish(s.word(last));
        boolean somebody = NounForms.of(s.word(from)).stream().anyMatch(lexicon::person);
        return asked && somebody ? from + 1 : from;
    }

    /** What is asked by a noun without a verb: «makamlardan | adli yardım (talep edildi)»; empty if nothing is. */
    Part thing(int last, Cues.Match cue) {
        boolean plain = !Endings.oblique(s.word(last)) && !Endings.accusative(s.word(last));
        for (int k = last - 1; plain && cue.has("wish") && k >= Math.max(0, last - REACH); k--) {
            boolean whom = according.ablative(k)
                    && NounForms.of(s.word(k)).stream().anyMatch(stem -> lexicon.person(stem) || lexicon.body(stem));
            if (whom) {
                return new Part(k + 1, last + 1);
            }
        }
        return new Part(last, last);
    }
}
