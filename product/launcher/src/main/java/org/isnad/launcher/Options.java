package org.isnad.launcher;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the command line asks of the launcher; everything after its own options belongs to the application.
 *
 * @param window whether the window is wanted, else the command application
 * @param arguments for the application
 */
record Options(Path state, boolean console, boolean verbose, boolean window, List<String> arguments) {
    static final String USAGE =
            "isnad [--state DIR] [--console] [--verbose] [window [--case DIR] [--sample DIR] | COMMAND ...]";

    Options {
        arguments = List.copyOf(arguments);
    }

    static Options of(List<String> line, Map<String, String> environment) {
        Optional<Path> state = Optional.empty();
        boolean console = false;
        boolean verbose = false;
        int next = 0;
        for (; next < line.size() && line.get(next).startsWith("--"); next++) {
            switch (line.get(next)) {
                case "--state" -> state = Optional.of(Path.of(value(line, ++next)));
                case "--console" -> console = true;
                case "--verbose" -> verbose = true;
                default -> {
                    // --help and the like are the command application's
                    return options(state, environment, console, verbose, line.subList(next, line.size()));
                }
            }
        }
        return options(state, environment, console, verbose, line.subList(next, line.size()));
    }

    private static Options options(
            Optional<Path> state,
            Map<String, String> environment,
            boolean console,
            boolean verbose,
            List<String> rest) {
        Path folder = state.orElseGet(() -> defaultState(environment))
                .toAbsolutePath()
                .normalize();
        boolean window = rest.isEmpty() || rest.getFirst().equals("window");
        List<String> arguments = window && !rest.isEmpty() ? rest.subList(1, rest.size()) : rest;
        return new Options(folder, console, verbose, window, arguments);
    }

    private static String value(List<String> line, int at) {
        if (at >= line.size()) {
            throw new IllegalArgumentException("--state needs a folder: " + USAGE);
        }
        return line.get(at);
    }

    private static Path defaultState(Map<String, String> environment) {
        String named = environment.getOrDefault("ISNAD_STATE", "");
        if (!named.isBlank()) {
            return Path.of(named);
        }
        String base = environment.getOrDefault("XDG_STATE_HOME", "");
        Path states = base.isBlank() ? Path.of(home(environment), ".local", "state") : Path.of(base);
        return states.resolve("isnad");
    }

    // Java asks the list of users and not HOME, which a service, a container or another user's shell sets for it
    private static String home(Map<String, String> environment) {
        String home = environment.getOrDefault("HOME", "");
        String listed = System.getProperty("user.home", "");
        if (!home.isBlank()) {
            return home;
        }
        if (listed.isBlank() || listed.equals("?")) {
            throw new IllegalArgumentException(
                    "There is no home folder to keep state in: name one with --state DIR or in ISNAD_STATE");
        }
        return listed;
    }

    /** The window's arguments, with the sample case where none is named. */
    List<String> windowArguments(Path home) {
        List<String> all = new ArrayList<>(arguments);
        if (!all.contains("--case")) {
            all.addAll(
                    List.of("--case", state.resolve("cases").resolve("sample").toString()));
            if (!all.contains("--sample")) {
                all.addAll(List.of("--sample", home.resolve("samples").toString()));
            }
        }
        return List.copyOf(all);
    }
}
