package org.isnad.workspace;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.report.ReportId;
import org.isnad.report.Span;

/**
 * A note of an analyst as it stands now. It is kept as decisions, none of which is ever deleted: subject {@code note} with its
 * words when it is written; later {@code note.changed} with the time it was written, a space and the new words, or
 * {@code note.withdrawn} with that time.
 *
 * @param report about which report
 * @param span about which words, if about words
 * @param words what it says
 * @param analyst who wrote it, or changed it last
 * @param written when it was written, which tells it from others on these words
 * @param changed when it was changed last; when it was written if it was not
 */
public record Note(
        ReportId report, Optional<Span> span, String words, String analyst, Instant written, Instant changed) {
    /** The subject of the decision that writes a note. */
    public static final String SUBJECT = "note";

    private static final String CHANGED = "note.changed";
    private static final String WITHDRAWN = "note.withdrawn";
    private static final Pattern CHANGE = Pattern.compile("(\\S+)(?: (.*))?", Pattern.DOTALL);

    /** The decision that gives it other words; also after it was withdrawn, which brings it back. */
    public Decision change(String wanted, String by, Instant at) {
        return new Decision(report, span, CHANGED, written + " " + wanted, by, at);
    }

    /** The decision that takes it back. */
    public Decision withdraw(String by, Instant at) {
        return new Decision(report, span, WITHDRAWN, written.toString(), by, at);
    }

    /** The notes among decisions that are not withdrawn, as they stand now, in the order they were written. */
    public static List<Note> of(List<Decision> decisions) {
        List<Note> notes = new ArrayList<>();
        List<Note> withdrawn = new ArrayList<>();
        Decision.inOrder(decisions).forEach(decision -> {
            switch (decision.subject()) {
                case SUBJECT -> notes.add(written(decision));
                case CHANGED -> {
                    move(decision, withdrawn, notes);
                    notes.replaceAll(note -> isAbout(note, decision) ? note.changed(decision) : note);
                }
                case WITHDRAWN -> move(decision, notes, withdrawn);
                default -> {
                    // decided on something else
                }
            }
        });
        notes.sort(Comparator.comparing(Note::written));
        return notes;
    }

    /** The note a decision writes. */
    public static Note written(Decision decision) {
        return new Note(
                decision.report(),
                decision.span(),
                decision.verdict(),
                decision.analyst(),
                decision.at(),
                decision.at());
    }

    private Note changed(Decision decision) {
        String wanted = part(decision, 2);
        return new Note(report, span, wanted, decision.analyst(), written, decision.at());
    }

    private static void move(Decision decision, List<Note> from, List<Note> to) {
        from.stream().filter(note -> isAbout(note, decision)).toList().forEach(note -> {
            from.remove(note);
            to.add(note);
        });
    }

    private static boolean isAbout(Note note, Decision decision) {
        return note.report.equals(decision.report())
                && note.span.equals(decision.span())
                && note.written.toString().equals(part(decision, 1));
    }

    private static String part(Decision decision, int group) {
        Matcher matcher = CHANGE.matcher(decision.verdict());
        return matcher.matches() ? Optional.ofNullable(matcher.group(group)).orElse("") : "";
    }
}
