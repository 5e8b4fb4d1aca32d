package org.isnad.text;

/** Tells words of times that are the names of papers: "the Daily Mail", "the Morning Courier", "told the Daily". */
final class PaperTitles {
    private final String text;
    private final int to;
    private final boolean capitals;

    /** @param capitals whether only names are written with a capital inside a sentence */
    PaperTitles(String text, int to, boolean capitals) {
        this.text = text;
        this.to = to;
        this.capitals = capitals;
    }

    /** Whether the words from a place to another are a name or begin one; {@code start} is where their first one begins. */
    boolean holds(TimeKind kind, int start, int from, int end) {
        boolean repeats = kind == TimeKind.SET;
        // "Israeli daily Kol HaTzafon" appears when it likes
        boolean named = end + 1 < to && text.charAt(end) == ' ' && Character.isUpperCase(text.charAt(end + 1));
        if (repeats && named && start > 0) {
            return true;
        }
        if (!capitals || (!repeats && kind != TimeKind.PART)) {
            return false;
        }
        int last = Math.max(from, text.lastIndexOf(' ', end - 1) + 1);
        boolean inside = from > 1 && text.charAt(from - 1) == ' ' && Character.isLetter(text.charAt(from - 2));
        return Character.isUpperCase(text.charAt(last)) && (named || (inside && repeats));
    }
}
