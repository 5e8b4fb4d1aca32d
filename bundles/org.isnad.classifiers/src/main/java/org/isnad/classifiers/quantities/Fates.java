package org.isnad.classifiers.quantities;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.isnad.report.Span;
import org.isnad.text.NumberWords;
import org.isnad.text.Phrases;

/** What befell people, told by a word of their sentence near their number. */
final class Fates {
    private static final String PERSON = "person";
    private static final Set<String> PEOPLE = Set.of(
            "",
            PERSON,
            "woman",
            "child",
            "worker",
            "soldier",
            "police",
            "militant",
            "student",
            "official",
            "settler",
            "displaced");
    private static final String LOST = "lost";
    private static final Set<String> DEATH = Set.of("مقتل", "مصرع", "وفاه", "استشهاد", "بمقتل", "بمصرع");
    private static final Set<String> AND_INJURY = Set.of("واصابه", "وجرح", "واصابات");
    private static final Set<String> FORCES = Set.of("soldier", "militant", "police");
    private static final Set<String> BEFALLEN =
            Set.of("killed", "injured", "arrested", "hostage", "missing", "displaced", "trapped", "militant");
    // how many words away what befell people is looked for
    private static final int REACH = 8;
    private static final int LONGEST = 4;
    // begin what is told next: «… المفقودين، وإن البلدية آوت سبعين عائلة»
    static final Set<String> CLAUSES = Set.of("وان", "ان", "فيما", "بينما");
    // «ضبط ثلاثة أسلحة»: things as well as people
    private static final Set<String> SEIZED = Set.of("ضبط", "ضبطت", "ضبطوا", "وضبط", "بضبط", "سقوط");
    private static final Set<String> PASSIVE = Set.of("was", "were", "been", "being", "are", "is");

    private final WordLine line;
    private final String language;
    private final QuantityWords lists;
    private final ByWord<Phrases.Match<String>> fates;

    Fates(WordLine line, String language, Span passage, QuantityWords lists) {
        this.line = line;
        this.language = language;
        this.lists = lists;
        fates = new ByWord<>(line.size());
        lists.fates
                .find(line.text(), passage)
                .forEach(match -> fates.put(line.after(match.span().end()) - 1, match));
    }

    /** What befell those counted from word {@code first} to the one before {@code next}; else {@code code} itself. */
    String of(int first, int next, String code) {
        String fate = PEOPLE.contains(code) ? near(first, next).orElse(code) : code;
        return fate.equals(LOST) ? (FORCES.contains(code) ? "killed" : code) : fate;
    }

    /** The same of what the lists do not know, only if the word right beside it says so: «أصيب 14 مناصرا», "14 fans were injured". */
    String beside(int first, int next) {
        boolean before = language.equals("ar")
                && first > 0
                && fates.holds(first - 1)
                && !line.parted(first)
                && !SEIZED.contains(line.folded(first - 1));
        int verb = next < line.size() && PASSIVE.contains(line.folded(next)) ? next + 1 : next;
        boolean behind = !language.equals("ar") && verb < line.size() && fates.holds(verb) && !line.parted(next);
        return before ? fate(first - 1) : behind ? fate(verb) : acting(next);
    }

    /** What those counted before did by the plural right behind them: «تسعة مصابين توفوا»; empty if nothing. */
    String acting(int next) {
        boolean acting = language.equals("ar")
                && next < line.size()
                && fates.holds(next)
                && line.folded(next).endsWith("وا");
        return acting ? fate(next) : "";
    }

    static boolean ofPeople(String code) {
        return PEOPLE.contains(code) || befallen(code);
    }

    static boolean befallen(String code) {
        return BEFALLEN.contains(code);
    }

    static boolean unharmed(String code) {
        return PEOPLE.contains(code) && !code.isEmpty();
    }

    /** What befell people of whom a code is known, by the last word for it between two; else the code. */
    String within(int from, int to, String code) {
        return IntStream.range(from, to)
                .filter(fates::holds)
                .mapToObj(this::fate)
                .filter(fate -> !fate.equals(LOST))
                .reduce((first, last) -> last)
                .orElse(code);
    }

    /** Whether a word between two says what befell people. */
    boolean between(int from, int to) {
        return IntStream.range(from, to).anyMatch(fates::holds);
    }

