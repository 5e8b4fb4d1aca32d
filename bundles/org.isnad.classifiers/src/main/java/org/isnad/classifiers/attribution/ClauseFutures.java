package org.isnad.classifiers.attribution;

import java.util.List;

/** Tells what somebody will say, which nobody has said yet: «העריך שהנשיא יודיע על חנינה», not «יאמר הערב בנאומו כי». */
record ClauseFutures(Sentence s, ClauseLexicon lexicon, ClauseEnds ends) {
    /** Whether the verb there tells what is yet to be told, unless the reporter knows it: a clause stands behind. */
    boolean untold(int i, List<Told> before) {
        return future(s.word(i))
                && (ends.opens(i + 1) < 0
                        || before.stream()
                                .anyMatch(
                                        each -> each.content().contains(s.get(i).span())));
    }

    // «יודיע», «תודיע»: no «ייחס», no «תיאר»
    private boolean future(String word) {
        String root = word.isEmpty() ? "" : word.substring(1);
        return switch (word.isEmpty() ? ' ' : word.charAt(0)) {
            case 'י' -> !word.startsWith("יי") && lexicon.verb("ת" + root).isPresent();
            case 'ת' -> lexicon.verb("י" + root).isPresent() && !root.startsWith("י");
            default -> false;
        };
    }
}
