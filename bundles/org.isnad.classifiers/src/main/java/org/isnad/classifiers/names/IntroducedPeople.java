package org.isnad.classifiers.names;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.text.FoldedText;
import org.jspecify.annotations.Nullable;

/** Finds Arabic people by what stands before them and is no title: «البرازيلي ويليان سوزا», «وقال كريم بنسودة». */
final class IntroducedPeople {
    private static final Set<String> TELLS = List.of(
                    "قال", "قالت", "يقول", "تقول", "أضاف", "أضافت", "أكد", "أكدت", "أوضح", "أوضحت", "صرح", "صرحت",
                    "ذكر", "ذكرت", "أشار", "أشارت", "كتب", "كتبت", "علق", "علقت", "رأى", "رأت", "اعتبر", "اعتبرت",
                    "روى", "روت")
            .stream()
            .map(FoldedText::fold)
            .collect(Collectors.toUnmodifiableSet());

    private final Scan scan;
    private final PersonWords words;
    private final @Nullable Hit[] hitAt;
    private final boolean[] titleAt;

    IntroducedPeople(Scan scan, PersonWords words, @Nullable Hit[] hitAt, boolean[] titleAt) {
        this.scan = scan;
        this.words = words;
        this.hitAt = hitAt;
        this.titleAt = titleAt;
    }

    /** Index behind the two words that name somebody after where they are from; the same if none does. */
    int end(int i) {
        boolean pair = words.tongue() == Tongue.AR
                && i > 0
                && i + 1 < scan.words().size()
                && someoneFrom(i - 1)
                && scan.follows(i)
                && scan.follows(i + 1)
                && mayName(i)
                && mayName(i + 1);
        return pair
                        && (words.isGiven(word(i))
                                || words.isForeign(word(i))
                                || words.isForeign(word(i + 1))
                                || stops(i + 2))
                ? i + 2
                : i;
    }

    /** Whether a word no list knows is the first of two that are a name: «الشيخ مبخوت العرادة». */
    boolean pairBegins(int i) {
        return i + 1 < scan.words().size()
                && words.isNoVerb(word(i))
                && (word(i + 1).startsWith("ال") || !words.isNoThirdName(word(i + 1), written(i + 1)));
    }

    /**
     * Whether a name that is a common word too is the name: before a family name, behind a verb of telling, or before what is
     * no adjective of it.
     */
    boolean names(int i) {
        boolean family = i + 1 < scan.words().size() && scan.follows(i + 1) && words.isFamily(word(i + 1));
        if (family || words.tongue() != Tongue.AR) {
            return family;
        }
        String before = i > 0 && scan.follows(i) ? word(i - 1) : "";
        boolean told = TELLS.contains(before) || (before.startsWith("و") && TELLS.contains(before.substring(1)));
        return told || nisbaFollows(i + 1);
    }

    // «أمير العيادي»: no adjective, because the word before has no article
    private boolean nisbaFollows(int i) {
        return i < scan.words().size()
                && scan.follows(i)
                && hitAt[i] == null
                && !titleAt[i]
                && word(i).startsWith("ال")
                && written(i).endsWith("ي");
    }

    // «الإيطالية» by itself; behind «المنتخب» it says of what country that is
    private boolean someoneFrom(int i) {
        Hit hit = hitAt[i];
        return hit != null
                && hit.entry().kind().equals("nationality")
                && hit.prefix().endsWith("ال")
                && hit.first() == i
                && (word(i).endsWith("ي") || word(i).endsWith("يه"))
                && (i == 0 || !scan.follows(i) || !word(i - 1).startsWith("ال"));
    }

    private boolean mayName(int i) {
        return hitAt[i] == null
                && !titleAt[i]
                && !word(i).startsWith("ال")
                && !written(i).endsWith("ة")
                && words.maySurname(word(i), written(i));
    }

    private boolean stops(int i) {
        return i >= scan.words().size() || !scan.follows(i);
    }

    private String written(int i) {
        return scan.written(i);
    }

    private String word(int i) {
        return scan.words().get(i).folded();
    }
}
