package org.isnad.classifiers.ar.attribution;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.isnad.classifiers.attribution.Agreement;
import org.isnad.classifiers.attribution.Sentence;
import org.isnad.classifiers.attribution.Token;
import org.isnad.report.Manner;
import org.isnad.report.SourceKind;
import org.isnad.text.FoldedText;
import org.isnad.text.LexiconFile;
import org.isnad.text.WordMemo;
import org.isnad.text.WordSet;

/** The word lists beside this class, folded and in all their forms. */
final class ArabicLexicon {
    private final Map<String, VerbForm> verbs = new HashMap<>();
    private final Map<String, VerbForm> homographs = new HashMap<>();
    private final Map<String, Noun> nouns = new HashMap<>();
    private final Map<String, VerbForm> participles = new HashMap<>();
    private final Map<String, VerbForm> doubtful = new HashMap<>();
    private final Map<String, VerbForm> speechNouns = new HashMap<>();
    private final Map<String, String> impersonal = new HashMap<>();
    private final Map<Closed, Set<String>> closed = new EnumMap<>(Closed.class);
    private final Set<String> events = new HashSet<>();
    private final Deeds deeds;
    private final Map<String, String> nationalities = new HashMap<>();
    private final ByFirstWord<Outlet> outlets = new ByFirstWord<>(Outlet::words);
    private final ByFirstWord<According> according = new ByFirstWord<>(According::words);
    private final Set<String> vocabulary = new HashSet<>();
    private final Map<String, Set<Closed>> groups = new HashMap<>();
    private final WordMemo<Facts> facts = new WordMemo<>(this::find);
    private final Facts nothing;
    private final SuchAccount suchAccount = new SuchAccount(this);

    /** An agency or outlet that needs no noun before it. */
    record Outlet(List<String> words, String name, SourceKind kind, String entity) {}

    /** A phrase that names a source; {@code before} stands between it and the source. */
    record According(List<String> words, String before, Manner manner, boolean sure) {
        int behind(Sentence sentence, int index) {
            int after = index + words.size();
            return sentence.is(after, before) ? after + 1 : after;
        }
    }

    ArabicLexicon() {
        rows("reporting-verbs.tsv", 7).forEach(this::verb);
        Declension declension = new Declension(nouns);
        rows("source-nouns.tsv", 7).forEach(declension::noun);
        declension.governing();
        rows("participles.tsv", 3).forEach(this::participle);
        rows("impersonal.tsv", 2).forEach(row -> impersonal.putIfAbsent(FoldedText.fold(row.get(0)), row.get(1)));
        rows("closed-words.tsv", 2).forEach(this::closedWords);
        rows("content-nouns.tsv", 1).forEach(row -> events.addAll(words(row.getFirst())));
        rows("nationalities.tsv", 2).forEach(this::nationality);
        rows("outlets.tsv", 3).forEach(this::outlet);
        rows("according.tsv", 4).forEach(this::accordingTo);
        rows("speech-nouns.tsv", 2).forEach(this::speechNoun);
        words(Closed.ACCESS).forEach(participles::remove);
        List.of(verbs, nouns, participles, impersonal, nationalities).forEach(each -> vocabulary.addAll(each.keySet()));
        closed.forEach((group, words) -> {
            if (!Closed.SHAPED.contains(group)) {
                vocabulary.addAll(words);
            }
            words.forEach(word -> groups.computeIfAbsent(word, each -> EnumSet.noneOf(Closed.class))
                    .add(group));
        });
        words(Closed.NO_PARTICIPLE).forEach(participles::remove);
        words(Closed.OTHER).forEach(verbs::remove);
        // «مصدرين» are two sources
        participles.forEach((word, form) -> {
            if (nouns.containsKey(word)) {
                doubtful.put(word, form);
            }
        });
        participles.keySet().removeAll(nouns.keySet());
        deeds = new Deeds(
                events,
                nouns.keySet(),
                words(Closed.NO_EVENT)::contains,
                word -> words(Closed.ADVERB).contains(word)
                        || !according.of(ByFirstWord.sound(word)).isEmpty());
        nothing = find("");
    }

    private static List<List<String>> rows(String resource, int columns) {
        return LexiconFile.rows(ArabicLexicon.class, resource).stream()
                .filter(row -> row.size() >= columns)
                .toList();
    }

    private static Set<String> words(String cell) {
        return Arrays.stream(cell.split(" ")).map(FoldedText::fold).collect(WordSet.collector());
    }

    private static Manner manner(String cell) {
        return Manner.valueOf(cell.toUpperCase(Locale.ROOT));
    }

