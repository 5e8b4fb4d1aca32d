package org.isnad.classifiers.ar.attribution;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.classifiers.attribution.Agreement;
import org.isnad.report.Sector;
import org.isnad.report.SourceKind;
import org.isnad.text.FoldedText;
import org.isnad.text.WordSet;

/** Makes the forms of numbers, genders and cases from a row of {@code source-nouns.tsv}. */
final class Declension {
    private final Map<String, Noun> nouns;
    // «محامي», of «محامين»: less likely than any other word spelled so
    private final Map<String, Noun> governing = new HashMap<>();

    Declension(Map<String, Noun> nouns) {
        this.nouns = nouns;
    }

    void noun(List<String> row) {
        Optional<Sector> sector = row.get(5).equals("-")
                ? Optional.empty()
                : Optional.of(Sector.valueOf(row.get(5).toUpperCase(Locale.ROOT)));
        Agreement one = row.get(4).equals("f") ? Agreement.SHE : Agreement.HE;
        SourceKind kind = SourceKind.valueOf(row.get(2).toUpperCase(Locale.ROOT));
        Set<String> flags = WordSet.of(row.get(6).split(","));
        Noun noun = new Noun(kind, row.get(3), sector, flags, one, 1, flags.contains("name"));
        String singular = FoldedText.fold(row.get(0));
        add(singular, noun);
        String base = singular.endsWith("ه") ? singular.substring(0, singular.length() - 1) + "ت" : singular;
        Agreement two = row.get(4).equals("f") ? Agreement.TWO_WOMEN : Agreement.TWO;
        for (String ending : List.of("ان", "ين")) {
            add(base + ending, noun.with(two, 2, false));
        }
        boolean tells = noun.human() || noun.unnamed() || kind == SourceKind.DOCUMENT;
        if (tells && !singular.endsWith("ه")) {
            nouns.putIfAbsent(singular + "ا", noun);
        }
        if (noun.human() && !singular.endsWith("ه") && !noun.flags().contains("adjective")) {
            add(singular + "ه", noun.with(Agreement.SHE, 1, false));
            // «محاميته»: as it is written before a pronoun
            nouns.putIfAbsent(singular + "ت", noun.with(Agreement.SHE, 1, false));
        }
        boolean women = noun.human() && row.get(4).equals("f");
        Agreement them = noun.human() ? Agreement.MANY : Agreement.SHE.or(Agreement.MANY);
        Agreement many = women ? them.or(Agreement.SHE).or(Agreement.MANY_WOMEN) : them;
        for (String plural : row.get(1).split(",")) {
            if (!plural.equals("-")) {
                // «مسؤولين»: of two or of several; without vowels the plural is the likelier
                String folded = FoldedText.fold(plural);
                Agreement form = folded.endsWith("ين") ? many.or(two) : many;
                nouns.put(folded, noun.with(form, 0, false));
                nouns.put("ال" + folded, noun.with(form, 0, true));
                // «محللو المصرف», «كبير محللي المصرف», «إن ضباطا حذروا»
                boolean construct = folded.matches(noun.human() ? ".{3,}(ون|ين)" : ".{3,}ون");
                if (construct || ((noun.human() || noun.unnamed()) && folded.matches(".*[^اءهين]"))) {
                    String also = construct ? folded.substring(0, folded.length() - 1) : folded + "ا";
                    (construct ? governing : nouns).putIfAbsent(also, noun.with(construct ? many : form, 0, false));
                }
            }
        }
    }

    /** Adds what is less likely than the words of other rows; behind the last row. */
    void governing() {
        governing.forEach(nouns::putIfAbsent);
    }

    private void add(String word, Noun noun) {
        nouns.putIfAbsent(word, noun);
        nouns.putIfAbsent("ال" + word, noun.with(noun.agreement(), noun.count(), true));
    }
}
