package org.isnad.classifiers.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Counts wanted and found codes; accuracy and macro F1 over the wanted codes, beside always saying the commonest. */
public final class Tally {
    private record Answer(String wanted, String found) {}

    private final List<Answer> answers = new ArrayList<>();

    /** Counts one answer. */
    public void add(String wanted, String found) {
        answers.add(new Answer(wanted, found));
    }

    public double accuracy() {
        return share(
                answers.stream()
                        .filter(answer -> answer.wanted.equals(answer.found))
                        .count(),
                answers.size());
    }

    /** F1 of one code. */
    public double f1(String code) {
        long right = answers.stream()
                .filter(answer -> answer.wanted.equals(code) && answer.found.equals(code))
                .count();
        long either = answers.stream()
                        .filter(answer -> answer.wanted.equals(code))
                        .count()
                + answers.stream().filter(answer -> answer.found.equals(code)).count();
        return share(2 * right, either);
    }

    /** One line for people. */
    public String summary() {
        Map<String, Long> wanted = new TreeMap<>();
        answers.forEach(answer -> wanted.merge(answer.wanted, 1L, Long::sum));
        Set<String> codes = new TreeSet<>(wanted.keySet());
        StringBuilder each = new StringBuilder();
        double sum = 0;
        for (String code : codes) {
            sum += f1(code);
            each.append(String.format(Locale.ROOT, " %s %.2f", code, f1(code)));
        }
        long most = wanted.values().stream().mapToLong(Long::longValue).max().orElse(0);
        double always = share(most, answers.size());
        return String.format(
                Locale.ROOT,
                "n %d  accuracy %.3f  macro F1 %.3f  (commonest: %.3f, %.3f)  F1%s",
                answers.size(),
                accuracy(),
                sum / Math.max(1, codes.size()),
                always,
                2 * always / (1 + always) / Math.max(1, codes.size()),
                Objects.toString(each));
    }

    private static double share(long part, long all) {
        return all == 0 ? 0 : (double) part / all;
    }
}
