package org.isnad.core.workspace;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.isnad.report.Reason;
import org.isnad.workspace.Problem;

/**
 * What went wrong with files that were brought in, as a file {@value #FILE} in the case's folder: kept until the analyst
 * dismisses it or the file is read after all.
 */
final class CaseProblems {
    static final String FILE = "problems.txt";
    private static final Logger LOGGER = System.getLogger(CaseProblems.class.getName());
    private static final int MOST = 1_000;
    private static final String OPEN = "open";
    private static final String DISMISSED = "dismissed";
    // mark, time, subject, key
    private static final int FIELDS = 4;

    private final Path file;
    // newest first
    private final Deque<Problem> problems = new ArrayDeque<>();
    private final Map<String, Instant> dismissed = new ConcurrentHashMap<>();

    private CaseProblems(Path folder) {
        file = folder.resolve(FILE);
    }

    static CaseProblems of(Path folder) {
        CaseProblems kept = new CaseProblems(folder);
        try {
            Files.readAllLines(kept.file).forEach(kept::read);
        } catch (NoSuchFileException none) {
            return kept;
        } catch (IOException e) {
            LOGGER.log(Level.WARNING, "{0} cannot be read: {1}", kept.file, e.getMessage());
        }
        return kept;
    }

    // a line a crash cut is passed over
    private void read(String line) {
        List<String> fields =
                Arrays.stream(line.split("\t", -1)).map(CaseProblems::plain).toList();
        if (fields.size() < FIELDS) {
            return;
        }
        try {
            Instant at = Instant.parse(fields.get(1));
            String subject = fields.get(2);
            if (fields.getFirst().equals(DISMISSED)) {
                dismissed.put(subject, at);
            } else {
                put(new Problem(subject, new Reason(fields.get(3), fields.subList(FIELDS, fields.size())), at));
            }
        } catch (DateTimeParseException cut) {
            LOGGER.log(Level.WARNING, "A line of {0} is passed over: {1}", file, line);
        }
    }

    private boolean put(Problem problem) {
        boolean again = problems.removeIf(
                p -> p.subject().equals(problem.subject()) && p.reason().equals(problem.reason()));
        problems.addFirst(problem);
        if (problems.size() > MOST) {
            problems.removeLast();
        }
        return again;
    }

    synchronized List<Problem> all() {
        return List.copyOf(problems);
    }

    synchronized void add(Problem problem) {
        boolean dismissedBefore = dismissed.remove(problem.subject()) != null;
        if (put(problem) || dismissedBefore) {
            write();
        } else {
            KeptLines.extend(file, List.of(line(problem)));
        }
    }

    /** @return whether it was there */
    synchronized boolean dismiss(Problem problem) {
        boolean there = problems.remove(problem);
        if (there) {
            dismissed.put(problem.subject(), Instant.now());
            write();
        }
        return there;
    }

    /** The file was read after all. @return whether anything was wrong with it */
    synchronized boolean settle(String subject) {
        boolean there = problems.removeIf(problem -> problem.subject().equals(subject));
        if (dismissed.remove(subject) != null || there) {
            write();
        }
        return there;
    }

    /** Whether the analyst wants to hear no more of a file as it is now. */
    boolean isDismissed(Path asked) {
        Optional<Instant> at = Optional.ofNullable(dismissed.get(asked.toString()));
        try {
            return at.isPresent()
                    && Files.getLastModifiedTime(asked).toInstant().isBefore(at.get());
        } catch (IOException e) {
            return false;
        }
    }

    private void write() {
        List<String> lines = new ArrayList<>();
        dismissed.forEach((subject, at) -> lines.add(line(DISMISSED, at, subject, Reason.of(DISMISSED))));
        problems.reversed().forEach(problem -> lines.add(line(problem)));
        KeptLines.replace(file, lines);
    }

    private static String line(Problem problem) {
        return line(OPEN, problem.at(), problem.subject(), problem.reason());
    }

    private static String line(String mark, Instant at, String subject, Reason reason) {
        List<String> fields = new ArrayList<>(List.of(mark, at.toString(), subject, reason.key()));
        fields.addAll(reason.arguments());
        return String.join("\t", fields.stream().map(CaseProblems::escaped).toList());
    }

    private static String escaped(String words) {
        return words.replace("\\", "\\\\")
                .replace("\t", "\\t")
                .replace("\n", "\\n")
                .replace("\r", "\\r");
    }

    private static String plain(String escaped) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < escaped.length(); i++) {
            char c = escaped.charAt(i);
            if (c == '\\' && i + 1 < escaped.length()) {
                c = switch (escaped.charAt(++i)) {
                    case 't' -> '\t';
                    case 'n' -> '\n';
                    case 'r' -> '\r';
                    default -> escaped.charAt(i);
                };
            }
            plain.append(c);
        }
        return plain.toString();
    }
}
