package org.isnad.classifiers.tr.attribution;

import java.util.List;
import java.util.regex.Pattern;
import org.isnad.classifiers.attribution.Sentence;
import org.isnad.text.WordMemo;

/** Verbs that stand with an infinitive and make one telling with it: «söylemekle yetindi», «vurgulamak isteriz». */
final class Auxiliaries {
    private static final Found NONE = new Found(0, "", "");
    // a word ending in + takes one more: «zorunda kaldı»; folded, without dotless i
    private static final List<Rule> RULES = List.of(
            new Rule("m[ae]kl[ae]", "yetin kalma"),
            new Rule("m[ae]k", "iste isti zorunda+kal durumunda+kal"),
            new Rule("m[ae]y[iuü]", "sürdür unutma ihmal+et birakma elden+birakma"),
            new Rule("m[ae]y[ae]", "devam+et çalişi çaliş"),
            new Rule("m[ae]kt[ae]n", "kaçinma çekinme vazgeçme geri+dur geri+kalma kendini+alama"),
            new Rule("m[ae]kt[ae]", "israr+et diret gecikme"));

    // those of an infinitive's ending
    private static final WordMemo<List<String>> VERBS = new WordMemo<>(Auxiliaries::verbs);

    private record Rule(Pattern ending, List<String> verbs) {
        Rule(String ending, String verbs) {
            this(Pattern.compile(ending), List.of(verbs.split(" ")));
        }
    }

    /** How many words behind the infinitive belong to it, and the ending of the last. */
    record Found(int length, String verb, String ending) {}

    /** What stands behind an infinitive with that ending there. */
    Found at(Sentence s, int index, String ending) {
        if (ending.isEmpty() || ending.charAt(0) != 'm') {
            return NONE;
        }
        List<String> verbs = VERBS.of(ending);
        return verbs.isEmpty() ? NONE : behind(s, index + 1, verbs);
    }

    private static List<String> verbs(String ending) {
        for (Rule rule : RULES) {
            if (rule.ending().matcher(ending).matches()) {
                return rule.verbs();
            }
        }
        return List.of();
    }

    private static Found behind(Sentence s, int next, List<String> verbs) {
        for (String verb : verbs) {
            int plus = verb.indexOf('+');
            String word = s.word(plus < 0 ? next : next + 1);
            String stem = verb.substring(plus + 1);
            boolean first = plus < 0 || s.is(next, verb.substring(0, plus));
            if (first && !stem.isEmpty() && word.startsWith(stem)) {
                return new Found(plus < 0 ? 1 : 2, word, word.substring(stem.length()));
            }
        }
        return NONE;
    }
}
