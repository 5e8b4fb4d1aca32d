package org.isnad.classifiers.topics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.report.Span;
import org.isnad.text.FoldedText;
import org.isnad.text.LexiconFile;
import org.isnad.text.Word;
import org.isnad.text.WordMemo;
import org.isnad.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * The weighted words and phrases of one language, one list per topic: {@code weight, ar, en, he, tr}, forms parted by
 * {@code |}; a form that ends in {@code *} stands for every word that begins so, an Arabic one that begins with
 * {@code ~} is a verb. Words of {@code no-topic.tsv} look like others and say nothing. The longest phrase counts, of two readings the least stripped.
 */
final class TopicLexicon {
    /** A phrase found: where, as which form of the list, and what it weighs for which topic. */
    record Hit(Span span, String form, Map<String, Double> weights) {}

    private static final List<String> COLUMNS = List.of("ar", "en", "he", "tr");
    private static final String NOTHING = "";
    private static final int SHORTEST_BEGINNING = 3;
    private static final Node[] NOWHERE = {};
    private static final Readings UNREAD = new Readings(new String[0], NOWHERE, null, false, null);

    private final WordForms forms;
    private final Node root = new Node();
    private final Set<String> listed = new HashSet<>();
    private final Map<String, Entry> beginnings = new HashMap<>();
    private final WordMemo<Readings> readings = new WordMemo<>(this::readings);
    private int longestBeginning;

    private static final class Entry {
        final String form;
        final Map<String, Double> weights = new HashMap<>();
        boolean nothing;

        Entry(String form) {
            this.form = form;
        }

        void add(String topic, double weight) {
            weights.merge(topic, weight, Math::max);
            nothing |= topic.equals(NOTHING);
        }
    }

    private static final class Node {
        final Map<String, Node> next = new HashMap<>(2);

        @Nullable
        Entry entry;
    }

    private TopicLexicon(WordForms forms, boolean events) {
        this.forms = forms;
        if (events) {
            LexiconFile.rows(TopicLexicon.class, "events.tsv")
                    .forEach(row -> add(row.getFirst(), row.subList(1, row.size())));
            return;
        }
        int column = COLUMNS.indexOf(forms.language());
        for (List<String> row : LexiconFile.rows(TopicLexicon.class, "no-topic.tsv")) {
            for (String form : row.get(column).split("\\|")) {
                add(form, NOTHING, 0);
            }
        }
        for (String topic : Topic.ALL.keySet()) {
            for (List<String> row : LexiconFile.rows(TopicLexicon.class, topic + ".tsv")) {
                add(topic, row);
            }
        }
    }

    private static final Map<String, TopicLexicon> KNOWN = new LinkedHashMap<>();
    private static final Map<String, TopicLexicon> EVENTS = new LinkedHashMap<>();

    /** The lexicon of a language; read once, when first asked for. */
    static @Nullable TopicLexicon of(String language) {
        return known(language, KNOWN, false);
    }

    /** The words of a language that tell what happened, by {@code events.tsv}: topic, then as in the other lists. */
    static @Nullable TopicLexicon events(String language) {
        return known(language, EVENTS, true);
    }

    private static @Nullable TopicLexicon known(String language, Map<String, TopicLexicon> known, boolean events) {
        synchronized (known) {
            return WordForms.in(language)
                    .map(forms -> known.computeIfAbsent(language, l -> new TopicLexicon(forms, events)))
                    .orElse(null);
        }
    }

    private void add(String topic, List<String> row) {
        double weight = Double.parseDouble(row.getFirst());
        int column = 1 + COLUMNS.indexOf(forms.language());
        if (column >= row.size()) {
            return;
        }
        for (String form : row.get(column).split("\\|")) {
            if (!form.isBlank()) {
                add(form.strip(), topic, weight);
            }
        }
    }

