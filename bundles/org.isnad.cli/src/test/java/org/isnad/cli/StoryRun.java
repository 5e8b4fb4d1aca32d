package org.isnad.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.isnad.core.collate.Collator;
import org.isnad.core.flow.Flow;
import org.isnad.parse.ParseException;
import org.isnad.report.Collation;
import org.isnad.report.Collation.Credit;
import org.isnad.report.Comparison;
import org.isnad.report.Conflict;
import org.isnad.report.Document;
import org.isnad.report.Dossier;
import org.isnad.report.Independence;
import org.isnad.report.Origin;
import org.isnad.report.Quantity;
import org.isnad.report.Quote;
import org.isnad.report.Report;
import org.isnad.report.ReportId;
import org.isnad.report.Resemblance;
import org.isnad.report.Stated;
import org.isnad.text.Agencies;
import org.isnad.text.FoldedText;
import org.isnad.text.NumberWords;
import org.isnad.text.Word;
import org.isnad.work.Work;
import org.isnad.workspace.Newcomers;

/** Takes stories the whole way, from a record as an export has it to comparison and collation, and holds them to their gold. */
final class StoryRun {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final List<Story> stories;
    private final List<List<Dossier>> dossiers = new ArrayList<>();

    StoryRun(List<Story> stories, Flow flow) throws ParseException {
        this.stories = stories;
        for (Story story : stories) {
            List<Dossier> own = new ArrayList<>();
            for (Story.Telling telling : story.tellings()) {
                own.add(flow.analyse(
                        flow.parse(document(telling), Work.UNWATCHED).reports().getFirst(), Work.UNWATCHED));
            }
            dossiers.add(own);
        }
    }

    private static Document document(Story.Telling telling) {
        ObjectNode node = JSON.createObjectNode()
                .put("outlet", telling.outlet())
                .put("author", telling.byline())
                .put("published", telling.published())
                .put("title", telling.headline())
                .put("text", String.join("\n\n", telling.paragraphs()));
        return new Document(telling.id() + ".json", node.toString().getBytes(StandardCharsets.UTF_8));
    }

    List<Dossier> dossiers(Story story) {
        return dossiers.get(stories.indexOf(story));
    }

    /** The reports of the event itself, compared. */
    Comparison compare(Story story, Flow flow) {
        List<Dossier> same = new ArrayList<>();
        for (int i = 0; i < story.tellings().size(); i++) {
            if (story.tellings().get(i).event().equals("same")) {
                same.add(dossiers(story).get(i));
            }
        }
        return flow.compare(same, Work.UNWATCHED);
    }

    /** All its reports, those of other events too. */
    Comparison compareAll(Story story, Flow flow) {
        return flow.compare(dossiers(story), Work.UNWATCHED);
    }

    /** All reports of all stories. */
    List<Report> reports() {
        return dossiers.stream().flatMap(List::stream).map(Dossier::report).toList();
    }

    /** All in one collection. */
    Collation collate() {
        return Collator.collate(reports().iterator(), Work.UNWATCHED);
    }

    /** Of the reports whose event was told before, how many found it as they came, and how many other events were found. */
    record Arrived(int told, int found, int wrong) {}

    Arrived arrive(Flow flow) {
        Newcomers collection = flow.newcomers(0);
        Map<ReportId, String> known = new HashMap<>();
        int[] counts = new int[3];
        List<Dossier> all = dossiers.stream().flatMap(List::stream).toList();
        for (int i = 0; i < all.size(); i++) {
            Report report = all.get(i).report();
            String event = events().get(i);
            List<String> found = collection.add(report).stream()
                    .filter(resemblance -> resemblance.kind() == Resemblance.Kind.SAME_STORY)
                    .map(resemblance -> known.get(resemblance.earlier()))
                    .toList();
            counts[0] += known.containsValue(event) ? 1 : 0;
            counts[1] += found.contains(event) ? 1 : 0;
            counts[2] += (int) found.stream()
                    .distinct()
                    .filter(other -> !event.equals(other))
                    .count();
            known.put(report.id(), event);
        }
        return new Arrived(counts[0], counts[1], counts[2]);
    }

    List<Story.Telling> tellings() {
        return stories.stream().flatMap(story -> story.tellings().stream()).toList();
    }

    /** Which event each report of the collection tells. */
    List<String> events() {
        return stories.stream()
                .flatMap(story -> story.tellings().stream().map(telling -> story.id() + "/" + telling.event()))
                .toList();
    }

    /** B³ precision and recall of groups over events. */
    static double[] bCubed(List<String> events, List<List<Integer>> groups) {
        Map<Integer, List<Integer>> group = new HashMap<>();
        groups.forEach(members -> members.forEach(place -> group.put(place, members)));
        double precision = 0;
        double recall = 0;
        for (int i = 0; i < events.size(); i++) {
            String event = events.get(i);
            List<Integer> said = group.getOrDefault(i, List.of(i));
            long right = said.stream()
                    .filter(place -> events.get(place).equals(event))
                    .count();
            precision += (double) right / said.size();
            recall += (double) right / events.stream().filter(event::equals).count();
        }
        double p = precision / events.size();
        double r = recall / events.size();
        return new double[] {p, r, 2 * p * r / (p + r)};
    }

