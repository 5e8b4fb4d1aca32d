package org.isnad.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Reads clusters of reports that lie beside the repository: a file of reports and one of what is true of them. */
final class SharedStories {
    private static final ObjectMapper JSON = new ObjectMapper();

    private SharedStories() {}

    /** A cluster and what is said of it. */
    record Shared(Story story, JsonNode gold) {}

    /** None if the files are not there. */
    static List<Shared> read(Path folder) throws IOException {
        Path docs = folder.resolve("snn_gold_clusters_4_docs.jsonl");
        Path gold = folder.resolve("snn_gold_clusters_4_examples.json");
        List<Shared> stories = new ArrayList<>();
        if (Files.exists(docs) && Files.exists(gold)) {
            Map<String, JsonNode> reports = new HashMap<>();
            for (String line : Files.readAllLines(docs)) {
                JsonNode report = JSON.readTree(line);
                reports.put(report.get("id").textValue(), report);
            }
            for (JsonNode cluster : JSON.readTree(gold.toFile())) {
                stories.add(new Shared(story(cluster, reports), cluster));
            }
        }
        return stories;
    }

    private static Story story(JsonNode cluster, Map<String, JsonNode> reports) {
        List<Story.Telling> tellings = new ArrayList<>();
        for (String id : new TreeSet<>(reports.keySet())) {
            JsonNode event = cluster.get("docs").path(id);
            if (!event.isMissingNode()) {
                tellings.add(telling(id, event.textValue(), reports.getOrDefault(id, cluster)));
            }
        }
        return new Story(cluster.get("cluster").textValue(), 1, List.of(), "no", List.of(), tellings);
    }

    private static Story.Telling telling(String id, String event, JsonNode report) {
        String author = report.path("author").asText().replace("&nbsp;", " ").strip();
        return new Story.Telling(
                id,
                event,
                report.get("extracted").textValue(),
                "ar",
                report.get("outlet").textValue(),
                author,
                "",
                report.get("title").textValue().strip(),
                report.get("text").textValue().lines().filter(l -> !l.isBlank()).toList());
    }
}
