package eigenscope;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Who may use whom. */
final class LayersTest {
    private static final Path SOURCES = Path.of("src", "main", "java");

    /** Of the JDK: no files, no screens. */
    private static final List<String> PLAIN_JAVA = List.of("java.lang.", "java.util.", "java.math.", "java.text.");

    private static final List<String> FILES = List.of("java.io.", "java.nio.", "java.net.");

    private static final List<Rule> RULES = List.of(
            new Rule("engine.linalg uses plain Java and EJML", "engine.linalg", "org.ejml."),
            new Rule("engine.calculus uses plain Java and engine.text", "engine.calculus", "eigenscope.engine.text."),
            new Rule(
                    "engine.optim uses plain Java, linalg and calculus",
                    "engine.optim",
                    "eigenscope.engine.linalg.",
                    "eigenscope.engine.calculus."),
            new Rule(
                    "engine.data uses plain Java, linalg, text and FastCSV, which throws what java.io declares",
                    "engine.data",
                    "eigenscope.engine.linalg.",
                    "eigenscope.engine.text.",
                    "de.siegmar.fastcsv.",
                    "java.io."),
            new Rule("engine.text uses plain Java", "engine.text"),
            new Rule(
                    "engine.prob uses plain Java, linalg, calculus, quadrature, commons-numbers and commons-rng",
                    "engine.prob",
                    "eigenscope.engine.quadrature.",
                    "eigenscope.engine.linalg.",
                    "eigenscope.engine.calculus.",
                    "org.apache.commons.rng.",
                    "org.apache.commons.numbers."),
            new Rule("engine.quadrature uses plain Java", "engine.quadrature"),
            new Rule("engine.learn uses plain Java and linalg", "engine.learn", "eigenscope.engine.linalg."),
            new Rule("figure uses the engine", "figure", "eigenscope.engine."),
            new Rule(
                    "tex uses figure, JLaTeXMath and java.awt, and reads fonts from the class path",
                    "tex",
                    "eigenscope.figure.",
                    "org.scilab.forge.jlatexmath.",
                    "java.awt.",
                    "java.io."),
            new Rule("paint uses figure", "paint", "eigenscope.figure."),
            new Rule(
                    "topic uses figure, the engine, CommonMark, and reads what is on the class path",
                    "topic",
                    "eigenscope.figure.",
                    "eigenscope.engine.",
                    "org.commonmark.",
                    "java.io.",
                    "java.nio.charset."),
            new Rule(
                    "topics use topic, figure and the engine, and never another wing",
                    "topics",
                    "eigenscope.topic.",
                    "eigenscope.figure.",
                    "eigenscope.engine."),
            new Rule(
                    "topics of probability use what they share as well, and never one another",
                    "topics.probability",
                    "eigenscope.topics.probability.family.",
                    "eigenscope.topic.",
                    "eigenscope.figure.",
                    "eigenscope.engine."),
            new Rule(
                            "export uses figure, tex, the engine, java.awt and the writers of SVG and PDF",
                            "export",
                            "eigenscope.topic.",
                            "eigenscope.figure.",
                            "eigenscope.tex.",
                            "eigenscope.engine.",
                            "java.awt.",
                            "javax.imageio.",
                            "org.jfree.svg.",
                            "org.apache.pdfbox.",
                            "de.rototor.pdfbox.")
                    .withFiles(),
            new Rule(
                            "cli uses topic, export, figure, the engine, Picocli, Jackson and FastCSV",
                            "cli",
                            "eigenscope.topic.",
                            "eigenscope.export.",
                            "eigenscope.figure.",
                            "eigenscope.engine.",
                            "picocli.",
                            "com.fasterxml.jackson.",
                            "de.siegmar.fastcsv.")
                    .withFiles(),
            new Rule(
                            "ui uses topic, export, figure, paint, tex, the engine, JavaFX, AtlantaFX and Ikonli, but"
                                    + " no topics",
                            "ui",
                            "eigenscope.topic.",
                            "eigenscope.export.",
                            "eigenscope.figure.",
                            "eigenscope.paint.",
                            "eigenscope.tex.",
                            "eigenscope.engine.",
                            "javafx.",
                            "atlantafx.",
                            "org.kordamp.ikonli.")
                    .withFiles(),
            new Rule("Main may use everything", "", "").withFiles());

