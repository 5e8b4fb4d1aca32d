package org.isnad.classifiers.attribution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.isnad.report.Manner;
import org.isnad.report.Sector;
import org.isnad.report.SourceKind;
import org.isnad.text.FoldedText;
import org.isnad.text.LexiconFile;
import org.isnad.text.WordMemo;
import org.isnad.text.WordSet;

/** The word lists that tell sources and their phrases, and the verbs of the clause grammar, read from beside a class. */
public final class ClauseLexicon {
    private final Map<String, Verb> verbs = new HashMap<>();
    private final Map<String, Verb> infinitives = new HashMap<>();
    private final Map<String, Noun> nouns = new HashMap<>();
    private final Map<String, Set<String>> closed = new HashMap<>();
    // the closed classes of each word
    private final Map<String, Set<String>> groups = new HashMap<>();
    private final Map<String, Agreement> owners = new HashMap<>();
    private final Map<String, Sector> sectors = new HashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, String> nationalities = new HashMap<>();
    private final Map<String, List<Outlet>> outlets = new HashMap<>();
    private final Map<String, List<ClausePhrase>> according = new HashMap<>();
    private final Map<String, List<RelayWords>> relays = new HashMap<>();
    private final Map<String, List<ClauseIdiom>> idioms = new HashMap<>();
    private final Function<String, List<String>> stems;
    private final WordMemo<ClauseWord> listed =
            new WordMemo<>(word -> new ClauseWord(groups.getOrDefault(word, Set.of()), readNoun(word)));
    private final boolean inflected;
    private boolean headFirst;

    /** A form of a reporting verb. */
    record Verb(Manner manner, Set<String> frames, Agreement agreement) {
        boolean has(String frame) {
            return frames.contains(frame);
        }

        /** Whether it tells with more than a colon: «עודד», «העביר» are names and deeds as well. */
        boolean plain() {
            return !has("colon") || has("clause");
        }
    }

    /** A noun that heads a source. */
    record Noun(SourceKind kind, String key, Optional<Sector> sector, Set<String> flags, boolean plural) {
        boolean unnamed() {
            return flags.contains("unnamed");
        }

        boolean role() {
            return flags.contains("role");
        }

        boolean human() {
            return !body() && kind != SourceKind.DOCUMENT;
        }

        /** Whether it is something that has a name rather than someone. */
        boolean body() {
            return kind == SourceKind.ORGANISATION || kind == SourceKind.OUTLET || kind == SourceKind.AGENCY;
        }
    }

    /** An agency or outlet. */
    public record Outlet(List<String> words, SourceKind kind, String entity) {}

    public ClauseLexicon(Class<?> anchor) {
        this(anchor, word -> List.of(), false);
    }

    /** @param stems what an inflected noun may be without its endings */
    public ClauseLexicon(Class<?> anchor, Function<String, List<String>> stems) {
        this(anchor, stems, true);
    }

    private ClauseLexicon(Class<?> anchor, Function<String, List<String>> stems, boolean inflected) {
        this.stems = stems;
        this.inflected = inflected;
        rows(anchor, "source-nouns.tsv", 6).forEach(this::noun);
        rows(anchor, "closed-words.tsv", 2).forEach(row -> closed.put(row.get(0), split(row.get(1))));
        closed.forEach((group, words) -> words.forEach(
                word -> groups.computeIfAbsent(word, first -> new HashSet<>()).add(group)));
        valued("number", (word, value) -> numbers.put(word, Integer.valueOf(value)));
        valued("his", (word, value) -> owners.put(word, agreement(value)));
        valued("sector", (word, value) -> sectors.put(word, Sector.valueOf(value.toUpperCase(Locale.ROOT))));
        rows(anchor, "nationalities.tsv", 2)
                .forEach(row -> nationalities.put(FoldedText.fold(row.get(0)), "country:" + row.get(1)));
        rows(anchor, "outlets.tsv", 3).forEach(this::outlet);
        rows(anchor, "according.tsv", 3).forEach(this::accordingTo);
    }