    /** Groups that hold a report of the event and one of another event. */
    List<String> strangers(List<List<Integer>> groups) {
        List<String> events = events();
        return groups.stream()
                .map(group -> group.stream().map(events::get).distinct().toList())
                .filter(mixed -> mixed.size() > 1)
                .map(List::toString)
                .toList();
    }

    /** The agency each report names, by place. */
    List<Optional<String>> stated() {
        return dossiers.stream()
                .flatMap(List::stream)
                .map(dossier -> dossier.report().publication().agency().map(Stated::value))
                .toList();
    }

    /** Cut agencies that were found again, and credits that are wrong. */
    record Recovered(int hidden, int right, List<String> wrong) {}

    Recovered agencies(List<Credit> credits) {
        List<Story.Telling> all = tellings();
        int right = 0;
        List<String> wrong = new ArrayList<>();
        for (Credit credit : credits) {
            Story.Telling telling = all.get(credit.report());
            if (!telling.hidden().isEmpty() && Agencies.key(credit.agency()).equals(Agencies.key(telling.hidden()))) {
                right++;
            } else {
                wrong.add(telling.id() + " " + credit.agency());
            }
        }
        int hidden = (int) all.stream().filter(t -> !t.hidden().isEmpty()).count();
        return new Recovered(hidden, right, wrong);
    }

    /** How many origins of the event's reports are counted and named as they are. */
    static boolean originsExact(Story story, Comparison comparison) {
        return comparison.lineage().origins() == story.origins();
    }

    /** Origins nobody of the comparison goes by. */
    static List<String> unnamed(Story story, Comparison comparison) {
        return story.names().stream()
                .filter(names -> comparison.origins().stream().noneMatch(origin -> goesBy(origin, names)))
                .toList();
    }

    private static boolean goesBy(Origin origin, String names) {
        String name = FoldedText.fold(origin.source().name());
        return List.of(names.split(" / ")).stream().anyMatch(word -> name.contains(FoldedText.fold(word)));
    }

    static boolean independent(Comparison comparison) {
        return comparison.origins().stream().anyMatch(o -> o.independent() == Independence.ESTABLISHED);
    }

    /** The difference as it was found, whatever it is said to be. */
    Optional<Conflict> found(Story.Difference gold, Comparison comparison) {
        List<Conflict> fitting = comparison.conflicts().stream()
                .filter(conflict -> conflict.kind().equals(gold.kind()) && tells(conflict, gold))
                .toList();
        return fitting.stream()
                .filter(conflict -> gold.verdicts().contains(conflict.verdict()))
                .findFirst()
                .or(() -> fitting.stream().findFirst());
    }

    /** The difference that one found is, if it is there. */
    Optional<Story.Difference> known(Conflict found, Story story) {
        return story.differences().stream()
                .filter(gold -> gold.kind().equals(found.kind()) && tells(found, gold))
                .findFirst();
    }

    private boolean tells(Conflict conflict, Story.Difference gold) {
        List<String> said = Stream.concat(
                        conflict.reason().arguments().stream(),
                        conflict.quotes().stream().map(this::words))
                .map(FoldedText::fold)
                .toList();
        // a yes and a no are told in the words of one of them
        boolean either = conflict.kind().equals("polarity")
                && Stream.of(gold.one(), gold.other())
                        .anyMatch(words -> said.stream().anyMatch(one -> one.contains(FoldedText.fold(words))));
        return either || (tells(conflict, said, gold.one()) && tells(conflict, said, gold.other()));
    }

    // «44» may be quoted as «أربعة وأربعين», «أربعة» as "four"
    private boolean tells(Conflict conflict, List<String> said, String words) {
        return said.stream().anyMatch(one -> one.contains(FoldedText.fold(words)))
                || value(words).stream()
                        .anyMatch(value -> conflict.quotes().stream()
                                .flatMap(quote -> quantities(quote).stream())
                                .anyMatch(quantity -> quantity.low().compareTo(value) == 0
                                        || quantity.high().compareTo(value) == 0));
    }

    private static Optional<BigDecimal> value(String words) {
        List<Word> all = FoldedText.of(words).words();
        return NUMBERS.stream()
                .flatMap(numbers -> numbers.at(all, 0).stream())
                .filter(read -> read.next() == all.size())
                .map(NumberWords.Read::value)
                .findFirst();
    }

    private List<Quantity> quantities(Quote quote) {
        return dossiers.stream()
                .flatMap(List::stream)
                .filter(dossier -> dossier.report().id().equals(quote.report()))
                .flatMap(dossier -> dossier.findings(Quantity.class).stream())
                .filter(quantity -> quantity.span().equals(quote.span()))
                .toList();
    }

    private String words(Quote quote) {
        return dossiers.stream()
                .flatMap(List::stream)
                .map(Dossier::report)
                .filter(report -> report.id().equals(quote.report()))
                .map(report -> quote.span().in(report.text()))
                .findFirst()
                .orElse("");
    }

    private static final List<NumberWords> NUMBERS = Stream.of("ar", "en", "he", "tr")
            .map(language -> new NumberWords(Locale.of(language)))
            .toList();

    /** Real conflicts that are none. */
    List<Conflict> alarms(Story story, Comparison comparison) {
        return comparison.conflicts().stream()
                .filter(Conflict::real)
                .filter(conflict -> story.differences().stream()
                        .noneMatch(gold -> gold.verdicts().contains("conflict")
                                && gold.kind().equals(conflict.kind())
                                && tells(conflict, gold)))
                .toList();
    }
}
