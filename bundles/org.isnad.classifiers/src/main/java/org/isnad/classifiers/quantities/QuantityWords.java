package org.isnad.classifiers.quantities;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.classifiers.names.NamesClassifier;
import org.isnad.report.Bound;
import org.isnad.text.FoldedText;
import org.isnad.text.LexiconFile;
import org.isnad.text.NumberWords;
import org.isnad.text.Phrases;
import org.isnad.text.Word;
import org.isnad.text.WordMemo;

/** The word lists of one language for quantities. */
final class QuantityWords {
    private static final List<String> LANGUAGES = List.of("ar", "he", "tr", "en");
    // what a number leaves of such a word in each of them; Turkish cases are taken off where it is looked up
    private static final List<List<String>> NATIONAL_ENDINGS =
            List.of(List.of("", "ا", "ين", "ون", "ه"), List.of("ם", "ות"), List.of(""), List.of("s"));

    /** What is counted; {@code two} if the word is a dual and says the number itself; {@code before} if it stands before it. */
    record Counted(String code, boolean two, boolean before) {}

    /** How a number is meant, by a word before or behind it; {@code only} if never before it. */
    record Meant(Bound bound, boolean behind, boolean only) {}

    final NumberWords numbers;
    final Phrases<Counted> counted;
    final Phrases<Meant> bounds;
    final Phrases<BigDecimal> vague;
    final Phrases<String> fates;
    final Set<String> skipped;
    // what a number does not count though it stands behind it, and what leads a number without a noun
    final Set<String> noNouns;
    final Set<String> leads;
    final Set<String> unled;
    final Set<String> minus;
    final Set<String> including;
    // "(three) of them", «(28) منهم»; between a number and what befell those it counts; what tells of them as people
    final Set<String> some;
    final Set<String> still;
    final Set<String> whoever;
    final Set<String> condition;
    final Set<String> further;
    final Set<String> acted;
    // whose number stands beside: «عددهم», «مספרם», of people told before
    final Set<String> theirs;
    // behind a range: «10 ile 20 arasında»
    final Set<String> closing;
    // Turkish: stand between a number and its noun; two of them are known already: «iki ülke»
    final Set<String> adjectives;
    final Map<String, String> paired;
    // Arabic plurals that look like singulars
    final Set<String> plurals;
    // people by their nation, folded, as a number counts them: «12 يمنيا», "26 Palestinians"
    final Map<String, Boolean> demonyms = new HashMap<>();
    // listed words, folded, without marks
    final Map<String, Counted> nouns = new HashMap<>();
    // what a Turkish word stands for among them
    final WordMemo<Optional<Counted>> turkish =
            new WordMemo<>(word -> Optional.ofNullable(TurkishNouns.find(nouns, word)));
    private final Phrases<Counted> duals;
    private final WordMemo<Boolean> counting = new WordMemo<>(this::mayCount);
    private final WordMemo<Boolean> parts = new WordMemo<>(this::readsPart);
    private final WordMemo<Boolean> fated = new WordMemo<>(this::readsFate);
    private final int column;