    /** Whether what befell those counted is told from a word on, but for what stands between: «12 | في عداد المفقودين». */
    Optional<String> told(int next) {
        int k = next;
        while (k < line.size() && lists.still.contains(line.folded(k)) && !fates.holds(k) && !line.parted(k)) {
            k++;
        }
        for (int end = k; end < Math.min(line.size(), k + LONGEST) && !line.parted(end); end++) {
            Phrases.Match<String> match = fates.get(end);
            if (match != null) {
                int start = line.after(match.span().start() + 1) - 1;
                return start <= k && match.prefix().isEmpty() ? Optional.of(fate(end)) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private Optional<String> near(int first, int next) {
        return switch (language) {
            case "ar" -> before(first).or(() -> behind(next));
            case "tr" -> participle(first).or(() -> behind(next));
            case "en" -> behind(next).or(() -> before(first));
            default -> nearest(first, next);
        };
    }

    // «hafif yaralanan 15 taraftar», «mahsur kalan 30 işçi», «enkaz altında 17 kişi»
    private Optional<String> participle(int first) {
        String before = line.folded(first - 1);
        if (first < 1
                || line.parted(first)
                || !(before.endsWith("an") || before.endsWith("en") || before.equals("altinda"))) {
            return Optional.empty();
        }
        return fates.holds(first - 1)
                ? Optional.of(fate(first - 1))
                : first > 1 && fates.holds(first - 2) && line.follows(first - 1)
                        ? Optional.of(fate(first - 2))
                        : Optional.empty();
    }

    private Optional<String> nearest(int first, int next) {
        Optional<Integer> before = placeBefore(first);
        Optional<Integer> behind = placeBehind(next);
        boolean earlier = before.isPresent()
                && (behind.isEmpty() || (!joined(first) && first - before.get() <= behind.get() - next + 1));
        return (earlier ? before : behind).map(this::fate);
    }

    // «12 מתו ו-41 בני אדם נפצעו»: a number that "and" joins to a verb has its own behind it
    private boolean joined(int first) {
        int start = line.span(first).start();
        String text = line.text().text();
        return text.charAt(start) == 'ו' || text.startsWith("ו-", Math.max(0, start - 2));
    }

    private Optional<String> before(int first) {
        return placeBefore(first).map(this::fate);
    }

    private Optional<String> behind(int next) {
        return placeBehind(next).map(this::fate);
    }

    private String fate(int i) {
        Phrases.Match<String> match = fates.get(i);
        return match == null ? "" : together(i) ? PERSON : match.value();
    }

    // «مصرع وإصابة 9»: of both, together
    private boolean together(int i) {
        return i > 0 && DEATH.contains(line.folded(i - 1)) && AND_INJURY.contains(line.folded(i));
    }

    private Optional<Integer> placeBefore(int first) {
        for (int i = first - 1;
                i >= 0 && first - i <= REACH && !line.parted(i + 1) && !CLAUSES.contains(line.folded(i));
                i--) {
            // "were killed and 30 …": said of those named before
            boolean passive = language.equals("en") && PASSIVE.contains(line.folded(i - 1));
            if (fates.holds(i) && !passive) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    // «412 شخصا، بينهم 206 أطفال، توفي منهم تسعة»: what stands behind another number is of that one; elsewhere only
    // right
    // behind it: «כ-5,000 בני אדם ו-12 נעצרו»
    private boolean numbered(int i) {
        boolean digits = Character.isDigit(line.folded(i).charAt(0));
        boolean some = NumberWords.someOf(line.folded(i));
        boolean words = some || (!language.equals("tr") && lists.numbers.mayBegin(line.folded(i)));
        if (!digits && !words) {
            return false;
        }
        int next = i + 1;
        while (next < line.size() && lists.still.contains(line.folded(next))) {
            next++;
        }
        return (digits && language.equals("ar")) || ((digits || some || next > i + 1) && fates.holds(next));
    }

    private Optional<Integer> placeBehind(int next) {
        for (int i = next; i < line.size() && i - next < REACH && !line.parted(i) && !numbered(i); i++) {
            Phrases.Match<String> match = fates.get(i);
            // «وإصابة», "and wounded" begins another count
            boolean joined = match != null
                    && (match.prefix().startsWith("و") || match.prefix().startsWith("ו"));
            boolean active = language.equals("en") && line.folded(i - 1).equals("and");
            if (joined || (match != null && active)) {
                return Optional.empty();
            }
            if (match != null) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }
}
