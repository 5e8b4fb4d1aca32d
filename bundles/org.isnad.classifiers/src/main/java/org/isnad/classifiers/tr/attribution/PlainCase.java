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
    private static final Pattern SINGLE = Pattern.compile("(.{2,}?)(?:[dt][ae]n?|n?[ıiuü]n|y?[ae])");
    private static final Map<Character, String> HARDENED = Map.of('ğ', "k", 'b', "p", 'c', "ç", 'd', "t");

    private final ClauseLexicon lexicon;

    PlainCase(ClauseLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The same with its name without case. */
    Teller of(Teller teller) {
        String name = teller.source().name();
        int last = name.lastIndexOf(' ') + 1;
        String word = name.substring(last);
        // names take their case behind an apostrophe
        boolean named = teller.source().kind() == SourceKind.PERSON && Character.isUpperCase(word.charAt(0));
        if (teller.pointing() == Teller.Pointing.ELIDED || named || known(word)) {
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
        return known(SINGLE, word)
                .or(() -> Character.isUpperCase(word.charAt(0)) ? known(OWNED, word) : cut(OWNED, word))
                .or(() -> cut(SEVERAL, word));
    }

    private static Optional<String> cut(Pattern pattern, String word) {
        Matcher matcher = pattern.matcher(word);
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    private Optional<String> known(Pattern pattern, String word) {
        return cut(pattern, word).flatMap(stem -> {
            String end = HARDENED.getOrDefault(stem.charAt(stem.length() - 1), "");
            String hard = stem.substring(0, stem.length() - 1) + end;
            return known(stem) ? Optional.of(stem) : Optional.of(hard).filter(noun -> !end.isEmpty() && known(noun));
        });
    }

    private boolean known(String word) {
        String folded = FoldedText.fold(word);
        return lexicon.heads(folded) || lexicon.person(folded);
    }
}