    /** The word lists with the reporting verbs {@link ClauseGrammar} reads; other grammars have verb lists of their own. */
    public static ClauseLexicon withVerbs(Class<?> anchor) {
        ClauseLexicon lexicon = new ClauseLexicon(anchor);
        rows(anchor, "reporting-verbs.tsv", 3).forEach(lexicon::verb);
        rows(anchor, "relays.tsv", 4).forEach(lexicon::relay);
        rows(anchor, "idioms.tsv", 4).forEach(lexicon::idiom);
        lexicon.headFirst = true;
        return lexicon;
    }

    // «לדבריו:m»: words of a class with what each says
    private void valued(String group, BiConsumer<String, String> take) {
        for (String each : words(group)) {
            int colon = each.indexOf(':');
            take.accept(each.substring(0, colon), each.substring(colon + 1));
        }
    }

    private static List<List<String>> rows(Class<?> anchor, String resource, int columns) {
        return LexiconFile.rows(anchor, resource).stream()
                .filter(row -> row.size() >= columns)
                .toList();
    }

    private static Set<String> split(String cell) {
        return Arrays.stream(cell.split(" ")).map(FoldedText::fold).collect(WordSet.collector());
    }

    static Manner manner(String cell) {
        return Manner.valueOf(cell.toUpperCase(Locale.ROOT));
    }

    private void verb(List<String> row) {
        Set<String> frames = WordSet.of(row.get(2).split(" "));
        Map<String, Verb> forms = frames.contains("modal") ? infinitives : verbs;
        inflected(
                row.get(0),
                (word, agreement) ->
                        forms.merge(word, new Verb(manner(row.get(1)), frames, agreement), ClauseLexicon::either));
    }

    private void idiom(List<String> row) {
        inflected(
                row.get(0),
                (word, agreement) ->
                        idioms.computeIfAbsent(word, first -> new ArrayList<>()).add(ClauseIdiom.of(row, agreement)));
    }

    // a form may tell number and gender: «אמרה/f»
    private static void inflected(String cell, BiConsumer<String, Agreement> take) {
        for (String form : cell.split(" ")) {
            int slash = form.indexOf('/');
            take.accept(
                    FoldedText.fold(slash < 0 ? form : form.substring(0, slash)),
                    slash < 0 ? Agreement.ANY : agreement(form.substring(slash + 1)));
        }
    }

    private static Verb either(Verb a, Verb b) {
        Set<String> frames = new HashSet<>(a.frames());
        frames.addAll(b.frames());
        return new Verb(a.manner(), WordSet.of(frames), a.agreement().or(b.agreement()));
    }

    private static Agreement agreement(String code) {
        return switch (code) {
            case "m" -> Agreement.HE;
            case "f" -> Agreement.SHE;
            case "p" -> Agreement.MANY.or(Agreement.TWO);
            default -> Agreement.ANY;
        };
    }

    private void noun(List<String> row) {
        Optional<Sector> sector = row.get(4).equals("-")
                ? Optional.empty()
                : Optional.of(Sector.valueOf(row.get(4).toUpperCase(Locale.ROOT)));
        SourceKind kind = SourceKind.valueOf(row.get(2).toUpperCase(Locale.ROOT));
        Set<String> flags = WordSet.of(row.get(5).split(","));
        split(row.get(0)).forEach(word -> nouns.put(word, new Noun(kind, row.get(3), sector, flags, false)));
        for (String word : split(row.get(1))) {
            Noun many = new Noun(kind, row.get(3), sector, flags, true);
            nouns.putIfAbsent(word, many);
            // «מנהלים», «מנהלי בתי ספר»
            if (word.length() > 4 && word.endsWith("ים") && word.charAt(0) != 'ה') {
                nouns.putIfAbsent(word.substring(0, word.length() - 1), many);
            }
        }
    }

