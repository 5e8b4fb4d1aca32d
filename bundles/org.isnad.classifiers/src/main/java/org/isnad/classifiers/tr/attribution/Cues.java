package org.isnad.classifiers.tr.attribution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.isnad.classifiers.attribution.Sentence;
import org.isnad.report.Manner;
import org.isnad.text.FoldedText;
import org.isnad.text.LexiconFile;

/** Turkish reporting verbs in any form, some of two words: «ifade etti», «söylüyordum», «diyerek». */
final class Cues {
    private static final int LONGEST_STEM = 10;
    // folded words have no dotless i; the negation, the tense, the copula, the person
    private static final String NEGATION = "(?:m[ae]|m[iuü](?=yor))?";
    private static final String TENSE =
            "(?:y?[iuü]?yor|[dt][iuü]|m[iuü]ş|y?[ae]c[ae][kğ]|[aeiuü]?r|m[ae]li|s[ae]|(?<=m[ae])z|m[ae]kt[ae])";
    private static final String COPULA = "(?:y?[dt][iuü]|m[iuü]ş|s[ae])?";
    private static final String PERSON =
            "(?:[iuü]?m|k|[iuü]?z|n|n[iuü]z|s[iuü]n|s[iuü]n[iuü]z|l[ae]r)?(?:[dt][iuü]r)?(?:l[ae]r)?(?:[dt][iuü]|m[iuü]ş)?(?:k|m)?";
    private static final Pattern FINITE = Pattern.compile(NEGATION + TENSE + COPULA + PERSON);
    private static final Pattern OTHER = Pattern.compile(NEGATION
            + "(?:y?[ae]n(?:l[ae]r)?|y?[ae]r[ae]k|y?[iuü]p|[aeiuü]?rken|y?[ae]l[iuü]m|y?[ae]y[iuü]m|s[iuü]n(?:l[ae]r)?"
            + "|(?<=m[ae])y[iuü]n(?:[iuü]z)?|m[ae]k)");
    private static final Set<String> NOMINAL = Set.of("", "dir", "ydi", "dirlar", "ler", "lerdi", "ydiler");
    private static final Pattern TOLD = Pattern.compile("(?:m[ae])?[dt][iuü](?:ğ[iuü]|kl[ae]r[iuü])n[iuü]");
    private static final Set<String> FIRST = Set.of("m", "k", "z");

    private final Map<String, List<Entry>> single = new HashMap<>();
    private final Map<String, Map<String, List<Entry>>> behind = new HashMap<>();

    private record Entry(Manner manner, Set<String> frames) {}

    /** A cue found, of one or two words. */
    record Match(int length, String verb, String ending, Manner manner, Set<String> frames) {
        boolean has(String frame) {
            return frames.contains(frame);
        }

        boolean plural() {
            return verb.endsWith("ler") || verb.endsWith("lar");
        }

        /** "I", "we", "you": its ending tells who, nobody else can be the subject. */
        boolean speaker() {
            boolean participle = participle() || ending.endsWith("mek") || ending.endsWith("mak");
            boolean question = ending.endsWith("siniz") || ending.endsWith("sunuz") || ending.endsWith("niz");
            return !participle
                    && !ending.isEmpty()
                    && (question
                            || (FIRST.contains(ending.substring(ending.length() - 1))
                                    && !ending.endsWith("cek")
                                    && !ending.endsWith("cak")
                                    && !ending.endsWith("erek")
                                    && !ending.endsWith("arak")));
        }

        /** «söyleyen»: it stands before whom it tells of. */
        boolean participle() {
            return ending.matches("m?[ae]?y?[ae]n(?:l[ae]r)?");
        }
    }

    Cues() {
        LexiconFile.rows(Cues.class, "cue-verbs.tsv").stream()
                .filter(row -> row.size() >= 4)
                .forEach(this::add);
    }

    private void add(List<String> row) {
        Entry entry = new Entry(
                Manner.valueOf(row.get(2).toUpperCase(Locale.ROOT)),
                Set.of(row.get(3).split(" ")));
        String before = FoldedText.fold(row.get(0));
        Map<String, List<Entry>> stems =
                before.equals("-") ? single : behind.computeIfAbsent(before, first -> new HashMap<>());
        Arrays.stream(row.get(1).split(" "))
                .map(FoldedText::fold)
                .forEach(stem ->
                        stems.computeIfAbsent(stem, first -> new ArrayList<>()).add(entry));
    }

    /** The longest cue whose words begin there. */
    Optional<Match> at(Sentence s, int index) {
        return longest(s, index, Cues::tells);
    }

    /** A cue that is itself what another tells: «söylediğini», «ifade ettiklerini»; of active verbs. */
    Optional<Match> told(Sentence s, int index) {
        return longest(s, index, Cues::isTold);
    }

    /** The same as the subject of a passive: «söylediği (belirtildi)». */
    Optional<Match> toldOf(Sentence s, int index) {
        return longest(s, index, (entry, ending, length) -> isTold(entry, ending + "ni", length));
    }

    /** Whether the ending, behind a stem, makes a cue of one or two words. */
    private interface Form {
        boolean fits(Entry entry, String ending, int length);
    }

    private Optional<Match> longest(Sentence s, int index, Form form) {
        Optional<Match> two = Optional.ofNullable(behind.get(s.word(index)))
                .flatMap(stems -> match(stems, s.word(index + 1), 2, form));
        return two.isPresent() ? two : match(single, s.word(index), 1, form);
    }

    private static Optional<Match> match(Map<String, List<Entry>> stems, String word, int length, Form form) {
        for (int cut = Math.min(word.length(), LONGEST_STEM); cut > 0; cut--) {
            List<Entry> entries = stems.getOrDefault(word.substring(0, cut), List.of());
            String ending = word.substring(cut);
            if (!entries.isEmpty() && form.fits(entries.getFirst(), ending, length)) {
                Entry entry = entries.getFirst();
                return Optional.of(new Match(length, word, ending, entry.manner(), entry.frames()));
            }
        }
        return Optional.empty();
    }

    private static boolean tells(Entry entry, String ending, int length) {
        boolean noun = entry.frames().contains("noun") || entry.frames().contains("feels");
        return noun ? NOMINAL.contains(ending) : verb(ending, length);
    }

    private static boolean isTold(Entry entry, String ending, int length) {
        return !entry.frames().contains("passive") && TOLD.matcher(ending).matches();
    }

    private static boolean verb(String ending, int length) {
        return FINITE.matcher(ending).matches() || OTHER.matcher(ending).matches() || (length == 2 && ending.isEmpty());
    }
}
