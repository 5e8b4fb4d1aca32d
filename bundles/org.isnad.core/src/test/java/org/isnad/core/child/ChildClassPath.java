package org.isnad.core.child;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.isnad.parse.Parser;

/** The class path of a test with a bundle besides that declares one of the test's classes as parser. */
final class ChildClassPath {
    static final String BUNDLE = "org.example.hostile";
    static final String VERSION = "1.2.3";

    private ChildClassPath() {}

    static List<Path> with(Path folder, Class<? extends Parser> parser) throws IOException {
        Files.createDirectories(folder.resolve("META-INF"));
        Files.createDirectories(folder.resolve("OSGI-INF"));
        Files.writeString(folder.resolve("META-INF/MANIFEST.MF"), """
                Manifest-Version: 1.0
                Bundle-SymbolicName: %s
                Bundle-Version: %s
                Service-Component: OSGI-INF/hostile.xml,OSGI-INF/other.xml
                """.formatted(BUNDLE, VERSION));
        Files.writeString(
                folder.resolve("OSGI-INF/hostile.xml"), """
                <component name="hostile">
                  <property name="isnad.isolated" type="Boolean" value="true"/>
                  <service><provide interface="%s"/></service>
                  <implementation class="%s"/>
                </component>
                """.formatted(Parser.class.getName(), parser.getName()));
        Files.writeString(folder.resolve("OSGI-INF/other.xml"), """
                <component name="other"><implementation class="org.example.NotThere"/></component>
                """);
        return Stream.concat(
                        Stream.of(folder),
                        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                                .map(path -> Path.of(path).toAbsolutePath()))
                .toList();
    }
}
