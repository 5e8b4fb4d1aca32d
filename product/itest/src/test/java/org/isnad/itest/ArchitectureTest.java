package org.isnad.itest;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Rules over the classes of all our bundles in the product; what bundles import of each other is the manifest table's. */
class ArchitectureTest {
    private static final String[] WINDOW_ONLY = {"org.eclipse.swt..", "org.eclipse.jface.."};
    private static final Path BUNDLES = Path.of("../../bundles");
    private static final Pattern EVERYTHING = Pattern.compile("catch \\((final )?(Throwable|Error)\\b");
    // calls into a view and events that reach one; the guard of parsers and classifiers gets all from its Future
    private static final Set<String> GUARDS = new TreeSet<>(Set.of("ViewGuard.java", "WindowLoop.java"));

    private static JavaClasses ours;

    @BeforeAll
    static void read() throws IOException {
        ours = new ClassFileImporter().importJars(jars());
        assertTrue(ours.size() > 300, "the product's classes were not read: " + ours.size());
    }

    private static List<JarFile> jars() throws IOException {
        try (Stream<Path> all = Files.walk(Product.home().resolve("repository/org/isnad"))) {
            List<JarFile> jars = new ArrayList<>();
            for (Path jar : all.filter(f -> f.toString().endsWith(".jar")).toList()) {
                jars.add(new JarFile(jar.toFile()));
            }
            return jars;
        }
    }

    @Test
    void onlyTheWindowKnowsWidgets() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.isnad.ui..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(WINDOW_ONLY)
                .check(ours);
    }

    @Test
    void nobodyKnowsTheClassesOfTheCore() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.isnad.core..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.isnad.core..")
                .because("the core exports nothing")
                .check(ours);
    }

    @Test
    void thereIsOneWayBackToTheScreen() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("org.isnad.ui.Screen")
                .should()
                .accessTargetWhere(describe(
                        "is asyncExec or syncExec",
                        (JavaAccess<?> access) -> access.getTarget().getName().equals("asyncExec")
                                || access.getTarget().getName().equals("syncExec")))
                .check(ours);
    }

    @Test
    void onlyTheGuardsCatchEverything() throws IOException {
        // by the sources: compiled, every try-with-resources catches Throwable
        List<String> catching = new ArrayList<>();
        try (Stream<Path> all = Files.walk(BUNDLES)) {
            for (Path source : all.filter(f ->
                            f.toString().contains("/src/main/") && f.toString().endsWith(".java"))
                    .toList()) {
                if (EVERYTHING.matcher(Files.readString(source)).find()) {
                    catching.add(source.getFileName().toString());
                }
            }
        }
        assertEquals(GUARDS, new TreeSet<>(catching));
    }
}
