package org.isnad.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a command line asks for.
 *
 * @param command one of {@code parse analyse compare collate match plugins batch export import}, or {@code --help} or {@code --version}
 * @param files in the order given; {@code -} is standard input
 * @param format {@code json text html}
 * @param out where to write if not to standard output
 * @param folder of the case whose reports are meant: the files are ids of its reports then
 */
record Options(String command, List<String> files, String format, Optional<String> out, Optional<String> folder) {
    private static final Set<String> LANGUAGES = Set.of("ar", "en", "he", "tr");
    private static final Map<String, String> FLAGS =
            Map.of("--format", "json, text, html", "--out", "FILE", "--lang", "ar, en, he, tr", "--case", "DIR");
    private static final Set<String> HANDED = Set.of("export", "import");
    private static final Set<String> OF_CASES = Set.of("parse", "analyse", "compare", "collate");
    private static final Map<String, List<String>> FORMATS = Map.of(
            "parse", List.of("json", "text"),
            "analyse", List.of("json", "text", "html"),
            "compare", List.of("json", "text", "html"),
            "collate", List.of("json"),
            "match", List.of("json"),
            "plugins", List.of("json", "text"),
            "batch", List.of("json"),
            "export", List.of("json"),
            "import", List.of("json"));

    Options {
        files = List.copyOf(files);
    }

    /** The language asked for, else the system's, else English; found even if the rest of the line is wrong. */
    static Locale language(String[] arguments, Locale system) {
        for (int i = 0; i < arguments.length; i++) {
            String asked = arguments[i].equals("--lang") && i + 1 < arguments.length
                    ? arguments[i + 1]
                    : arguments[i].startsWith("--lang=") ? arguments[i].substring(7) : "";
            if (LANGUAGES.contains(asked)) {
                return Locale.of(asked);
            }
        }
        return LANGUAGES.contains(system.getLanguage()) ? Locale.of(system.getLanguage()) : Locale.ENGLISH;
    }

    /** @throws Refusal if the line is no right usage; names the flag */
    static Options parse(String[] arguments) throws Refusal {
        List<String> words = new ArrayList<>();
        Map<String, String> flags = new HashMap<>();
        boolean onlyFiles = false;
        for (int i = 0; i < arguments.length; i++) {
            String argument = arguments[i];
            if (onlyFiles || argument.equals("-") || !argument.startsWith("-")) {
                words.add(argument);
            } else if (argument.equals("--help") || argument.equals("--version")) {
                return new Options(argument, List.of(), "text", Optional.empty(), Optional.empty());
            } else if (argument.equals("--")) {
                onlyFiles = true;
            } else if (argument.contains("=")) {
                int equals = argument.indexOf('=');
                put(flags, argument.substring(0, equals), Optional.of(argument.substring(equals + 1)));
            } else {
                put(flags, argument, i + 1 < arguments.length ? Optional.of(arguments[++i]) : Optional.empty());
            }
        }
        return checked(words, flags);
    }

    private static void put(Map<String, String> flags, String flag, Optional<String> value) throws Refusal {
        String choices = FLAGS.get(flag);
        if (choices == null) {
            throw new Refusal("cli.usage.flag", flag);
        }
        if (value.isEmpty() || value.get().isEmpty()) {
            throw new Refusal("cli.usage.value", flag, choices);
        }
        if (flags.put(flag, value.get()) != null) {
            throw new Refusal("cli.usage.twice", flag);
        }
    }

    private static Options checked(List<String> words, Map<String, String> flags) throws Refusal {
        if (words.isEmpty()) {
            throw new Refusal("cli.usage.command-missing");
        }
        String command = words.getFirst();
        List<String> formats = FORMATS.get(command);
        if (formats == null) {
            throw new Refusal("cli.usage.command", command);
        }
        String format = flags.getOrDefault("--format", "json");
        if (!formats.contains(format)) {
            throw new Refusal("cli.usage.choice", "--format", format, String.join(", ", formats));
        }
        String language = flags.getOrDefault("--lang", "en");
        if (!LANGUAGES.contains(language)) {
            throw new Refusal("cli.usage.choice", "--lang", language, "ar, en, he, tr");
        }
        List<String> files = words.subList(1, words.size());
        Optional<String> folder = Optional.ofNullable(flags.get("--case"));
        if (HANDED.contains(command)) {
            if (folder.isEmpty() || files.size() != 1) {
                throw new Refusal("cli.usage.handed", command);
            }
        } else if (folder.isEmpty()) {
            checkFiles(command, files);
        } else if (!OF_CASES.contains(command)) {
            throw new Refusal("cli.usage.case", command);
        }
        return new Options(command, files, format, Optional.ofNullable(flags.get("--out")), folder);
    }

    private static void checkFiles(String command, List<String> files) throws Refusal {
        int least = switch (command) {
            case "compare" -> 2;
            case "parse", "analyse", "collate", "match" -> 1;
            default -> 0;
        };
        if (files.size() < least) {
            throw new Refusal("cli.usage.files-missing", command, Integer.toString(least));
        }
        if (least == 0 && !files.isEmpty()) {
            throw new Refusal("cli.usage.files-unwanted", command, files.getFirst());
        }
    }
}