    /**
     * One line of the table.
     *
     * @param words the rule as a sentence
     * @param home whose rule it is, with the packages inside
     * @param may what it may use besides plain Java and itself
     */
    private record Rule(String words, String home, List<String> may) {
        /** Returns the rule of a package: of those for what it stands in, the narrowest. */
        static Optional<Rule> of(String home) {
            return RULES.stream().filter(r -> r.isFor(home)).max(Comparator.comparingInt(r -> r.home.length()));
        }

        Rule(String words, String home, String... may) {
            this(words, home.isEmpty() ? "eigenscope." : "eigenscope." + home + ".", List.of(may));
        }

        Rule withFiles() {
            return new Rule(
                    words, home, Stream.concat(may.stream(), FILES.stream()).toList());
        }

        boolean isFor(String home) {
            return this.home.equals("eigenscope.") ? home.equals(this.home) : home.startsWith(this.home);
        }

        List<String> broken(String home, SortedSet<String> used) {
            return used.stream()
                    .filter(u -> !u.equals(home))
                    .filter(u ->
                            Stream.concat(may.stream(), PLAIN_JAVA.stream()).noneMatch(u::startsWith))
                    .toList();
        }
    }

    private static Map<String, SortedSet<String>> project() throws IOException {
        return Layers.read(SOURCES);
    }

    @TestFactory
    Stream<DynamicTest> everyPackageKeepsItsRule() throws IOException {
        var project = project();
        return RULES.stream()
                .map(rule -> dynamicTest(
                        rule.words(),
                        () -> project.forEach((home, used) -> {
                            if (Rule.of(home).equals(Optional.of(rule)))
                                assertEquals(List.of(), rule.broken(home, used), home + ": " + rule.words());
                        })));
    }

    @Test
    void everyPackageHasARule() throws IOException {
        for (String home : project().keySet()) assertTrue(Rule.of(home).isPresent(), home);
    }

    @Test
    void noPackagesUseOneAnotherInACircle() throws IOException {
        assertEquals(Optional.empty(), Layers.circle(project()));
    }

    private static List<String> broken(String home, SortedSet<String> used) {
        return Rule.of(home).orElseThrow().broken(home, used);
    }

    @Test
    void anImportThatIsNotAllowedIsFound() {
        var used =
                Layers.used("package eigenscope.figure;\nimport static javafx.scene.Node.*;\nimport java.util.List;\n");
        assertEquals(List.of("javafx.scene."), broken("eigenscope.figure.", used));
    }

    @Test
    void aNameWrittenOutInFullCountsAsAnImport() {
        var used = Layers.used("final class A { java.awt.geom.Path2D path; }");
        assertEquals(List.of("java.awt.geom."), broken("eigenscope.topic.", used));
        assertEquals(List.of(), broken("eigenscope.tex.", used));
    }

    @Test
    void anImportOfEverythingCounts() {
        assertEquals(
                List.of("java.nio.file."), broken("eigenscope.engine.linalg.", Layers.used("import java.nio.file.*;")));
    }

    @Test
    void commentsAndTextsDoNotCount() {
        assertTrue(Layers.used("""
            // javafx.scene.Node
            /** {@link java.awt.Shape} */
            String s = "java.awt.\\"Shape java.awt.Shape"; char c = '"';
            String t = \"""
                org.ejml.A
                \""";
            """).isEmpty());
    }

    @Test
    void aWingMayNotUseAnother() {
        var used = Layers.used("import eigenscope.topics.calculus.Tangent;");
        assertFalse(broken("eigenscope.topics.linear.", used).isEmpty());
    }

    @Test
    void aTopicOfAWingMayNotUseAnother() {
        var used = Layers.used("import eigenscope.topics.probability.bayes.Bayes;");
        assertFalse(broken("eigenscope.topics.probability.limit.", used).isEmpty());
    }

    @Test
    void aCircleIsFound() {
        Map<String, SortedSet<String>> uses = Map.of(
                "a.", new TreeSet<>(List.of("b.", "java.util.")),
                "b.", new TreeSet<>(List.of("b.", "c.")),
                "c.", new TreeSet<>(List.of("a.")));
        assertEquals(4, Layers.circle(uses).orElseThrow().size());
    }

    @Test
    void useInOneDirectionIsNoCircle() {
        Map<String, SortedSet<String>> uses = Map.of(
                "a.", new TreeSet<>(List.of("b.", "c.")),
                "b.", new TreeSet<>(List.of("c.")),
                "c.", new TreeSet<>());
        assertEquals(Optional.empty(), Layers.circle(uses));
    }
}