    QuantityWords(Locale language) {
        this.column = LANGUAGES.indexOf(language.getLanguage()) + 1;
        this.numbers = new NumberWords(language);
        Phrases.Builder<Counted> things = Phrases.builder();
        Phrases.Builder<Counted> two = Phrases.builder();
        each("counted.tsv", (code, form) -> {
            String bare = bare(bare(form, '='), '>');
            Counted counted = new Counted(code, form.startsWith("="), form.startsWith(">"));
            things.add(bare, counted);
            if (counted.two()) {
                two.add(bare, counted);
            }
            nouns.putIfAbsent(FoldedText.fold(bare), counted);
        });
        this.counted = things.build();
        this.duals = two.build();
        Phrases.Builder<Meant> meant = Phrases.builder();
        each(
                "bounds.tsv",
                (code, form) -> meant.add(
                        bare(bare(form, '<'), '<'),
                        new Meant(
                                Bound.valueOf(code.toUpperCase(Locale.ROOT)),
                                form.startsWith("<"),
                                form.startsWith("<<"))));
        this.bounds = meant.build();
        Phrases.Builder<BigDecimal> some = Phrases.builder();
        each("vague.tsv", (lowest, form) -> some.add(form, new BigDecimal(lowest)));
        this.vague = some.build();
        Phrases.Builder<String> fate = Phrases.builder();
        each("fates.tsv", (code, form) -> fate.add(form, code));
        this.fates = fate.build();
        this.skipped = LexiconFile.rows(QuantityWords.class, "not-counted.tsv").stream()
                .map(row -> FoldedText.fold(row.getFirst()))
                .collect(Collectors.toUnmodifiableSet());
        this.noNouns = of("beside.tsv", "no-noun");
        this.leads = of("beside.tsv", "lead");
        this.some = of("beside.tsv", "some");
        this.still = of("beside.tsv", "still");
        this.whoever = of("beside.tsv", "whoever");
        this.acted = of("beside.tsv", "acted");
        this.condition = of("beside.tsv", "condition");
        this.further = of("beside.tsv", "further");
        this.including = of("beside.tsv", "including");
        this.theirs = of("beside.tsv", "theirs");
        this.closing = of("beside.tsv", "closing");
        this.adjectives = of("beside.tsv", "adjective");
        this.paired =
                of("beside.tsv", "paired").stream().collect(Collectors.toUnmodifiableMap(form -> form, form -> form));
        this.plurals = of("beside.tsv", "plural");
        this.minus = of("beside.tsv", "minus");
        this.unled = of("beside.tsv", "unled");
        addDemonyms();
    }

    private Set<String> of(String list, String wanted) {
        Set<String> forms = new HashSet<>();
        each(list, (code, form) -> {
            if (code.equals(wanted)) {
                forms.add(FoldedText.fold(form));
            }
        });
        return Set.copyOf(forms);
    }

    private void addDemonyms() {
        List<String> endings = NATIONAL_ENDINGS.get(column - 1);
        for (List<String> row : LexiconFile.rows(NamesClassifier.class, "demonyms.tsv")) {
            for (String form : row.get(column).split("\\|")) {
                String folded = FoldedText.fold(form);
                endings.forEach(ending -> demonyms.put(folded + ending, true));
            }
        }
    }

    /** Whether a quantity may begin with a folded word, or with the one before it: with most words none does. */
    boolean counts(String folded) {
        return counting.of(folded);
    }

    /** The first word at which a quantity may begin; -1 if at none. */
    int firstCounting(List<Word> words) {
        for (int i = 0; i < words.size(); i++) {
            if (counts(words.get(i).folded())) {
                return Duals.half(words.get(i).folded()) ? Math.max(0, i - 1) : i;
            }
        }
        return -1;
    }

    private boolean mayCount(String folded) {
        return numbers.mayBegin(folded)
                || vague.mayBegin(folded)
                || duals.mayBegin(folded)
                || Duals.mayBe(folded)
                || (column == 1 && Definite.mayBe(folded, numbers))
                || Glued.mayBe(folded)
                || Duals.half(folded);
    }

    /** Whether a folded word ends a part: "half", שליש. */
    boolean isPart(String folded) {
        return parts.of(folded);
    }

    private boolean readsPart(String folded) {
        return vague.find(FoldedText.of(folded)).stream()
                .anyMatch(match -> match.value().compareTo(BigDecimal.ONE) < 0);
    }

    /** Whether a folded word says what befell people. */
    boolean fated(String folded) {
        return fated.of(folded);
    }

    private boolean readsFate(String folded) {
        return !fates.find(FoldedText.of(folded)).isEmpty();
    }

    static boolean knows(Locale language) {
        return LANGUAGES.contains(language.getLanguage());
    }

    private static String bare(String form, char mark) {
        return form.charAt(0) == mark ? form.substring(1) : form;
    }

    private interface Take {
        void take(String code, String form);
    }

    private void each(String list, Take take) {
        for (List<String> row : LexiconFile.rows(QuantityWords.class, list)) {
            if (column < row.size() && !row.get(column).isEmpty()) {
                for (String form : row.get(column).split("\\|")) {
                    take.take(row.getFirst(), form);
                }
            }
        }
    }
}