    private void verb(List<String> row) {
        Manner manner = manner(row.get(3));
        VerbForm form = new VerbForm(row.get(0), manner, WordSet.of(row.get(4).split(",")), Agreement.HE, false, false);
        Conjugation conjugation = new Conjugation(verbs, homographs);
        conjugation.perfect(row.get(0), row.get(2), form.asPerfect());
        if (!row.get(1).equals("-")) {
            conjugation.imperfect(row.get(1), row.get(2), form);
        }
        if (!row.get(5).isEmpty() && !row.get(5).equals("-")) {
            add(row.get(5), form.asPerfect().asPassive());
        }
        if (!row.get(6).isEmpty() && !row.get(6).equals("-")) {
            add(row.get(6), form.asPassive());
        }
        if (row.get(1).length() > 3) {
            String stem = row.get(1).substring(1);
            boolean weak = stem.endsWith("ي") || stem.endsWith("ى");
            participles(FoldedText.fold("م" + (weak ? stem.substring(0, stem.length() - 1) + "ي" : stem)), form);
        }
    }

    private void participles(String participle, VerbForm form) {
        for (String ending : List.of("ا", "ه", "ين", "ات")) {
            participles.putIfAbsent(participle + ending, form);
        }
    }

    private void participle(List<String> row) {
        VerbForm form = new VerbForm(
                row.get(0), manner(row.get(1)), WordSet.of(row.get(2).split(",")), Agreement.HE, false, false);
        participles.put(FoldedText.fold(row.get(0)), form);
    }

    private void speechNoun(List<String> row) {
        VerbForm form = verbs.get(FoldedText.fold(row.get(1)));
        if (form != null) {
            speechNouns.put(FoldedText.fold(row.get(0)), form);
        }
    }

    private void add(String word, VerbForm form) {
        verbs.putIfAbsent(FoldedText.fold(word), form);
    }

    private void closedWords(List<String> row) {
        Arrays.stream(Closed.values())
                .filter(group -> group.key.equals(row.get(0)))
                .forEach(group -> closed.put(group, words(row.get(1))));
    }

    private void nationality(List<String> row) {
        String adjective = FoldedText.fold(row.get(0));
        String country = "country:" + row.get(1);
        for (String ending : List.of("", "ه", "ان", "ين", "ون", "تين", "تان", "ا")) {
            nationalities.putIfAbsent(adjective + ending, country);
            nationalities.putIfAbsent("ال" + adjective + ending, country);
        }
    }

    private void outlet(List<String> row) {
        List<String> words = List.of(FoldedText.fold(row.get(0)).split(" "));
        String entity = row.size() > 2 ? row.get(2) : "";
        SourceKind kind = SourceKind.valueOf(row.get(1).toUpperCase(Locale.ROOT));
        outlets.add(new Outlet(words, row.get(0), kind, entity));
        if (words.getFirst().length() > 2) {
            vocabulary.add(words.getFirst());
        }
    }

    private void accordingTo(List<String> row) {
        List<String> words = List.of(FoldedText.fold(row.get(0)).split(" "));
        String before = row.get(1).equals("-") ? "" : FoldedText.fold(row.get(1));
        according.add(
                new According(words, before, manner(row.get(2)), row.get(3).equals("sure")));
        vocabulary.add(words.getFirst());
        // «من وجهة نظر»: no «و» of its own
        words.stream().filter(word -> word.startsWith("و")).forEach(vocabulary::add);
    }

    /** Whether a phrase that names a source is this one word: «بحسب». */
    boolean accords(String word) {
        return facts.of(word).according().stream()
                .anyMatch(
                        phrase -> phrase.words().size() == 1 && phrase.before().isEmpty());
    }

    /** Whether a phrase that names a source is this one word and «ل»: «وفقا ل». */
    boolean accordsTo(String word) {
        return facts.of(word).according().stream()
                .anyMatch(
                        phrase -> phrase.words().size() == 1 && phrase.before().equals("ل"));
    }

    /** The verb whose noun the word is, with or without article: «سارع إلى | التأكيد», «نفي». */
    Optional<VerbForm> speechNoun(String word) {
        return facts.of(word).speechNoun();
    }

    Optional<VerbForm> speechNoun(Sentence sentence, int index) {
        return entry(sentence, index).speechNoun();
    }

    boolean knows(String word) {
        return facts.of(word).known();
    }

    Optional<VerbForm> verb(String word) {
        return facts.of(word).verb();
    }

    Optional<Noun> noun(String word) {
        return facts.of(word).noun();
    }

    /** What the lists say of a word. */
    Facts facts(String word) {
        return facts.of(word);
    }

    private Facts find(String word) {
        Facts lists = new Facts(
                vocabulary.contains(word),
                Optional.ofNullable(verbs.get(word)),
                Optional.ofNullable(nouns.get(word)),
                Optional.ofNullable(participles.get(word)),
                Optional.ofNullable(doubtful.get(word)),
                Optional.ofNullable(impersonal.get(word)),
                Optional.ofNullable(nationalities.get(word)),
                outlets.of(ByFirstWord.sound(word)),
                according.of(ByFirstWord.sound(word)),
                speech(word),
                deeds.happens(word),
                groups.getOrDefault(word, EnumSet.noneOf(Closed.class)),
                false,
                false,
                false);
        return lists.beginning(word, this);
    }

    // «الوعود», «وعودا»
    private Optional<VerbForm> speech(String word) {
        String bare = Article.on(word) ? word.substring(2) : word;
        VerbForm form = speechNouns.get(bare);
        return form == null && bare.length() > 3 && bare.endsWith("ا")
                ? Optional.ofNullable(speechNouns.get(bare.substring(0, bare.length() - 1)))
                : Optional.ofNullable(form);
    }

