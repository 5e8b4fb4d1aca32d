package org.isnad.classifiers.ar.attribution;

import java.util.Map;
import java.util.Set;
import org.isnad.classifiers.attribution.Agreement;
import org.isnad.report.Manner;
import org.isnad.text.FoldedText;

/** Makes the forms of the third person from a verb's perfect and imperfect. */
final class Conjugation {
    // other verbs of two letters are read as other words too often
    private static final Set<String> SHORT = Set.of("ظن", "بث", "حث", "حض", "رد");

    private final Map<String, VerbForm> forms;
    private final Map<String, VerbForm> others;

    /** Puts forms that another verb has already into {@code others}. */
    Conjugation(Map<String, VerbForm> forms, Map<String, VerbForm> others) {
        this.forms = forms;
        this.others = others;
    }

    void perfect(String he, String shortStem, VerbForm form) {
        String stem = shortStem.equals("-") ? he : shortStem;
        add(he, form.with(Agreement.HE));
        if (he.endsWith("ى")) {
            String base = he.substring(0, he.length() - 1);
            endings(base + "ت", base + "يا", base + "تا", base + "وا", form);
            add(base + "ين", form.with(Agreement.MANY_WOMEN));
            // «نفاه»: as it is written before a pronoun
            add(base + "ا", form.with(Agreement.HE));
        } else if (he.endsWith("ا") && he.length() > 2) {
            String base = he.substring(0, he.length() - 1);
            endings(base + "ت", base + "وا", base + "تا", base + "وا", form);
        } else if (he.endsWith("ي")) {
            endings(he + "ت", he + "ا", he + "تا", he.substring(0, he.length() - 1) + "وا", form);
        } else {
            endings(he + "ت", he + "ا", he + "تا", he + "وا", form);
            add(stem + "ن", form.with(Agreement.MANY_WOMEN));
        }
    }

    private void endings(String she, String two, String twoWomen, String many, VerbForm form) {
        add(she, form.with(Agreement.SHE));
        // «دعوا»: two or many
        add(two, form.with(two.equals(many) ? Agreement.TWO.or(Agreement.MANY) : Agreement.TWO));
        add(twoWomen, form.with(Agreement.TWO_WOMEN));
        add(many, form.with(Agreement.MANY));
        // «أخبروه»: as it is written before a pronoun
        add(many.substring(0, many.length() - 1), form.with(Agreement.MANY));
    }

    void imperfect(String he, String shortStem, VerbForm form) {
        String stem = he.substring(1);
        singular(stem, form);
        boolean weak = "يىو".indexOf(stem.charAt(stem.length() - 1)) >= 0;
        String base = weak ? stem.substring(0, stem.length() - 1) : stem;
        String beforeTwo = weak && !stem.endsWith("و") ? base + "ي" : stem;
        if (weak && form.manner() == Manner.DENIED) {
            // «لم ينف» hints; other verbs say nothing when negated
            singular(base, form);
        }
        both(beforeTwo + "ان", form.with(Agreement.TWO));
        both(beforeTwo + "ا", form.with(Agreement.TWO));
        if (!weak) {
            // «يقلن», «يفدن»
            String women =
                    shortStem.equals("-") ? stem : shortStem.startsWith("أ") ? shortStem.substring(1) : shortStem;
            future("ي" + women + "ن", form.with(Agreement.MANY_WOMEN));
        }
        future("ي" + base + "ون", form.with(Agreement.MANY));
        future("ي" + base + "وا", form.with(Agreement.MANY));
    }

    private void singular(String stem, VerbForm form) {
        future("ي" + stem, form.with(Agreement.HE));
        future("ت" + stem, form.with(Agreement.SHE));
    }

    private void both(String stem, VerbForm form) {
        future("ي" + stem, form);
        future("ت" + stem, form);
    }

    private void future(String word, VerbForm form) {
        add(word, form);
        add("س" + word, form);
    }

    private void add(String word, VerbForm form) {
        if (word.length() > 2 || SHORT.contains(word)) {
            String folded = FoldedText.fold(word);
            VerbForm first = forms.putIfAbsent(folded, form);
            if (first != null && !first.lemma().equals(form.lemma())) {
                others.putIfAbsent(folded, form);
            }
        }
    }
}
