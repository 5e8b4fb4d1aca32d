package org.isnad.classifiers.names;

import java.util.List;
import org.isnad.text.FoldedText;
import org.isnad.text.Phrases;
import org.isnad.text.Word;

/** Tells an armed group called by a common word alone, where its whole name stands elsewhere: «تنظيم القاعدة … | القاعدة». */
final class GroupAgain {
    private static final String ARTICLE = "ال";

    private final Phrases<Entry> plain;

    GroupAgain(Phrases<Entry> plain) {
        this.plain = plain;
    }

    /** Whether the word there means the group the text names in full: not «القاعدة الجوية», nor where a base is told of. */
    boolean tells(Scan scan, Hit name) {
        return name.entry().kind().equals("armed-group")
                && !described(scan, name.next())
                && !common(scan, name)
                && plain.find(scan.text()).stream().anyMatch(whole -> named(scan, whole, name));
    }

    // «تنظيم القاعدة», «تنظيم القاعدة في جزيرة العرب»
    private static boolean named(Scan scan, Phrases.Match<Entry> whole, Hit name) {
        String bare = scan.words().get(name.first()).folded();
        String group = bare.substring(Math.max(0, bare.indexOf(ARTICLE)));
        return whole.value().kind().equals(name.entry().kind())
                && FoldedText.fold(whole.span().in(scan.text().text())).contains(" " + group);
    }

    private static boolean described(Scan scan, int next) {
        return next < scan.words().size()
                && scan.follows(next)
                && scan.words().get(next).folded().startsWith(ARTICLE);
    }

    // «قاعدة العند»: the same word without the article
    private static boolean common(Scan scan, Hit name) {
        List<Word> words = scan.words();
        String folded = words.get(name.first()).folded();
        int article = folded.indexOf(ARTICLE);
        String bare = article < 0 ? folded : folded.substring(article + ARTICLE.length());
        return words.stream().anyMatch(word -> word.folded().equals(bare));
    }
}
