package org.isnad.parsers;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.isnad.report.Span;

/** Tells at a look whether names may stand in a stretch of a text, by the letters or digits each begins with. */
final class AgencySigns {
    private static final String AND = "وו";

    // by the hash of what they begin with
    private final ByNumber<List<String>> names = new ByNumber<>();

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
        List<String> known = names.get(hash);
        List<String> all = known == null ? new ArrayList<>() : known;
        all.add(name);
        names.put(hash, all);
    }

    private static int endOfRun(String name) {
        int end = 1;
        while (end < name.length() && Letters.kind(name.charAt(end)) == Letters.kind(name.charAt(0))) {
            end++;
        }
        return end;
    }

    /** Whether a name may stand in a stretch of a text: false spares the closer look. */
    boolean mayStandIn(String text, Span within) {
        int kind = 0;
        int hash = 0;
        // without the first letter, which may be "and"
        int behind = 0;
        boolean and = false;
        int start = within.start();
        for (int i = within.start(); i <= within.end(); i++) {
            char c = i < within.end() ? Letters.folded(text.charAt(i)) : ' ';
            if (c == Letters.DROPPED) {
                continue;
            }
            int next = Letters.kind(c);
            if (next == kind && c != Letters.OPEN) {
                behind = 31 * behind + c;
                hash = 31 * hash + c;
                continue;
            }
            // how an open one is folded needs a closer look itself
            boolean may = c == Letters.OPEN
                    || stands(kind, hash, text, start, within.end())
                    || (and && stands(kind, behind, text, start + 1, within.end()));
            if (may) {
                return true;
            }
            start = i;
            kind = next;
            hash = c;
            behind = 0;
            and = AND.indexOf(c) >= 0;
        }
        return false;
    }

    private boolean stands(int kind, int hash, String text, int start, int end) {
        List<String> here = kind == 0 ? null : names.get(hash);
        for (int i = 0; here != null && i < here.size(); i++) {
            if (startsWith(text, start, end, here.get(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean startsWith(String text, int start, int end, String name) {
        int length = 0;
        for (int i = start; i < end && length < name.length(); i++) {
            char c = Letters.folded(text.charAt(i));
            if (c != Letters.DROPPED && c != name.charAt(length++)) {
                return false;
            }
        }
        return length == name.length();
    }
}
