package org.isnad.classifiers.tr.attribution;

import org.isnad.classifiers.attribution.ClauseLexicon;
import org.isnad.classifiers.attribution.Names;
import org.isnad.classifiers.attribution.Sentence;
import org.isnad.classifiers.attribution.Token.Kind;
import org.isnad.text.WordMemo;

/** Tells whether a noun only says of what kind or whose the next one is: «bakan | yardımcısı». */
record Modifiers(Sentence s, ClauseLexicon lexicon, Names names, TurkishSources subjects) {
    private static final WordMemo<Boolean> PART_OF = WordMemo.matching(".{3,}(?:s[iuü]|l[ae]r[iuü])n(?:[iuü]n|d[ae])");
    private static final WordMemo<Boolean> OBJECT_OF = WordMemo.matching(".{3,}[aeiuüoö]s[iuü]");
    private static final WordMemo<Boolean> OWNED_OBJECT = WordMemo.matching(".{3,}[iuü]n[iuü]");
    private static final WordMemo<Boolean> ONE_OF = WordMemo.matching(".*l[ae]r[iuü]nd[ae]n");

    /** «bakan | yardımcısı», «sanık | avukatlarından Ali Kaya»: the next noun goes with it. */
    boolean of(int i, int limit) {
        String next = s.word(i + 1);
        boolean possessed = next.endsWith("i") || next.endsWith("ü") || next.endsWith("u");
        boolean among = ONE_OF.of(next) && subjects.upper(i + 2);
        // «Doğan Hızlan | kitabı (beğendi)»: no part of a person's name
        boolean object = lexicon.document(next) && person(i);
        return i + 1 < limit
                && !object
                && (compound(i, limit)
                        || (possessed && (lexicon.heads(next) || subjects.theirs(i + 1)))
                        || among
                        || s.is(i + 1, Kind.OTHER));
    }

    // «Belediye | meclisinin (üyesi)», «Meclis | araştırması (istedi)»: of a body, no subject
    private boolean compound(int i, int limit) {
        String next = s.word(i + 1);
        boolean part = s.is(i + 1, Kind.WORD) && !subjects.upper(i + 1) && lexicon.body(s.word(i));
        // «(…,) banka | hesabını (kullandırdığını)»
        boolean owned = !subjects.upper(i) && s.is(i - 1, Kind.COMMA) && OWNED_OBJECT.of(next);
        return part && (owned || PART_OF.of(next) || (i + 2 == limit && OBJECT_OF.of(next)));
    }

    // a person's name ends there
    private boolean person(int i) {
        int end = s.get(i).span().end();
        return i > 0
                && names.any(
                        s.span(i - 1, i + 1),
                        name -> name.kind().equals("person") && name.span().end() == end);
    }
}
