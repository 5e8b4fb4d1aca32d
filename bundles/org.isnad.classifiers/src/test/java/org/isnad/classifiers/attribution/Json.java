package org.isnad.classifiers.attribution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Just enough JSON for the shared examples: the bundle itself needs none. */
public final class Json {
    private final String text;
    private int at;

    private Json(String text) {
        this.text = text;
    }

    /** Maps, lists, strings, doubles; {@code null} becomes the word "null". */
    public static Object read(String text) {
        return new Json(text).value();
    }

    private Object value() {
        blanks();
        return switch (text.charAt(at)) {
            case '{' -> object();
            case '[' -> list();
            case '"' -> string();
            default -> plain();
        };
    }

    private void blanks() {
        while (Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }

    private Map<String, Object> object() {
        Map<String, Object> object = new HashMap<>();
        at++;
        for (blanks(); text.charAt(at) != '}'; comma()) {
            String key = string();
            blanks();
            at++;
            object.put(key, value());
        }
        at++;
        return object;
    }

    private List<Object> list() {
        List<Object> list = new ArrayList<>();
        at++;
        for (blanks(); text.charAt(at) != ']'; comma()) {
            list.add(value());
        }
        at++;
        return list;
    }

    private void comma() {
        blanks();
        if (text.charAt(at) == ',') {
            at++;
            blanks();
        }
    }

    private String string() {
        StringBuilder string = new StringBuilder();
        at++;
        while (text.charAt(at) != '"') {
            char c = text.charAt(at++);
            string.append(c == '\\' ? escaped() : c);
        }
        at++;
        return string.toString();
    }

    private char escaped() {
        char c = text.charAt(at++);
        if (c == 'u') {
            at += 4;
            return (char) Integer.parseInt(text.substring(at - 4, at), 16);
        }
        return c == 'n' ? '\n' : c == 't' ? '\t' : c;
    }

    private Object plain() {
        int from = at;
        while (at < text.length() && ",]} ".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        String plain = text.substring(from, at);
        return plain.matches("-?[\\d.]+") ? Double.valueOf(plain) : plain;
    }
}
