package org.isnad.ui;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.report.Reason;
import org.isnad.workspace.Messages;

/** The window's words in one language. */
final class Texts {
    static final List<String> LANGUAGES = List.of("ar", "en", "he", "tr");
    private static final Set<String> RIGHT_TO_LEFT = Set.of("ar", "he", "fa", "ur");

    private final Locale language;
    private final Messages messages;
    private final Digits digits;
    private final Map<String, String> words;

    /** In Latin digits. */
    Texts(Locale language, Messages messages) {
        this(language, messages, new Digits("latin", language));
    }

    Texts(Locale language, Messages messages, Digits digits) {
        this.language = language;
        this.digits = digits;
        this.messages = messages;
        words = OwnWords.of(Texts.class, language);
    }

    Locale language() {
        return language;
    }

    Digits digits() {
        return digits;
    }

    /** The language with the digits to format in. */
    Locale formats() {
        return digits.in(language);
    }

    boolean rightToLeft() {
        return RIGHT_TO_LEFT.contains(language.getLanguage());
    }

    /** The words of a key with {@code {0}} … filled in, numbers in the window's digits; the key itself if there are none. */
    String get(String key, Object... arguments) {
        String text = words.getOrDefault(key, key);
        for (int i = 0; i < arguments.length; i++) {
            String words = arguments[i] instanceof Number number ? digits.of(number) : String.valueOf(arguments[i]);
            text = text.replace("{" + i + "}", words);
        }
        return text;
    }

    /** The words of a menu entry or button where no key is underlined and nothing opens: as a title. */
    String title(String key) {
        return get(key).replace("&", "").replace("…", "");
    }

    /** The words for a code of an open vocabulary: the code itself where no words are known. */
    String code(String family, String code) {
        return known(family, code).orElse(code);
    }

    /** The words for a code, if any are known: to the window, or to the bundle that gives the code. */
    Optional<String> known(String family, String code) {
        String key = family + "." + code.toLowerCase(Locale.ROOT).replace('_', '-');
        return Optional.ofNullable(words.get(key))
                .or(() -> Optional.of(messages.text(Reason.of(key), language)).filter(text -> !text.equals(key)));
    }

    String code(String family, Enum<?> code) {
        return code(family, code.name());
    }

    /** What a reason says to people: its first line. */
    String sentence(Reason reason) {
        return reason(reason).lines().findFirst().orElse("");
    }

    /** What a reason adds for whoever looks after the machine, in whatever language it is in; empty if it adds nothing. */
    Optional<String> detail(Reason reason) {
        String rest =
                reason(reason).lines().skip(1).collect(Collectors.joining(" ")).strip();
        return rest.isEmpty() ? Optional.empty() : Optional.of(get("detail", rest));
    }

    String reason(Reason reason) {
        // names and quotations keep their own direction in a sentence of the other one
        Reason told = new Reason(
                reason.key(),
                reason.arguments().stream()
                        .map(a -> a.chars().anyMatch(Character::isLetter) ? Explanation.isolate(a) : a)
                        .toList());
        return words.containsKey(told.key())
                ? get(told.key(), told.arguments().toArray())
                : messages.text(told, language);
    }
}
