package org.isnad.parsers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.report.Span;
import org.isnad.text.FoldedText;

/** Tells at a look whether names may stand in a stretch of a text, by the letters or digits each begins with. */
final class AgencySigns {
    private static final String AND = "وו";
    private static final int BITS = 13;

    // by the hash of what they begin with
    private final Map<Integer, List<String>> names = new HashMap<>();
    private final long[] any = new long[1 << (BITS - 6)];

    /**
     * @param names folded
     * @param words folded ones that say alone that such a name stands there
     */
    AgencySigns(Set<String> names, Set<String> words) {
        names.forEach(name -> add(endOfRun(name), name));
        words.forEach(word -> add(word.length(), word));
    }

    private void add(int length, String name) {
        int hash = name.substring(0, length).hashCode();
        names.computeIfAbsent(hash, _ -> new ArrayList<>()).add(name);
        any[place(hash) >> 6] |= 1L << place(hash);
    }

    private static int endOfRun(String name) {
        int end = 1;
        while (end < name.length() && Letters.kind(name.charAt(end)) == Letters.kind(name.charAt(0))) {
            end++;
        }
        return end;
    }

    private static int place(int hash) {
        return (hash * 0x9E3779B1) >>> (Integer.SIZE - BITS);
    }

    /** Whether a name may stand in a stretch of a text: false spares the closer look. */
    boolean mayStandIn(String text, Span within) {
        for (int i = within.start(); i < within.end(); i++) {
            if (Letters.folded(text.charAt(i)) == Letters.OPEN) {
                String folded = FoldedText.fold(within.in(text));
                return new Search(folded, new Span(0, folded.length()), true).finds();
            }
        }
        return new Search(text, within, false).finds();
    }

    private final class Search {
        private final String text;
        private final int end;
        private final boolean folded;
        private int at;

        Search(String text, Span within, boolean folded) {
            this.text = text;
            this.at = within.start();
            this.end = within.end();
            this.folded = folded;
        }

        // a blank behind the end
        private char letter(int i) {
            return i == end ? ' ' : folded ? text.charAt(i) : Letters.folded(text.charAt(i));
        }

        boolean finds() {
            while (at < end) {
                int kind = Letters.kind(letter(at));
                if (kind == 0 || letter(at) == Letters.DROPPED) {
                    at++;
                } else if (run(kind)) {
                    return true;
                }
            }
            return false;
        }

        // letters or digits, not both; whether they are those that a name begins with, as they are or behind «و»
        private boolean run(int kind) {
            int start = at;
            int hash = 0;
            int behind = 0;
            int second = end;
            for (char c = letter(at); Letters.kind(c) == kind || c == Letters.DROPPED; c = letter(++at)) {
                if (c != Letters.DROPPED) {
                    second = at > start ? Math.min(second, at) : second;
                    behind = at > start ? 31 * behind + c : 0;
                    hash = 31 * hash + c;
                }
            }
            boolean and = AND.indexOf(letter(start)) >= 0 && second < end;
            return stands(hash, start) || (and && stands(behind, second));
        }

        private boolean stands(int hash, int start) {
            int place = place(hash);
            if ((any[place >> 6] >>> place & 1) == 0) {
                return false;
            }
            for (String name : names.getOrDefault(hash, List.of())) {
                if (startsWith(name, start)) {
                    return true;
                }
            }
            return false;
        }

        private boolean startsWith(String name, int start) {
            int known = 0;
            for (int i = start; i < end && known < name.length(); i++) {
                char c = letter(i);
                if (c != Letters.DROPPED && c != name.charAt(known++)) {
                    return false;
                }
            }
            return known == name.length();
        }
    }
}
