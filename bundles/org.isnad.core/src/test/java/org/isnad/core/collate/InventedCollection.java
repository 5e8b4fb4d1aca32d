package org.isnad.core.collate;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.isnad.report.Document;
import org.isnad.report.Passage;
import org.isnad.report.Publication;
import org.isnad.report.Report;
import org.isnad.report.ReportId;
import org.isnad.report.Role;
import org.isnad.report.Span;
import org.isnad.report.Stated;

/**
 * Stories of invented words: an agency's text, copies that keep the credit, copies that cut it together with sentences
 * and words and add their own, another agency's text that shares quotations, and reports in words of their own.
 */
final class InventedCollection {
    /** Of one story, the agency's first. */
    static final int REPORTS = 6;

    private static final List<String> AGENCIES =
            List.of("Hill News", "Coast Wire", "River Press", "Plain Agency", "Lake");
    private static final int SENTENCES = 10;
    private static final int WORDS = 12;

    private final Random random;
    private final List<Report> reports = new ArrayList<>();
    private final Map<Integer, String> hidden = new HashMap<>();

    InventedCollection(int seed, int stories) {
        random = new Random(seed);
        for (int i = 0; i < stories; i++) {
            story(i);
        }
    }

    List<Report> reports() {
        return reports;
    }

    /** The agency that was cut, by place of the report; not of those that have none. */
    Map<Integer, String> hidden() {
        return hidden;
    }

    private void story(int number) {
        int agency = random.nextInt(AGENCIES.size());
        String name = AGENCIES.get(agency);
        List<String> quotations = sentences(number, 2);
        List<String> text = new ArrayList<>(sentences(number, SENTENCES));
        text.addAll(quotations);
        add(text, Optional.of(name));
        add(edited(text, .1), Optional.of(name));
        for (int copy = 0; copy < 2; copy++) {
            hidden.put(reports.size(), name);
            List<String> cut = edited(text, .35);
            cut.addAll(sentences(number, random.nextInt(4)));
            add(cut, Optional.empty());
        }
        List<String> other = new ArrayList<>(sentences(number, SENTENCES));
        other.addAll(quotations);
        add(other, Optional.of(AGENCIES.get((agency + 1) % AGENCIES.size())));
        List<String> own = new ArrayList<>(sentences(number, SENTENCES));
        own.addAll(quotations);
        add(own, Optional.empty());
    }

    // sentences cut, words changed
    private List<String> edited(List<String> text, double cut) {
        List<String> edited = new ArrayList<>();
        for (String sentence : text) {
            if (random.nextDouble() >= cut) {
                String[] words = sentence.split(" ");
                words[random.nextInt(words.length)] = word(0);
                edited.add(String.join(" ", words));
            }
        }
        return edited;
    }

    private List<String> sentences(int story, int count) {
        List<String> sentences = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            List<String> words = new ArrayList<>();
            for (int w = 0; w < WORDS; w++) {
                words.add(word(story + 1));
            }
            sentences.add(String.join(" ", words));
        }
        return sentences;
    }

    // common words are common to all stories, each story has a few of its own
    private String word(int story) {
        return random.nextInt(4) == 0
                ? "s" + story + "x" + random.nextInt(30)
                : "w" + (int) Math.exp(random.nextDouble() * Math.log(4000));
    }

    private void add(List<String> sentences, Optional<String> agency) {
        String text = String.join(". ", sentences) + ".";
        Publication publication = new Publication(
                Optional.of(Stated.outside("outlet " + reports.size(), "test")),
                agency.map(name -> Stated.outside(name, "test")),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        ReportId id = ReportId.of(new Document("" + reports.size(), text.getBytes(StandardCharsets.UTF_8)), 0);
        List<Passage> passages =
                List.of(new Passage(new Span(0, text.length()), Role.PARAGRAPH, Locale.ENGLISH, "test"));
        reports.add(new Report(id, publication, text, passages));
    }
}
