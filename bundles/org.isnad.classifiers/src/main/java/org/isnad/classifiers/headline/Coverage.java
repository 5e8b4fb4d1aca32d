package org.isnad.classifiers.headline;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.isnad.classifiers.claims.ClaimRules;
import org.isnad.classifiers.claims.Nearby;
import org.isnad.classifiers.names.NamesClassifier;
import org.isnad.report.Dossier;
import org.isnad.report.Mention;
import org.isnad.report.Passage;
import org.isnad.report.Quantity;
import org.isnad.report.Span;
import org.isnad.text.FoldedText;
import org.isnad.text.LexiconFile;
import org.isnad.text.Phrases.Match;
import org.isnad.text.Stems;
import org.isnad.text.Word;
import org.isnad.text.Words;

/** How much of one stretch's content another holds; words that stand in every paragraph count little. */
final class Coverage {
    static final String ACTION = "action:";
    private static final String NUMBER = "number:";
    private static final Map<String, String> COUNTRIES = countries();

    private final FoldedText text;
    private final String language;
    private final ClaimRules rules;
    private final Nearby<Mention> mentions;
    private final Nearby<Quantity> quantities;
    private final Map<String, Integer> paragraphs = new HashMap<>();
    private final int count;

    Coverage(Dossier dossier, FoldedText text, String language, ClaimRules rules) {
        this.text = text;
        this.language = language;
        this.rules = rules;
        mentions = Nearby.of(
                dossier.findings(Mention.class).stream()
                        .filter(mention -> mention.entity().isPresent())
                        .toList(),
                mention -> Stream.of(mention.span()));
        quantities = Nearby.of(dossier.findings(Quantity.class), quantity -> Stream.of(quantity.span()));
        List<Passage> body = dossier.report().body();
        count = body.size();
        for (Passage passage : body) {
            keys(passage.span()).forEach(key -> paragraphs.merge(key, 1, Integer::sum));
        }
    }

    /** The content words of a span, in its order. */
    List<Unit> units(Span span) {
        List<Match<String>> actions = rules.actions(text, span);
        List<Unit> units = new ArrayList<>();
        int next = 0;
        for (Word word : Words.of(text, span)) {
            while (next < actions.size()
                    && actions.get(next).span().end() <= word.span().start()) {
                next++;
            }
            boolean acts = next < actions.size() && actions.get(next).span().overlaps(word.span());
            if (acts || carries(word)) {
                units.add(unit(word, acts ? Set.of(ACTION + actions.get(next).value()) : Set.of()));
            }
        }
        return units;
    }

    private static boolean carries(Word word) {
        String folded = word.folded();
        return Character.isDigit(folded.charAt(0)) || (folded.length() > 1 && !Stems.isStopWord(folded));
    }

    private Unit unit(Word word, Set<String> action) {
        Set<String> keys = new HashSet<>(action);
        boolean digit = Character.isDigit(word.folded().charAt(0));
        keys.add(digit ? NUMBER + digits(word.folded()) : LooseStems.of(word.folded(), language));
        mentions.at(word.span()).stream()
                .flatMap(mention -> mention.entity().stream())
                .forEach(entity -> {
                    keys.add(entity);
                    // «القاهرة» does what the country does
                    keys.add(COUNTRIES.getOrDefault(entity, entity));
                });
        quantities.at(word.span()).forEach(quantity -> keys.add(NUMBER + plain(quantity.low())));
        return new Unit(word.span(), keys);
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    // "41", "40-year", "1,900": the number alone
    private static String digits(String folded) {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < folded.length() && folded.charAt(i) != '-'; i++) {
            if (Character.isDigit(folded.charAt(i))) {
                digits.append((char) ('0' + Character.digit(folded.charAt(i), 10)));
            }
        }
        return digits.toString();
    }

    private static Map<String, String> countries() {
        Map<String, String> countries = new HashMap<>();
        for (List<String> row : LexiconFile.rows(NamesClassifier.class, "cities.tsv")) {
            if (row.get(1).length() == 2) {
                countries.put(row.get(0), "country:" + row.get(1));
            }
        }
        return Map.copyOf(countries);
    }

    Set<String> keys(Span span) {
        Set<String> keys = new HashSet<>();
        units(span).forEach(unit -> keys.addAll(unit.keys()));
        return keys;
    }

    boolean inBody(Unit unit) {
        return unit.keys().stream().anyMatch(paragraphs::containsKey);
    }

    /** Weight of the units that are in the body at all, from 0 to 1. */
    double byBody(List<Unit> units) {
        return by(units, paragraphs.keySet());
    }

    /** Weight of the units of which one key is held, from 0 to 1. */
    double by(List<Unit> units, Set<String> held) {
        double all = 0;
        double common = 0;
        for (Unit unit : units) {
            double weight = weight(unit);
            all += weight;
            common += unit.keys().stream().anyMatch(held::contains) ? weight : 0;
        }
        return all == 0 ? 0 : common / all;
    }

    private double weight(Unit unit) {
        int often = unit.keys().stream()
                .mapToInt(key -> paragraphs.getOrDefault(key, 0))
                .max()
                .orElse(0);
        return Math.log(1 + (1.0 + count) / Math.max(1, often));
    }
}
