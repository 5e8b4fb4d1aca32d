package org.isnad.classifiers.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.isnad.report.Mention;
import org.isnad.report.Span;
import org.isnad.text.Clitics;
import org.isnad.text.FoldedText;
import org.isnad.text.Word;
import org.isnad.text.Words;

/** The people of one report: links a family name alone to the full name it was introduced by. */
final class People {
    private static final int SHORTEST = 3;
    private static final Pattern ARTICLE = Pattern.compile("^(?:e[ltdrsşnz]|a[ltdrsnz]|ash)-");

    private final FoldedText text;
    private final Map<String, String> byFamilyName = new HashMap<>();
    // a bit for the last two letters of each family name: most words are turned away by them
    private long endings;

    People(FoldedText text) {
        this.text = text;
    }

    /** Takes note of a person; the answer is the entity. */
    String remember(String name) {
        List<String> words =
                FoldedText.of(name).words().stream().map(People::nominative).toList();
        String entity = "person:" + String.join("-", words);
        String family = words.isEmpty() ? "" : words.getLast();
        // «Halid el-Mebruk»: later «Mebruk»
        String bare = ARTICLE.matcher(family).replaceFirst("");
        if (bare.length() > SHORTEST && bare.length() < family.length()) {
            byFamilyName.putIfAbsent(bare, entity);
            endings |= ending(bare);
        }
        if (family.length() >= SHORTEST) {
            endings |= ending(family);
            if (words.size() > 1) {
                byFamilyName.put(family, entity);
            } else {
                byFamilyName.putIfAbsent(family, entity);
            }
        }
        return entity;
    }

    // «قتل أبا نصر»: the father of Nasr in whatever case
    private static String nominative(Word word) {
        return word.folded().equals("ابا") || word.folded().equals("ابي") ? "ابو" : word.folded();
    }

    /** Where names were found, in order: each start, and its end behind it in the lower half of the number. */
    static long[] places(List<Mention> found) {
        long[] places = new long[found.size()];
        for (int i = 0; i < places.length; i++) {
            Span span = found.get(i).span();
            places[i] = (long) span.start() << Integer.SIZE | span.end();
        }
        Arrays.sort(places);
        return places;
    }

    /** The same mentions without nationalities that are the family name of somebody told of: «أبو خليل السوداني. وقال السوداني إن». */
    List<Mention> withoutNamesakes(List<Mention> mentions) {
        return mentions.stream()
                .filter(mention -> !mention.kind().equals("nationality")
                        || !mention.rule().startsWith("ar.")
                        || !byFamilyName.containsKey(FoldedText.fold(mention.name()))
                        || describes(mention.span()))
                .toList();
    }

    // «الوزير | السوداني», «مواطنه | السوداني»: said of whoever stands before
    private boolean describes(Span nationality) {
        int end = nationality.start();
        while (end > 0 && text.text().charAt(end - 1) == ' ') {
            end--;
        }
        int start = end;
        while (start > 0 && Character.isLetter(text.text().charAt(start - 1))) {
            start--;
        }
        String before = FoldedText.fold(text.text().substring(start, end));
        return before.isEmpty() || before.matches("[وفبك]?ال.*|[وف]?لل.*|.*(ه|ها|هم|يون|يين)");
    }

    /** Names of known people that stand alone in a passage, outside of all that was found. */
    List<Mention> again(Span passage, long[] taken) {
        if (byFamilyName.isEmpty()) {
            return List.of();
        }
        List<Mention> again = new ArrayList<>();
        for (Word word : Words.of(text, passage)) {
            Optional<Mention> known = known(word);
            if (known.isPresent() && free(known.get().span(), taken)) {
                again.add(known.get());
            }
        }
        return again;
    }

    // by the last that begins before it ends
    private static boolean free(Span span, long[] taken) {
        int place = Arrays.binarySearch(taken, (long) span.end() << Integer.SIZE);
        int before = (place < 0 ? -place - 1 : place) - 1;
        return before < 0 || (int) taken[before] <= span.start();
    }

    private static long ending(String name) {
        int last = name.length() - 1;
        return 1L << (7 * name.charAt(last) + (last > 0 ? name.charAt(last - 1) : 0));
    }

    private Optional<Mention> known(Word word) {
        boolean latin = word.folded().charAt(0) < 0x0250;
        int apostrophe = latin ? word.folded().lastIndexOf('\'') : -1;
        String bare = apostrophe > 2 ? word.folded().substring(0, apostrophe) : word.folded();
        if ((endings & ending(bare)) == 0) {
            return Optional.empty();
        }
        List<Clitics.Split> splits = Clitics.splits(bare);
        for (int i = 0; i < splits.size(); i++) {
            Clitics.Split split = splits.get(i);
            String entity = byFamilyName.get(split.stem());
            if (entity == null) {
                continue;
            }
            boolean capital =
                    Character.isUpperCase(text.text().charAt(word.span().start()));
            // «راندا علي … على الطاولة»
            int letters = word.span().length();
            boolean on =
                    letters > 2 && text.text().startsWith("على", word.span().end() - 3);
            if (!on && !split.prefix().endsWith("ال") && (!latin || capital)) {
                int start = text.folded(word.span().start());
                Span span = text.original(start + split.length(), start + bare.length());
                return Optional.of(
                        new Mention(span, "person", span.in(text.text()), Optional.of(entity), "names.person-again"));
            }
        }
        return Optional.empty();
    }

    /** The same mentions, those of a family name alone with the entity of its full name. */
    List<Mention> joined(List<Mention> mentions) {
        return byFamilyName.isEmpty()
                ? mentions
                : mentions.stream().map(this::join).toList();
    }

    private Mention join(Mention mention) {
        if (!mention.kind().equals("person") || mention.name().indexOf(' ') >= 0) {
            return mention;
        }
        String folded = FoldedText.fold(mention.name());
        String entity = folded.indexOf(' ') < 0 ? byFamilyName.get(folded) : null;
        return entity == null
                ? mention
                : new Mention(mention.span(), mention.kind(), mention.name(), Optional.of(entity), mention.rule());
    }
}
