package org.isnad.parsers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The strings of a piece of JSON by the place they stand at, such as {@code props.article.authors[].name}. */
final class JsonStrings {
    private static final int DEEPEST = 60;
    private static final int LONGEST_PLACE = 300;
    private static final int MOST_PLACES = 5000;

    private final String json;
    private final Map<String, List<String>> found = new LinkedHashMap<>();
    private int at;

    JsonStrings(String json) {
        this.json = json;
        // of several scripts all are read
        boolean more = true;
        while (more && next() != 0) {
            more = value("", 0);
        }
    }

    Set<String> places() {
        return found.keySet();
    }

    List<String> at(String place) {
        return found.getOrDefault(place, List.of());
    }

    // what is broken ends the reading: what was read stays
    private boolean value(String place, int depth) {
        char c = next();
        if (c == '"') {
            String string = string();
            if (found.size() < MOST_PLACES) {
                found.computeIfAbsent(place, _ -> new ArrayList<>()).add(string);
            }
            return true;
        }
        if (depth < DEEPEST && place.length() <= LONGEST_PLACE && (c == '{' || c == '[')) {
            at++;
            return members(place, depth, c);
        }
        int start = at;
        while (at < json.length() && ",]}".indexOf(json.charAt(at)) < 0) {
            at++;
        }
        return at > start;
    }

    private boolean members(String place, int depth, char open) {
        char close = open == '{' ? '}' : ']';
        while (next() != close) {
            String inside = place + "[]";
            if (open == '{') {
                if (next() != '"') {
                    return false;
                }
                String key = string();
                if (next() != ':') {
                    return false;
                }
                at++;
                inside = place.isEmpty() ? key : place + "." + key;
            }
            if (!value(inside, depth + 1)) {
                return false;
            }
            if (next() == ',') {
                at++;
            } else if (next() != close) {
                return false;
            }
        }
        at++;
        return true;
    }

    // the next sign that is no blank; 0 at the end
    private char next() {
        while (at < json.length() && Character.isWhitespace(json.charAt(at))) {
            at++;
        }
        return at < json.length() ? json.charAt(at) : 0;
    }

    private String string() {
        StringBuilder words = new StringBuilder();
        at++;
        while (at < json.length() && json.charAt(at) != '"') {
            char c = json.charAt(at++);
            words.append(c == '\\' && at < json.length() ? escaped() : c);
        }
        at++;
        return words.toString();
    }

    private char escaped() {
        char c = json.charAt(at++);
        if (c == 'u' && at + 4 <= json.length()) {
            try {
                char code = (char) Integer.parseInt(json, at, at + 4, 16);
                at += 4;
                return code;
            } catch (NumberFormatException _) {
                return c;
            }
        }
        return switch (c) {
            case 'n' -> '\n';
            case 't' -> '\t';
            case 'r' -> '\r';
            case 'b', 'f' -> ' ';
            default -> c;
        };
    }
}