    private void outlet(List<String> row) {
        List<String> words = List.of(FoldedText.fold(row.get(0)).split(" "));
        SourceKind kind = SourceKind.valueOf(row.get(1).toUpperCase(Locale.ROOT));
        outlets.computeIfAbsent(words.getFirst(), first -> new ArrayList<>()).add(new Outlet(words, kind, row.get(2)));
    }

    private void accordingTo(List<String> row) {
        ClausePhrase phrase = ClausePhrase.of(row);
        according
                .computeIfAbsent(phrase.words().getFirst(), first -> new ArrayList<>())
                .add(phrase);
    }

    private void relay(List<String> row) {
        Set<String> flags = WordSet.of(row.get(3).split(" "));
        List<String> behind = row.get(1).equals("-")
                ? List.of()
                : List.of(FoldedText.fold(row.get(1)).split(" "));
        RelayWords relay = new RelayWords(behind, manner(row.get(2)), flags);
        for (String form : row.get(0).split(" ")) {
            relays.computeIfAbsent(FoldedText.fold(form), first -> new ArrayList<>())
                    .add(relay);
        }
    }

    /** The set phrases that tell and begin with the word: «הוציא | מכלל אפשרות». */
    List<ClauseIdiom> idiomsAt(String word) {
        return idioms.getOrDefault(word, List.of());
    }

    /** What a word may begin that says whom a teller has it from. */
    List<RelayWords> relaysAt(String word) {
        return relays.getOrDefault(word, List.of());
    }

    /** Whether a noun that heads a source stands before what describes it, not behind. */
    boolean headFirst() {
        return headFirst;
    }

    /** Whether nouns carry endings and all that describes one stands before it, as in Turkish. */
    boolean inflected() {
        return inflected;
    }

    /** Whether a word that opens such a phrase is as well a paper something is done to: «מעבר לתחזיות». */
    boolean dative(String word) {
        return headFirst && word.startsWith("ל") && document(word.substring(1));
    }

    /** Whether a phrase that names a source begins with the word. */
    boolean opensAccording(String word) {
        return according.containsKey(word);
    }

    /** The sentence with what the lists say of each of its words. */
    public Sentence looked(Sentence sentence) {
        return sentence.with(i -> listed.of(sentence.word(i)));
    }

    private Set<String> groups(Sentence sentence, int index) {
        return index >= 0 && index < sentence.size() && sentence.entry(index) instanceof ClauseWord known
                ? known.groups()
                : groups.getOrDefault(sentence.word(index), Set.of());
    }

    Optional<Verb> verb(String word) {
        return Optional.ofNullable(verbs.get(word));
    }

    /** The verb of telling there, which behind «ניסה», «נהג» is an infinitive: «ניסה | לטעון»; no «מכתב | שבו | הודיע». */
    Optional<Verb> telling(Sentence s, int i) {
        return is(s, i - 1, "modal") && !is(s, i - 1, "wherein") ? infinitive(s.word(i)) : verb(s.word(i));
    }

    /** The verb of telling whose infinitive it is: «לטעון». */
    Optional<Verb> infinitive(String word) {
        return Optional.ofNullable(infinitives.get(word));
    }

    /** Whom a word such as «לדבריו» points at. */
    Optional<Agreement> owner(String word) {
        return Optional.ofNullable(owners.get(word));
    }

    /** The sector a word says the source speaks from: «ביטחוני», «güvenlik». */
    Optional<Sector> sector(String word) {
        return Optional.ofNullable(sectors.get(word));
    }

    Optional<Noun> noun(String word) {
        return listed.of(word).noun();
    }

    private Optional<Noun> readNoun(String word) {
        return Optional.ofNullable(nouns.get(word))
                .or(() -> headFirst ? ClauseOwned.noun(word, nouns) : Optional.empty())
                .or(() -> stems.apply(word).stream()
                        .filter(nouns::containsKey)
                        .findFirst()
                        .map(nouns::get));
    }

    /** How many a word says, 0 for a few: «שני», «כמה». */
    Optional<Integer> number(String word) {
        return Optional.ofNullable(numbers.get(word));
    }

