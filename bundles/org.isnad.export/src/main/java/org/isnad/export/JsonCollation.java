package org.isnad.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.isnad.report.Collation;

/** A collation: its reports go by name, each name once. */
final class JsonCollation {
    private final List<String> names;

    JsonCollation(List<String> names) {
        this.names = names;
    }

    void write(Collation collation, ObjectNode into) {
        into.set("pairs", Json.array(collation.pairs(), this::pair));
        ArrayNode groups = into.putArray("groups");
        for (List<Integer> group : collation.groups()) {
            ArrayNode reports = groups.addArray();
            group.forEach(place -> reports.add(names.get(place)));
        }
        into.set("credits", Json.array(collation.credits(), this::credit));
    }

    private ObjectNode pair(Collation.Pair pair) {
        ObjectNode json = Json.object()
                .put("a", names.get(pair.a()))
                .put("b", names.get(pair.b()))
                .put("containment", rounded(pair.containment()))
                .put("similarity", rounded(pair.similarity()))
                .put("direction", Codes.of(pair.direction()));
        return pair.acrossLanguages() ? json.put("acrossLanguages", true) : json;
    }

    private ObjectNode credit(Collation.Credit credit) {
        return Json.object()
                .put("report", names.get(credit.report()))
                .put("agency", credit.agency())
                .put("from", names.get(credit.from()))
                .put("containment", rounded(credit.containment()))
                .put("inferred", true);
    }

    static double rounded(double part) {
        return Math.round(part * 10_000) / 10_000.0;
    }
}