    private void add(String form, String topic, double weight) {
        if (form.endsWith("*")) {
            String beginning = FoldedText.fold(form.substring(0, form.length() - 1));
            longestBeginning = Math.max(longestBeginning, beginning.length());
            beginnings.computeIfAbsent(beginning, b -> new Entry(form)).add(topic, weight);
            return;
        }
        boolean verb = form.startsWith(WordForms.VERB);
        List<Node> ends = List.of(root);
        for (Word word : FoldedText.of(verb ? form.substring(1) : form).words()) {
            List<Node> further = new ArrayList<>();
            for (String stem : forms.listed(word.folded())) {
                String kept = verb ? WordForms.VERB + stem : stem;
                listed.add(kept);
                for (Node node : ends) {
                    further.add(node.next.computeIfAbsent(kept, w -> new Node()));
                }
            }
            ends = further;
        }
        for (Node node : ends) {
            Entry entry = node.entry == null ? new Entry(form) : node.entry;
            entry.add(topic, weight);
            node.entry = entry;
        }
    }

    /** The phrases whose words begin inside a span, in their order, not overlapping. */
    List<Hit> find(FoldedText text, Span within) {
        List<Word> words = Words.of(text, within);
        List<Hit> hits = new ArrayList<>();
        int i = 0;
        while (i < words.size()) {
            Readings first = readings.of(words.get(i).folded());
            i += first.begun.length == 0 && first.beginning == null ? 1 : match(words, i, first, hits);
        }
        return hits;
    }

    // what a word may be read as: only forms some list begins with or holds, of most words none; the nodes they lead to
    // from the root, what ends there and whether anything goes on; what the first of them begins
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Readings(
            String[] forms,
            Node[] begun,
            @Nullable Entry ended,
            boolean goesOn,
            @Nullable Entry beginning) {}

    private Readings readings(String word) {
        String[] left = forms.of(word).stream()
                .filter(form -> listed.contains(form) || beginning(form) != null)
                .toArray(String[]::new);
        Entry beginning = null;
        for (int i = 0; i < left.length && beginning == null; i++) {
            beginning = beginning(left[i]);
        }
        if (left.length == 0) {
            return UNREAD;
        }
        Node[] begun = next(new Node[] {root}, left);
        return new Readings(left, begun, entry(begun), goesOn(begun), beginning);
    }

    private static Node[] next(Node[] reached, String[] forms) {
        Node[] further = NOWHERE;
        for (String form : forms) {
            for (Node node : reached) {
                Node next = node.next.get(form);
                if (next != null) {
                    further = Arrays.copyOf(further, further.length + 1);
                    further[further.length - 1] = next;
                }
            }
        }
        return further;
    }

    private int match(List<Word> words, int first, Readings begin, List<Hit> hits) {
        @Nullable Entry found = begin.ended;
        int used = 1;
        Node[] reached = begin.begun;
        boolean further = begin.goesOn;
        for (int i = first + 1; further && i < words.size(); i++) {
            reached = next(reached, readings.of(words.get(i).folded()).forms);
            Entry ended = entry(reached);
            if (ended != null) {
                found = ended;
                used = i + 1 - first;
            }
            further = goesOn(reached);
        }
        found = found == null ? begin.beginning : found;
        if (found != null && !found.nothing) {
            Span span = new Span(
                    words.get(first).span().start(),
                    words.get(first + used - 1).span().end());
            hits.add(new Hit(span, found.form, found.weights));
        }
        return used;
    }

    private static @Nullable Entry entry(Node[] nodes) {
        for (Node node : nodes) {
            if (node.entry != null) {
                return node.entry;
            }
        }
        return null;
    }

    private static boolean goesOn(Node[] nodes) {
        for (Node node : nodes) {
            if (!node.next.isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Entry beginning(String reading) {
        for (int end = Math.min(reading.length(), longestBeginning); end >= SHORTEST_BEGINNING; end--) {
            Entry entry = beginnings.get(reading.substring(0, end));
            if (entry != null) {
                return entry;
            }
        }
        return null;
    }
}
