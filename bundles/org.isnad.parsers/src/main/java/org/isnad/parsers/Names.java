package org.isnad.parsers;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.report.Span;
import org.isnad.text.Agencies;
import org.isnad.text.FoldedText;
import org.isnad.text.LexiconFile;
import org.isnad.text.Towns;

/** The agencies, outlets and towns a date line may name. */
final class Names {
    private static final int LONGEST_OUTLET = 4;
    private static final Set<String> AGENCIES = Agencies.names();
    private static final Set<String> OUTLETS = listed("outlets.tsv");
    private static final Set<String> PLACES = places();
    private static final Set<String> KINDS = listed("kinds.tsv");
    private static final Pattern NUMBERED =
            Pattern.compile("[\\s:,#()-]*+(?:no|nr|number|num|sayi|رقم|عدد|מספר|מס)?+[\\s.:'#]*+[0-9][0-9/.-]*+");
    private static final Set<String> FIRST = outletWords("first");
    private static final Set<String> LAST = outletWords("last");
    private static final Set<String> AGENCY_FIRST = Set.of("وكاله", "وكالات", "ووكالات", "סוכנות");
    private static final Set<String> AGENCY_WORDS = Set.of("agency", "ajansi", "ajans");

    private static final AgencySigns AGENCY_SIGNS = new AgencySigns(AGENCIES, agencyWords());

    private Names() {}

    /** Whether an agency may be named in a stretch of a text: false spares the closer look. */
    static boolean mayNameAgency(String text, Span within) {
        return AGENCY_SIGNS.mayStandIn(text, within);
    }

    private static Set<String> agencyWords() {
        Set<String> words = new HashSet<>(AGENCY_FIRST);
        words.addAll(AGENCY_WORDS);
        words.add("news");
        return words;
    }

    /** Whether the folded words name a news agency: by the list, or because they say so. */
    static boolean isAgency(String folded) {
        String name = bare(folded);
        if (AGENCIES.contains(name)) {
            return true;
        }
        if (!hasWords(name, 2, 5)) {
            return false;
        }
        List<String> words = List.of(name.split(" "));
        // «أعلنت وكالة …» is news
        boolean calls =
                AGENCY_FIRST.contains(words.getFirst()) || words.stream().anyMatch(AGENCY_WORDS::contains);
        return name.endsWith(" news service") || calls;
    }

    /** Whether the folded words are the name of an agency we know. */
    static boolean isListedAgency(String folded) {
        return AGENCIES.contains(bare(folded));
    }

    /** Whether the words say that there are agencies, not which. */
    static boolean isAgencies(String words) {
        return isListedAgency(FoldedText.fold(words)) && Agencies.id(words).isEmpty();
    }

    /** Whether the folded words are a body that calls itself an agency and that no list has: it may be who publishes. */
    static boolean isOwnAgency(String folded) {
        String name = bare(folded);
        return isAgency(name) && !areSeveral(name) && !isKnownAgency(name);
    }

    private static boolean areSeveral(String name) {
        return name.contains("وكالات") || name.startsWith("agenc") || name.contains("סוכנויות");
    }

    // «وكالة أنباء فارس», "Anadolu News Agency"
    private static boolean isKnownAgency(String name) {
        List<String> words = List.of(name.split(" "));
        boolean inside = false;
        for (int from = 0; from < words.size(); from++) {
            for (int to = from + 1; to <= words.size(); to++) {
                inside |= AGENCIES.contains(String.join(" ", words.subList(from, to)));
            }
        }
        return inside;
    }

    static boolean isPlace(String folded) {
        return PLACES.contains(bare(folded));
    }

    /** Whether the folded words only say what a document is: "Press release", «بيان صحفي رقم 12». */
    static boolean isKind(String folded) {
        if (KINDS.contains(bare(folded))) {
            return true;
        }
        String words = folded.stripTrailing();
        if (words.isEmpty() || "0123456789/.-".indexOf(words.charAt(words.length() - 1)) < 0) {
            return false;
        }
        Matcher number = NUMBERED.matcher(folded);
        int end = folded.length();
        while (number.find()) {
            end = number.end() == words.length() ? Math.min(end, number.start()) : end;
        }
        return KINDS.contains(bare(folded.substring(0, end)));
    }

    /** Whether the folded words are the name of an outlet we know. */
    static boolean isListedOutlet(String folded) {
        return OUTLETS.contains(bare(folded));
    }

    /** Whether the folded words look like the name of an outlet: «صحيفة …», "… Gazetesi". */
    static boolean isOutlet(String folded) {
        String name = bare(folded);
        if (OUTLETS.contains(name)) {
            return true;
        }
        if (!hasWords(name, 2, LONGEST_OUTLET)) {
            return false;
        }
        List<String> words = List.of(name.split(" "));
        return !KINDS.contains(name)
                && name.chars().noneMatch(Character::isDigit)
                && (FIRST.contains(words.getFirst()) || LAST.contains(words.getLast()));
    }

    // words with one blank between
    private static boolean hasWords(String name, int fewest, int most) {
        int words = 1;
        for (int i = 0; i < name.length() && words <= most; i++) {
            words += name.charAt(i) == ' ' ? 1 : 0;
        }
        return words >= fewest && words <= most;
    }

    static String bare(String folded) {
        return bareIn(folded).in(folded);
    }

    /** Without the signs around it. */
    static Span bareIn(String folded) {
        int from = 0;
        int to = folded.length();
        while (from < to && !Letters.isLetterOrDigit(folded.charAt(from))) {
            from++;
        }
        while (to > from && !Letters.isLetterOrDigit(folded.charAt(to - 1)) && folded.charAt(to - 1) != '!') {
            to--;
        }
        return new Span(from, to);
    }

    private static Set<String> listed(String resource) {
        Set<String> names = new HashSet<>();
        for (List<String> row : LexiconFile.rows(Names.class, resource)) {
            for (String form : row.getLast().split("\\|")) {
                names.add(FoldedText.fold(form));
            }
        }
        return names;
    }

    private static Set<String> places() {
        Set<String> names = new HashSet<>(Towns.names());
        for (String country : Locale.getISOCountries()) {
            for (String language : List.of("ar", "en", "he", "tr")) {
                names.add(FoldedText.fold(Locale.of("", country).getDisplayCountry(Locale.of(language))));
            }
        }
        return names;
    }

    private static Set<String> outletWords(String place) {
        Set<String> words = new HashSet<>();
        for (List<String> row : LexiconFile.rows(Names.class, "outlet-words.tsv")) {
            if (row.getFirst().equals(place)) {
                for (String form : row.getLast().split("\\|")) {
                    words.add(FoldedText.fold(form));
                }
            }
        }
        return words;
    }
}