    /** Whether it is such a noun with the pronoun of whose it is: «شعورهم», «استياءها». */
    boolean ownedEvent(String word) {
        return Deeds.owned(word, deeds::plain);
    }

    /** Whether the noun says what happened or was done, with or without article or pronoun: «وجود», «الهجوم», «تأييده». */
    boolean event(String word) {
        return facts.of(word).event();
    }

    Optional<String> country(String word) {
        return facts.of(word).country();
    }

    /** A closed class of words; empty if its list is missing. */
    Set<String> words(Closed group) {
        return closed.getOrDefault(group, Set.of());
    }

    boolean is(Sentence sentence, int index, Closed group) {
        return entry(sentence, index).groups().contains(group);
    }

    /** What the lists say of a token, which for marks is nothing. */
    Facts entry(Token token) {
        return token.is(Token.Kind.WORD) ? facts.of(token.folded()) : nothing;
    }

    /** As {@link #entry(Token)}; of two verbs spelled alike the one that governs what follows: «يدعون | إلى». */
    Facts entry(Token token, Token next) {
        Facts facts = entry(token);
        VerbForm other = next.is("الي") ? homographs.get(token.folded()) : null;
        if (other == null || !other.has("ila")) {
            return facts;
        }
        boolean governs = facts.verb().filter(first -> !first.has("ila")).isPresent();
        return governs ? facts.withVerb(other) : facts;
    }

    /** The verb that is listed with a doubled letter: «ذكّر» reminds, «ذكر» mentions. */
    Optional<VerbForm> doubled(Token token) {
        return Optional.ofNullable(homographs.get(token.folded()))
                .filter(form -> form.lemma().indexOf('\u0651') > 0);
    }

    /** What the lists say of the token there. */
    Facts entry(Sentence sentence, int index) {
        if (index < 0 || index >= sentence.size()) {
            return nothing;
        }
        return sentence.entry(index) instanceof Facts facts ? facts : entry(sentence.get(index));
    }

    Optional<VerbForm> verb(Sentence sentence, int index) {
        return entry(sentence, index).verb();
    }

    Optional<Noun> noun(Sentence sentence, int index) {
        return entry(sentence, index).noun();
    }

    Optional<VerbForm> participle(Sentence sentence, int index) {
        return entry(sentence, index).participle();
    }

    /** A participle also listed as somebody: «، مدعية أن» against «المدعية». */
    Optional<VerbForm> participleOfMany(Sentence sentence, int index) {
        return entry(sentence, index).participleOfMany();
    }

    Optional<String> impersonal(Sentence sentence, int index) {
        return entry(sentence, index).impersonal();
    }

    Optional<String> country(Sentence sentence, int index) {
        return entry(sentence, index).country();
    }

    boolean knows(Sentence sentence, int index) {
        return entry(sentence, index).known();
    }

    boolean event(Sentence sentence, int index) {
        return entry(sentence, index).event();
    }

    /** The longest outlet whose words begin there. */
    Optional<Outlet> outletAt(Sentence sentence, int index) {
        return ByFirstWord.longest(entry(sentence, index).outlets(), Outlet::words, sentence, index);
    }

    boolean beginsOutlet(String word) {
        return !facts.of(word).outlets().isEmpty();
    }

    /** Whether an outlet of many words stands there whose first word is {@code first}. */
    boolean outletFrom(Sentence sentence, int index, String first) {
        return facts.of(first).outlets().stream()
                .map(Outlet::words)
                .anyMatch(words -> words.size() > 1
                        && words.getFirst().equals(first)
                        && IntStream.range(1, words.size()).allMatch(k -> sentence.is(index + k, words.get(k))));
    }

    Optional<According> accordingAt(Sentence sentence, int index) {
        List<According> begin = entry(sentence, index).according();
        if (begin.isEmpty()) {
            return Optional.empty();
        }
        Optional<According> phrase = ByFirstWord.longest(begin, According::words, sentence, index);
        // «وفق رواية | أمنية»: no one's account, but one such
        Optional<According> plain = phrase.filter(found -> found.words().size() > 1
                        && suchAccount.at(sentence, index + found.words().size()))
                .flatMap(found -> begin.stream()
                        .filter(other -> other.words().size() == 1)
                        .findFirst());
        phrase = plain.isPresent() ? plain : phrase;
        // «أن التقرير | نسب المعلومات إلى معتقل»: what its subject does
        boolean does = verb(sentence, index).isPresent() && Article.on(sentence.word(index - 1));
        return phrase.filter(found -> !does && (!Article.on(found.words().getFirst()) || aside(sentence, index)))
                .filter(found -> Grounds.tells(sentence, this, found, found.behind(sentence, index)));
    }

    // «، والكلام للوزير»: a noun that ascribes only in an aside
    private static boolean aside(Sentence sentence, int index) {
        return sentence.is(index - 1, "و") && index > 1 && !sentence.is(index - 2, Token.Kind.WORD);
    }
}
