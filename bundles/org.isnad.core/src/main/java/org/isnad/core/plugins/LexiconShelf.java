package org.isnad.core.plugins;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.isnad.classify.Lexicon;
import org.isnad.classify.LexiconRow;
import org.isnad.classify.Lexicons;
import org.isnad.report.Reason;

/** Keeps what the lexicons that are let in say, until one of them comes, goes or changes. */
public final class LexiconShelf implements Lexicons {
    private static final Logger LOGGER = System.getLogger(LexiconShelf.class.getName());
    private static final int SHOWN = 5;
    // half of what the classifier has that waits for it, so that not it is the one to be ended
    private static final Duration LIMIT = Duration.ofSeconds(5);

    private final Supplier<List<Contribution<Lexicon>>> contributions;
    private final LexiconReading reading;
    private final Map<String, Kept> byLanguage = new ConcurrentHashMap<>();
    private final Map<String, Reason> complaints = new ConcurrentHashMap<>();

    private record Kept(List<Contribution<Lexicon>> from, List<LexiconRow> rows) {}

    /** @param contributions those let in, by id; the same ones must be equal as long as they have not changed */
    public LexiconShelf(Supplier<List<Contribution<Lexicon>>> contributions) {
        this(contributions, LIMIT);
    }

    LexiconShelf(Supplier<List<Contribution<Lexicon>>> contributions, Duration limit) {
        this.contributions = contributions;
        this.reading = new LexiconReading(limit);
    }

    @Override
    public List<LexiconRow> rows(Locale language) {
        List<Contribution<Lexicon>> now = contributions.get().stream()
                .filter(lexicon -> speaks(lexicon, language))
                .toList();
        return byLanguage
                .compute(
                        language.getLanguage(),
                        (tag, kept) -> kept != null && kept.from().equals(now) ? kept : new Kept(now, read(now, tag)))
                .rows();
    }

    /** Why a lexicon, or some of its lines, is left out; known once it was read. */
    public Optional<Reason> complaint(String id) {
        return Optional.ofNullable(complaints.get(id));
    }

    private static boolean speaks(Contribution<Lexicon> lexicon, Locale language) {
        return lexicon.languages().isEmpty() || lexicon.languages().contains(language.getLanguage());
    }

    private List<LexiconRow> read(List<Contribution<Lexicon>> lexicons, String language) {
        List<LexiconRow> rows = new ArrayList<>();
        for (Contribution<Lexicon> lexicon : lexicons) {
            rows(lexicon).stream()
                    .filter(row -> row.language().equals(language))
                    .forEach(rows::add);
        }
        return List.copyOf(rows);
    }

    /** All rows of one lexicon; what is left out is told by {@link #complaint(String)}. */
    public List<LexiconRow> rows(Contribution<Lexicon> lexicon) {
        List<String> lines;
        try {
            lines = reading.lines(lexicon);
        } catch (LexiconReading.Failure e) {
            complain(lexicon, Reason.of("core.lexicon.failed", lexicon.id(), lexicon.bundle(), "" + e.getMessage()));
            return List.of();
        }
        List<LexiconRow> rows = new ArrayList<>();
        List<String> refused = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (!line.isBlank() && !line.startsWith("#")) {
                try {
                    rows.add(LexiconRow.of(line));
                } catch (IllegalArgumentException e) {
                    refused.add((i + 1) + ": " + e.getMessage());
                }
            }
        }
        Optional<Reason> complaint = refused.isEmpty() ? LexiconKinds.unknown(lexicon, lines) : left(lexicon, refused);
        complaint.ifPresentOrElse(why -> complain(lexicon, why), () -> complaints.remove(lexicon.id()));
        return rows;
    }

    private static Optional<Reason> left(Contribution<Lexicon> lexicon, List<String> refused) {
        String first = String.join("; ", refused.subList(0, Math.min(SHOWN, refused.size())));
        return Optional.of(Reason.of("core.lexicon.lines", lexicon.id(), lexicon.bundle(), "" + refused.size(), first));
    }

    private void complain(Contribution<Lexicon> lexicon, Reason reason) {
        if (!reason.equals(complaints.put(lexicon.id(), reason))) {
            LOGGER.log(Level.WARNING, "Lexicon {0} is not read whole: {1}", lexicon.signature(), reason.arguments());
        }
    }
}