    /** Whether a number stands there, in words or digits. */
    public boolean counts(Sentence sentence, int index) {
        String word = sentence.word(index);
        return numbers.containsKey(word) || (!word.isEmpty() && Character.isDigit(word.charAt(0)));
    }

    /** Whom a pronoun there can mean. */
    Optional<Agreement> pronoun(Sentence s, int i) {
        if (is(s, i, "he")) {
            return Optional.of(Agreement.HE);
        }
        if (is(s, i, "she")) {
            return Optional.of(Agreement.SHE);
        }
        if (is(s, i, "it")) {
            return Optional.of(Agreement.ONE);
        }
        return is(s, i, "they") ? Optional.of(Agreement.MANY.or(Agreement.TWO)) : Optional.empty();
    }

    public Optional<String> country(String word) {
        return Optional.ofNullable(nationalities.get(word));
    }

    /** A closed class of words; empty if its list is missing. */
    public Set<String> words(String group) {
        return closed.getOrDefault(group, Set.of());
    }

    /** Whether the word there belongs to a closed class. */
    public boolean holds(Sentence sentence, int index, String group) {
        return is(sentence, index, group);
    }

    /** Whether the word is a noun that heads a source. */
    public boolean heads(String word) {
        return nouns.containsKey(word);
    }

    /** Whether the word, without endings, is somebody. */
    public boolean person(String stem) {
        return words("people").contains(stem)
                || Optional.ofNullable(nouns.get(stem)).filter(Noun::human).isPresent();
    }

    /** Whether the word, without endings, is something that has a name and speaks: a ministry, a paper. */
    public boolean body(String stem) {
        return Optional.ofNullable(nouns.get(stem)).filter(Noun::body).isPresent();
    }

    /** Whether the word, in any form, is a paper or an agency. */
    public boolean prints(String word) {
        return noun(word)
                .filter(noun -> noun.kind() == SourceKind.OUTLET || noun.kind() == SourceKind.AGENCY)
                .isPresent();
    }

    /** Whether the word, in any form, is something that is read: a report, a statement. */
    public boolean document(String word) {
        return noun(word).filter(noun -> noun.kind() == SourceKind.DOCUMENT).isPresent();
    }

    boolean is(Sentence sentence, int index, String group) {
        return groups(sentence, index).contains(group);
    }

    /** The longest agency or outlet whose name begins there. */
    public Optional<Outlet> outletAt(Sentence sentence, int index) {
        String first = sentence.word(index);
        boolean article = headFirst
                && first.length() > 3
                && "הבלמשו".indexOf(first.charAt(0)) >= 0
                && !outlets.containsKey(first);
        List<Outlet> begun = outlets.getOrDefault(article ? first.substring(1) : first, List.of());
        Outlet longest = null;
        for (int i = 0; i < begun.size(); i++) {
            Outlet outlet = begun.get(i);
            boolean longer =
                    longest == null || outlet.words().size() > longest.words().size();
            longest = longer && ClausePhrase.stand(outlet.words(), 1, sentence, index) ? outlet : longest;
        }
        return Optional.ofNullable(longest);
    }

    /** The longest phrase naming a source that begins there. */
    public Optional<ClausePhrase> accordingAt(Sentence sentence, int index) {
        List<ClausePhrase> phrases = according.getOrDefault(sentence.word(index), List.of());
        if (phrases.isEmpty()) {
            return Optional.empty();
        }
        // «שמעו על כך | מפי שכן», «אי אפשר | לדעת מה יקרה»
        boolean thus = is(sentence, index, "thus") && is(sentence, index - 1, "thus-led");
        boolean knows =
                is(sentence, index, "to-know") && (is(sentence, index - 1, "able") || is(sentence, index + 1, "known"));
        return thus || knows || is(sentence, index - 1, "set-against")
                ? Optional.empty()
                : ClausePhrase.longest(phrases, sentence, index);
    }
}
