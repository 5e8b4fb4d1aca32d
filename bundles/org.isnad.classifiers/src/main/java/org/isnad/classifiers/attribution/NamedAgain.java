package org.isnad.classifiers.attribution;

import java.util.Optional;
import org.isnad.report.Source;
import org.isnad.report.SourceKind;

/** Tells whether somebody named before is named again, and what both times tell of him. */
final class NamedAgain {
    private NamedAgain() {}

    /** The later source with what only the earlier tells of it. */
    static Source fuller(Source now, Source before) {
        boolean longer = before.name().length() > now.name().length();
        Source.Builder fuller = now.but().name(longer ? before.name() : now.name());
        if (now.kind() == SourceKind.PERSON || before.name().endsWith(" " + now.name())) {
            fuller.kind(before.kind());
        }
        if (now.role().isEmpty()) {
            before.role().ifPresent(fuller::role);
        }
        if (now.entity().isEmpty()) {
            before.entity().ifPresent(fuller::entity);
        }
        if (now.nationality().isEmpty()) {
            before.nationality().ifPresent(fuller::nationality);
        }
        return fuller.build();
    }

    /** Whether the earlier teller is called by the later one's name. */
    static boolean by(Teller now, Teller before) {
        if (!before.source().named()) {
            return false;
        }
        Optional<String> entity = now.source().entity();
        if (entity.isPresent() && before.source().entity().isPresent()) {
            String known = before.source().entity().get();
            // ids of people are made of their spelling: a surname's differs from the whole name's
            boolean spelled = known.startsWith("person:") && entity.get().startsWith("person:");
            if (!spelled || entity.get().equals(known)) {
                return entity.get().equals(known);
            }
        }
        return surname(before.source().name(), now.source().name());
    }

    private static boolean surname(String full, String name) {
        int start = full.length() - name.length();
        boolean ends = start >= 0 && full.regionMatches(true, start, name, 0, name.length());
        return ends && (start == 0 || full.charAt(start - 1) == ' ');
    }
}
