package org.socialreadiness.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/// The list of parts, against the libraries that are there.
class PartTest {
    private static final Pattern JAR = Pattern.compile("(.+?)-(\\d[^-]*)(-\\w+(-\\w+)?)?\\.jar");
    private static final Pattern PAPER =
            Pattern.compile("(?i)(.*/)?([\\w-]*(licen[sc]es?|notice|copying|dependencies))(\\.(txt|md|zentus))?");

    /// Where the libraries of the tests come from; what they bring is not in the program.
    private static final List<String> TESTS =
            List.of("junit", "testfx", "tngtech", "opentest4j", "apiguardian", "hamcrest", "assertj", "osgi", "jmh");

    private static List<Path> libraries() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .map(Path::of)
                .filter(Files::isRegularFile)
                .filter(file -> file.toString().endsWith(".jar"))
                .filter(file -> TESTS.stream().noneMatch(file.toString()::contains))
                .toList();
    }

    @Test
    void everyLibraryIsListedInTheVersionThatIsThereAndNoOther() {
        Set<String> there = libraries().stream()
                .map(file -> JAR.matcher(file.getFileName().toString()))
                .filter(Matcher::matches)
                .map(name -> name.group(1) + " " + name.group(2))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> listed = Part.all().stream()
                .filter(part -> !part.jar().isEmpty())
                .map(part -> part.jar() + " " + part.version())
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(there, listed);
    }

    /// The program's own list of what it needs: none of them may be taken for one of the tests'.
    @Test
    void everyLibraryThatTheProgramAsksForIsListed() throws Exception {
        NodeList asked = ((Element) DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(new File("pom.xml"))
                        .getDocumentElement()
                        .getElementsByTagName("dependencies")
                        .item(1))
                .getElementsByTagName("dependency");
        Set<String> listed = Part.all().stream().map(Part::jar).collect(Collectors.toSet());
        List<String> missing = new ArrayList<>();
        for (int i = 0; i < asked.getLength(); i++) {
            Element one = (Element) asked.item(i);
            String artifact = one.getElementsByTagName("artifactId").item(0).getTextContent();
            NodeList scope = one.getElementsByTagName("scope");
            boolean test =
                    scope.getLength() > 0 && scope.item(0).getTextContent().equals("test");
            if (!test && !listed.contains(artifact)) {
                missing.add(artifact);
            }
        }
        assertTrue(asked.getLength() > 20, "too few to be the program's");
        assertEquals(List.of(), missing);
    }

    /// Apache's license is the same wherever it lies; anything else that a library says of licenses must be shown.
    @Test
    void whatALibrarySaysOfLicensesIsShown() throws IOException {
        for (Path library : libraries()) {
            String name = library.getFileName().toString();
            List<Part> parts = Part.all().stream()
                    .filter(part -> !part.jar().isEmpty() && name.startsWith(part.jar() + "-" + part.version()))
                    .toList();
            try (JarFile jar = new JarFile(library.toFile())) {
                List<String> papers = jar.stream()
                        .map(entry -> entry.getName())
                        .filter(entry -> PAPER.matcher(entry).matches())
                        .filter(entry -> !entry.matches("META-INF/(.*/)?LICENSE(\\.txt)?"))
                        .toList();
                assertEquals(
                        papers.stream().sorted().toList(),
                        parts.getFirst().more().stream().sorted().toList(),
                        name);
            }
        }
    }

    @Test
    void everyTextIsThereToItsEnd() {
        for (Part part : Part.all()) {
            String text = part.text();
            assertTrue(text.startsWith("Copyright (c) " + part.holder()), part.name());
            assertTrue(text.length() > 200, part.name());
            assertFalse(part.name().isBlank());
        }
        assertTrue(text("Apache POI").contains("END OF TERMS AND CONDITIONS"));
        assertTrue(text("Apache POI").contains("Apache POI\nCopyright 2003-2025 The Apache Software Foundation"));
        assertTrue(text("Apache XMLBeans").contains("Apache XmlBeans distribution"));
        assertTrue(text("Eclipse Temurin (OpenJDK)").contains("\"CLASSPATH\" EXCEPTION TO THE GPL"));
        assertTrue(text("Inter, the font").contains("SIL OPEN FONT LICENSE"));
        assertTrue(text("SQLite JDBC").contains("David Crawshaw"));
    }

    private static String text(String name) {
        return Part.all().stream()
                .filter(part -> part.name().equals(name))
                .findFirst()
                .orElseThrow()
                .text();
    }
}
