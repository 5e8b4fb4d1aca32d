package org.isnad.classifiers.en.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.isnad.classifiers.attribution.Sentence;
import org.isnad.classifiers.attribution.Teller;
import org.isnad.classifiers.attribution.Token.Kind;
import org.isnad.classifiers.attribution.Told;
import org.isnad.report.Span;

/** Quotations that go on in the sentences behind: what nobody else is said to say still belongs to the teller before. */
final class QuotesGoOn {
    private static final Set<String> SPEAKERS = Set.of("i", "we", "you", "my", "our", "your");

    private final List<Sentence> sentences;
    private final List<List<Told>> told;
    private final List<List<Told>> joined = new ArrayList<>();
    private int teller = -1;
    private boolean open;

    QuotesGoOn(List<Sentence> sentences, List<List<Told>> told) {
        this.sentences = sentences;
        this.told = told;
    }

    List<List<Told>> read() {
        for (int i = 0; i < sentences.size(); i++) {
            joined.add(new ArrayList<>(told.get(i)));
            if (teller >= 0 && continues(i)) {
                extend(i);
            } else {
                begin(i);
            }
        }
        joined.forEach(each -> each.removeIf(QuotesGoOn::wordless));
        return joined;
    }

    // a colon whose words never came
    private static boolean wordless(Told told) {
        return told.content().length() <= 1;
    }

    private void begin(int i) {
        Sentence s = sentences.get(i);
        List<Told> own = told.get(i);
        boolean colon = s.is(s.size() - 1, Kind.COLON);
        teller = !own.isEmpty() && (colon || quotation(s, own.getLast()) || within(s, own.getLast())) ? i : -1;
        open = teller >= 0 && unclosed(s);
    }

    private static boolean quotation(Sentence s, Told told) {
        int start = told.content().start();
        return told.content().length() > 0
                && (s.text().startsWith("“", start) || s.text().startsWith("\"", start));
    }

    // ""He said the roof would go," a neighbor said. "Nobody listened."": of what the quotation tells
    private static boolean within(Sentence s, Told told) {
        return told.rule().endsWith("-relayed")
                && s.is(0, Kind.OPEN)
                && s.closing(0) > 0
                && s.span(0, s.closing(0)).contains(told.content());
    }

    // a mark opened last closes nowhere
    private static boolean unclosed(Sentence s) {
        for (int i = s.size() - 1; i >= 0; i--) {
            if (s.is(i, Kind.CLOSE)) {
                return false;
            }
            if (s.is(i, Kind.OPEN)) {
                return true;
            }
        }
        return false;
    }

    private boolean continues(int i) {
        Sentence s = sentences.get(i);
        Sentence before = sentences.get(i - 1);
        boolean paragraph = s.paragraph() == sentences.get(teller).paragraph();
        boolean begins = s.is(0, Kind.OPEN);
        boolean colon = i - 1 == teller && before.is(before.size() - 1, Kind.COLON);
        boolean goesOn = (begins && (paragraph || colon || open)) || (open && s.paragraph() == before.paragraph());
        return goesOn && told.get(i).stream().noneMatch(each -> outside(s, each));
    }

    // whoever is said to say something outside the quotation marks speaks from here on
    private static boolean outside(Sentence s, Told each) {
        for (int i = s.size() - 1; i >= 0; i--) {
            if (s.is(i, Kind.CLOSE)) {
                return each.cue().start() > s.get(i).span().start();
            }
        }
        return false;
    }

    // "I say that because …" within someone's words
    private static boolean speaksForItself(Sentence s, Told each) {
        String source = each.tellers().getLast().source().span().in(s.text());
        return SPEAKERS.contains(source.toLowerCase(Locale.ROOT));
    }

    private void extend(int i) {
        Sentence s = sentences.get(i);
        List<Told> before = joined.get(teller);
        Told last = before.removeLast();
        int end = s.size();
        boolean closes = false;
        for (int k = s.size() - 1; k > 0 && !closes; k--) {
            closes = s.is(k, Kind.CLOSE);
            end = closes ? k + 1 : end;
        }
        Span quote = s.trimmed(0, end);
        boolean colon = wordless(last);
        boolean within = within(sentences.get(teller), last);
        Span content = colon || within ? quote : last.content().union(quote);
        if (within) {
            before.add(last);
        }
        List<Teller> tellers = within ? last.tellers().subList(0, last.tellers().size() - 1) : last.tellers();
        before.add(new Told(content, tellers, last.rule()));
        joined.get(i).removeIf(each -> quote.contains(each.cue()) && speaksForItself(s, each));
        open = !closes;
    }
}
