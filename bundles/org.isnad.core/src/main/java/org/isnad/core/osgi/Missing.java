package org.isnad.core.osgi;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.isnad.report.Reason;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Version;
import org.osgi.framework.wiring.BundleCapability;
import org.osgi.framework.wiring.BundleRequirement;
import org.osgi.framework.wiring.BundleRevision;

/** Says in words what a bundle asks for and is not there, as its author wrote it and not as the framework filters for it. */
final class Missing {
    private static final Pattern PACKAGE = Pattern.compile("\\(osgi\\.wiring\\.package=([^)]+)\\)");
    private static final Pattern LEAST = Pattern.compile("\\(version>=([^)]+)\\)");
    private static final Pattern BELOW = Pattern.compile("\\(!\\(version>=([^)]+)\\)\\)");
    private static final Pattern JAVA = Pattern.compile("\\(osgi\\.ee=JavaSE\\)\\(version=([^)]+)\\)");
    // what only the window brings along
    private static final Pattern WINDOW = Pattern.compile("org\\.(?:eclipse\\.(?:swt|jface)|isnad\\.ui)(?:\\..*)?");

    private final BundleContext context;

    Missing(BundleContext context) {
        this.context = context;
    }

    /** Why a bundle cannot be resolved. */
    Reason reason(Bundle bundle) {
        List<BundleRequirement> missing = missing(bundle);
        String name = InactiveBundles.named(bundle);
        if (missing.isEmpty()) {
            return Reason.of("core.bundle.unresolved", name);
        }
        if (missing.stream().allMatch(this::ofTheWindow)) {
            return Reason.of("core.bundle.window", name, words(missing));
        }
        Optional<String> java = missing.stream()
                .flatMap(requirement -> java(filter(requirement)).stream())
                .findFirst();
        if (java.isPresent()) {
            return Reason.of(
                    "core.bundle.java", name, java.get(), "" + Runtime.version().feature());
        }
        return missing.stream()
                .flatMap(requirement -> otherVersion(name, requirement).stream())
                .findFirst()
                .orElseGet(() -> Reason.of("core.bundle.missing", name, words(missing)));
    }

    /** The version of Java a filter asks for. */
    static Optional<String> java(String filter) {
        return first(JAVA, filter);
    }

    private List<BundleRequirement> missing(Bundle bundle) {
        List<BundleRequirement> missing = new ArrayList<>();
        BundleRevision revision = bundle.adapt(BundleRevision.class);
        if (revision != null) {
            for (BundleRequirement requirement : revision.getDeclaredRequirements(null)) {
                boolean optional = "optional".equals(requirement.getDirectives().get("resolution"));
                if (!optional && capabilities(requirement.getNamespace()).noneMatch(requirement::matches)) {
                    missing.add(requirement);
                }
            }
        }
        return missing;
    }

    private Stream<BundleCapability> capabilities(String namespace) {
        return Arrays.stream(context.getBundles())
                .map(bundle -> bundle.adapt(BundleRevision.class))
                .filter(revision -> revision != null)
                .flatMap(revision -> revision.getDeclaredCapabilities(namespace).stream());
    }

    private boolean ofTheWindow(BundleRequirement requirement) {
        Optional<String> name = first(PACKAGE, filter(requirement));
        return name.isPresent()
                && WINDOW.matcher(name.get()).matches()
                && here(name.get()).isEmpty();
    }

    private Optional<Reason> otherVersion(String bundle, BundleRequirement requirement) {
        return first(PACKAGE, filter(requirement))
                .flatMap(this::here)
                .map(here -> Reason.of("core.bundle.version", bundle, words(requirement), here.toString()));
    }

    private Optional<Version> here(String name) {
        return capabilities("osgi.wiring.package")
                .map(BundleCapability::getAttributes)
                .filter(attributes -> name.equals(attributes.get("osgi.wiring.package")))
                .map(Missing::version)
                .max(Version::compareTo);
    }

    private static Version version(Map<String, Object> attributes) {
        return attributes.get("version") instanceof Version version ? version : Version.emptyVersion;
    }

    private static String words(List<BundleRequirement> missing) {
        return String.join(", ", missing.stream().map(Missing::words).toList());
    }

    private static String words(BundleRequirement requirement) {
        return words(requirement.getNamespace(), filter(requirement));
    }

    /** A package as {@code org.example.tools [1.0,2)}, anything else by its namespace and filter. */
    static String words(String namespace, String filter) {
        Optional<String> name = first(PACKAGE, filter);
        if (name.isEmpty()) {
            return namespace + " " + filter;
        }
        Optional<String> least = first(LEAST, filter);
        Optional<String> below = first(BELOW, filter);
        String range = least.map(l -> below.map(b -> " [" + l + "," + b + ")").orElse(" " + l))
                .orElse("");
        return name.get() + range;
    }

    private static String filter(BundleRequirement requirement) {
        return requirement.getDirectives().getOrDefault("filter", "");
    }

    private static Optional<String> first(Pattern pattern, String filter) {
        Matcher matcher = pattern.matcher(filter);
        return matcher.results().findFirst().map((MatchResult result) -> result.group(1));
    }
}
