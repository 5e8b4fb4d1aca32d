package org.isnad.classifiers.names;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.report.Mention;
import org.isnad.report.Span;
import org.isnad.text.Clitics;
import org.isnad.text.FoldedText;
import org.isnad.text.LexiconFile;

/**
 * Finds Arabic outlets in no list by the word before them, which is no part of the name: «صحيفة الساحل», «لموقع الشاهد»,
 * «جريدة أخبار الأطلس». A paper is always called something; a site or channel may be anything, so more is asked of it.
 */
final class OutletHeads {
    private static final int LONGEST = 3;

    private final PersonWords words;
    private final Set<String> papers = new HashSet<>();
    private final Set<String> places = new HashSet<>();
    private final Set<String> common = new HashSet<>();
    private final Set<String> where = new HashSet<>();

    OutletHeads(PersonWords words) {
        this.words = words;
        for (List<String> row : LexiconFile.rows(OutletHeads.class, "outlet-heads.tsv")) {
            Set<String> kind = switch (row.getFirst()) {
                case "paper" -> papers;
                case "site" -> places;
                case "where" -> where;
                default -> common;
            };
            for (String form : row.get(1).split("\\|")) {
                kind.add(FoldedText.fold(form));
            }
        }
    }

    List<Mention> find(Scan scan, List<Hit> hits) {
        int first = scan.openings().next(0, Openings.OUTLET);
        if (first + 1 >= scan.words().size()) {
            return List.of();
        }
        List<Mention> found = new ArrayList<>();
        Set<Integer> taken = new HashSet<>();
        Set<Integer> nationalities = new HashSet<>();
        for (Hit hit : hits) {
            boolean country = hit.entry().kind().equals("nationality");
            (country ? nationalities : taken).add(hit.first());
        }
        for (int i = first; i + 1 < scan.words().size(); i = scan.openings().next(i + 1, Openings.OUTLET)) {
            at(scan, i, nationalities, taken).ifPresent(found::add);
        }
        return found;
    }

    private Optional<Mention> at(Scan scan, int head, Set<Integer> nationalities, Set<Integer> taken) {
        if (!scan.follows(head + 1) || !heads(scan, head) || taken.contains(head + 1)) {
            return Optional.empty();
        }
        int next = end(scan, head + 1, nationalities);
        if (next == head + 1) {
            return Optional.empty();
        }
        Span span = new Span(
                scan.words().get(head + 1).span().start(),
                scan.words().get(next - 1).span().end());
        return Optional.of(
                new Mention(span, "outlet", span.in(scan.text().text()), Optional.empty(), "ar.names.outlet-headed"));
    }

    /** Whether an outlet's name may stand behind a folded word: behind most none does. */
    boolean mayHead(String word) {
        return Clitics.splits(word).stream()
                .map(Clitics.Split::stem)
                .anyMatch(stem -> papers.contains(stem) || places.contains(stem));
    }

    private boolean heads(Scan scan, int i) {
        for (Clitics.Split split : Clitics.splits(word(scan, i))) {
            if (split.prefix().endsWith("ال")) {
                continue;
            }
            if (papers.contains(split.stem())) {
                return true;
            }
            boolean within = i > 0 && scan.follows(i) && where.contains(word(scan, i - 1));
            if (places.contains(split.stem()) && !split.prefix().endsWith("ب") && !within) {
                return word(scan, i + 1).startsWith("ال") || foreign(scan, i + 1);
            }
        }
        return false;
    }

    // two words that no grammar explains: «موقع أفريكا مونيتور»
    private boolean foreign(Scan scan, int i) {
        return i + 1 < scan.words().size() && scan.follows(i + 1) && unknown(scan, i) && unknown(scan, i + 1);
    }

    private int end(Scan scan, int first, Set<Integer> nationalities) {
        String word = word(scan, first);
        boolean definite = word.startsWith("ال");
        if (nationalities.contains(first) || common.contains(word) || (!definite && words.isNever(word))) {
            return first;
        }
        if (!definite && !unknown(scan, first)) {
            return first;
        }
        int next = first + 1;
        while (next < first + LONGEST
                && next < scan.words().size()
                && scan.follows(next)
                && !nationalities.contains(next)) {
            String more = word(scan, next);
            boolean article = more.startsWith("ال");
            boolean goesOn =
                    definite ? article && agrees(word, more) : article ? !words.isForeign(word) : unknown(scan, next);
            // «مونت كارلو | توقفت»
            boolean acts = next > first + 1 && more.endsWith("ت");
            if (!goesOn || acts || common.contains(more) || words.isNever(more)) {
                break;
            }
            next++;
            if (article) {
                break;
            }
        }
        return next;
    }

    // «الشارع الاقتصادي», «المدى الجديد»
    private static boolean agrees(String first, String next) {
        return "يهد".indexOf(next.charAt(next.length() - 1)) >= 0 && !first.equals(next);
    }

    private boolean unknown(Scan scan, int i) {
        String written = scan.written(i);
        return words.maySurname(word(scan, i), written) && !word(scan, i).startsWith("ال");
    }

    private static String word(Scan scan, int i) {
        return scan.words().get(i).folded();
    }
}
