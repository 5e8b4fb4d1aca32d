package org.isnad.classifiers.labels;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.isnad.classifiers.claims.Nearby;
import org.isnad.report.Attribution;
import org.isnad.report.Dossier;
import org.isnad.report.Manner;
import org.isnad.report.Passage;
import org.isnad.report.Report;
import org.isnad.report.Role;
import org.isnad.report.Span;
import org.isnad.text.FoldedText;
import org.isnad.text.Phrases;
import org.isnad.text.Sentences;
import org.isnad.text.Words;

/** Tells a report by who speaks in it: its issuer in most sentences, one who denies what was reported, or one who argues. */
final class Voices {
    private static final int FEWEST_SENTENCES = 2;
    private static final int FEWEST_ARGUMENTS = 3;
    // of ten sentences of an analysis so many are nobody else's
    private static final int OWN_OF_TEN = 6;
    private static final int FEWEST_WORDS = 30;
    private static final int FEWEST_OPINIONS = 4;
    private static final int OPINIONS_OF_TEN = 4;
    // «güncellenecektir», «sürdürmektedir», «kınıyoruz»: only those who issue a text write so
    private static final Pattern ISSUED = Pattern.compile(
            "(?:.*(?:m[ae]kt[ae]d[ıi]r|[ae]c[ae]kt[ıi]r|m[ıiuü]şt[ıiuü]r)|.{2,}(?:[ıiuü]yor|[ae]c[ae][ğk]|[ıiuüae]r|m[ae]kt[ae]y)[ıiuü]z)");

    private final Dossier dossier;
    private final Report report;
    private final FoldedText text;
    private final ReportCues cues;
    // asked for by more than one rule
    private final List<Phrases.Match<String>> said = new ArrayList<>();
    private final List<Span> sentences = new ArrayList<>();

    Voices(Dossier dossier, FoldedText text, ReportCues cues) {
        this.dossier = dossier;
        this.report = dossier.report();
        this.text = text;
        this.cues = cues;
    }

    /** Turkish only: the first sentence, if most of them end as official notices do. */
    Optional<Span> issuer() {
        if (!turkish()) {
            return Optional.empty();
        }
        List<Span> sentences = sentences();
        long issued = sentences.stream().filter(this::issued).count();
        boolean most = issued >= FEWEST_SENTENCES && 2 * issued >= sentences.size();
        return most ? sentences.stream().findFirst() : Optional.empty();
    }

    private boolean turkish() {
        return report.body().stream()
                .findFirst()
                .filter(first -> first.language().getLanguage().equals("tr"))
                .isPresent();
    }

    // the last word, unless marks of quotation close the sentence
    private boolean issued(Span sentence) {
        String words = sentence.in(report.text()).strip();
        int end = words.length();
        while (end > 0 && ".!…".indexOf(words.charAt(end - 1)) >= 0) {
            end--;
        }
        String last = words.substring(words.lastIndexOf(' ', Math.max(0, end - 1)) + 1, end);
        return ISSUED.matcher(last.toLowerCase(Locale.of("tr"))).matches();
    }

    /** Where the first paragraph has somebody deny what was reported, claimed or rumoured. */
    Optional<Span> denial() {
        Optional<Passage> first = report.body().stream().findFirst();
        return dossier.findings(Attribution.class).stream()
                .filter(told -> first.filter(passage -> passage.span().contains(told.span()))
                        .isPresent())
                .findFirst()
                .filter(told -> told.chain().getLast().manner() == Manner.DENIED)
                .filter(told -> first.stream()
                        .flatMap(passage -> cues.in(passage).stream())
                        .anyMatch(cue -> cue.value().equals("denied-matter")
                                && told.span().overlaps(cue.span())))
                .map(told -> told.chain().getLast().cue());
    }

    /** The first word of argument, if there are several and most sentences are nobody else's. */
    Optional<Span> argument() {
        List<Span> sentences = sentences();
        Set<String> words = new HashSet<>();
        Optional<Span> first = Optional.empty();
        for (Span cue : body("argument")) {
            words.add(cue.in(report.text()).toLowerCase(Locale.ROOT));
            first = first.or(() -> Optional.of(cue));
        }
        boolean argues = words.size() >= FEWEST_ARGUMENTS && 10 * own() >= (long) OWN_OF_TEN * sentences.size();
        return argues && report.publication().agency().isEmpty() ? first : Optional.empty();
    }

    // sentences that are nobody else's
    private long own() {
        Nearby<Attribution> told = Nearby.of(dossier.findings(Attribution.class), each -> List.of(each.span()));
        return sentences().stream()
                .filter(sentence -> told.at(sentence).stream().noneMatch(each -> sentence.contains(each.span())))
                .count();
    }

    /** The first word of opinion, if many sentences hold one: what experts expect, fear and doubt. */
    Optional<Span> opinion() {
        List<Span> sentences = sentences();
        Nearby<Span> opinions = Nearby.of(body("opinion"), List::of);
        List<Span> held = sentences.stream()
                .filter(sentence -> !opinions.at(sentence).isEmpty())
                .toList();
        boolean many = held.size() >= FEWEST_OPINIONS && 10 * held.size() >= OPINIONS_OF_TEN * sentences.size();
        return many && report.publication().agency().isEmpty()
                ? opinions.at(held.getFirst()).stream().findFirst()
                : Optional.empty();
    }

    /** The first sentence where hardly anybody is cited and none says on which day: what is told so is thought, not news. */
    Optional<Span> nobody(boolean dated) {
        boolean line = report.passages().stream().anyMatch(passage -> passage.role() == Role.DATELINE);
        long words = report.body().stream()
                .mapToLong(passage -> Words.of(text, passage.span()).size())
                .sum();
        boolean enough = words >= FEWEST_WORDS && sentences().size() >= FEWEST_ARGUMENTS;
        boolean thought = !dated
                && !line
                && enough
                && body("own").isEmpty()
                && 10 * own() >= (long) OWN_OF_TEN * sentences().size();
        return thought && report.publication().agency().isEmpty()
                ? sentences().stream().findFirst()
                : Optional.empty();
    }

    private List<Span> body(String kind) {
        if (said.isEmpty()) {
            report.body().forEach(passage -> said.addAll(cues.in(passage)));
        }
        return said.stream()
                .filter(cue -> cue.value().equals(kind))
                .map(Phrases.Match::span)
                .toList();
    }

    private List<Span> sentences() {
        if (sentences.isEmpty()) {
            report.body().forEach(passage -> sentences.addAll(Sentences.of(report.text(), passage.span())));
        }
        return sentences;
    }
}
