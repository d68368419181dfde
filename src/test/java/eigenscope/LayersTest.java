package eigenscope;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Path;
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
            new Rule("engine.text uses plain Java", "engine.text"),
