package org.isnad.classifiers.tr.attribution;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.classifiers.attribution.ClauseLexicon;
import org.isnad.classifiers.attribution.Teller;
import org.isnad.report.SourceKind;
import org.isnad.text.FoldedText;

/** Names tellers as a reader would look them up, without the case their place gives them: «yetkililere», «Bakanlıktan». */
final class PlainCase {
    private static final Pattern SEVERAL = Pattern.compile("(.{2,}l[ae]r[ıi]?)n?(?:[ae]|d[ae]n?|[ıi]n)");
    // «kaynağına», «yetkilisinden»: the owner's ending stays
    private static final Pattern OWNED = Pattern.compile("(.{2,}[ıiuü])n(?:[ae]|d[ae]n?|[ıiuü]n)");
    private static final Pattern APART = Pattern.compile("(.+)['’](?:n?[dt][ae]n?|n?[ıiuü]n|[yn]?[ae])");
    private static final int SHORTEST = 2;
    private static final int LONGEST_ENDING = 3;
    private static final Pattern ENDING = Pattern.compile("[dt][ae]n?|n?[ıiuü]n|y?[ae]");
    private static final Map<Character, String> HARDENED = Map.of('ğ', "k", 'b', "p", 'c', "ç", 'd', "t");

    private final ClauseLexicon lexicon;

    PlainCase(ClauseLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The same with its name and its house without case. */
    Teller of(Teller teller) {
        return named(teller.source()
                .affiliation()
                .filter(house -> house.indexOf(':') < 0)
                .map(house -> teller.being(
                        teller.source().but().affiliation(plain(house)).build()))
                .orElse(teller));
    }

    private String plain(String words) {
        int last = words.lastIndexOf(' ') + 1;
        String word = words.substring(last);
        return known(word) ? words : words.substring(0, last) + bare(word).orElse(word);
    }

    private Teller named(Teller teller) {
        String name = teller.source().name();
        if (teller.pointing() == Teller.Pointing.ELIDED || name.isEmpty()) {
            return teller;
        }
        int last = name.lastIndexOf(' ') + 1;
        String word = name.substring(last);
        // names take their case behind an apostrophe
        boolean named = teller.source().kind() == SourceKind.PERSON
                && Character.isUpperCase(word.charAt(0))
                && cut(APART, word).isEmpty();
        if (named || known(word)) {
            return teller;
        }
        return bare(word)
                .map(noun -> teller.being(teller.source()
                        .but()
                        .name(name.substring(0, last) + noun)
                        .build()))
                .orElse(teller);
    }

    private Optional<String> bare(String word) {
        boolean name = Character.isUpperCase(word.charAt(0));
        return cut(APART, word)
                .or(() -> single(word))
                .or(() -> cut(OWNED, word).filter(noun -> !name || known(noun)))
                .or(() -> cut(SEVERAL, word));
    }

    private static Optional<String> cut(Pattern pattern, String word) {
        Matcher matcher = pattern.matcher(word);
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    private Optional<String> single(String word) {
        for (int cut = word.length() - 1; cut >= Math.max(SHORTEST, word.length() - LONGEST_ENDING); cut--) {
            String stem = word.substring(0, cut);
            if (ENDING.matcher(word.substring(cut)).matches()) {
                String hard = stem.substring(0, cut - 1) + HARDENED.getOrDefault(stem.charAt(cut - 1), "");
                if (known(stem) || (hard.length() == cut && known(hard))) {
                    return Optional.of(known(stem) ? stem : hard);
                }
                Optional<String> whole = NounForms.restored(stem).filter(this::known);
                if (whole.isPresent()) {
                    return whole;
                }
            }
        }
        return Optional.empty();
    }

    private boolean known(String word) {
        String folded = FoldedText.fold(word);
        return lexicon.heads(folded) || lexicon.person(folded);
    }
}
