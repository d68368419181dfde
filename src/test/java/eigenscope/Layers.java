package eigenscope;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Which package uses what, read off the sources: imports and names written out in full alike. */
final class Layers {
    private static final Pattern NOT_CODE = Pattern.compile(
            "\"\"\"[\\s\\S]*?\"\"\"|\"(\\\\.|[^\"\\\\\\n])*\"|'(\\\\.|[^'\\\\])+'|/\\*[\\s\\S]*?\\*/|//[^\\n]*");
    private static final Pattern QUALIFIED = Pattern.compile(
            "\\b((?:java|javax|javafx|jdk|org|com|de|io|info|net|picocli|atlantafx|eigenscope)\\.(?:[a-z]\\w*\\.)*)[A-Z*]");

    private Layers() {}

    /** Returns the packages that a source names, its own where it does so in full; each ends in a dot. */
    static SortedSet<String> used(String source) {
        var used = new TreeSet<String>();
        var names = QUALIFIED.matcher(NOT_CODE.matcher(source).replaceAll(" "));
        while (names.find()) used.add(names.group(1));
        return used;
    }

    /** Returns what each package below a source folder uses. */
    static Map<String, SortedSet<String>> read(Path sources) throws IOException {
        Map<String, SortedSet<String>> all = new TreeMap<>();
        try (var files = Files.walk(sources)) {
            for (Path f : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                String home = sources.relativize(f.getParent())
                        .toString()
                        .replace(f.getFileSystem().getSeparator(), ".");
                all.computeIfAbsent(home + ".", _ -> new TreeSet<>()).addAll(used(Files.readString(f)));
            }
        }
        return all;
    }

    /** Returns packages that use one another in a circle, the first one also at the end; empty if there is none. */
    static Optional<List<String>> circle(Map<String, SortedSet<String>> uses) {
        var done = new TreeSet<String>();
        for (String start : uses.keySet()) {
            var circle = circle(uses, start, new ArrayList<>(), done);
            if (circle.isPresent()) return circle;
        }
        return Optional.empty();
    }

    private static Optional<List<String>> circle(
            Map<String, SortedSet<String>> uses, String at, List<String> way, SortedSet<String> done) {
        if (done.contains(at)) return Optional.empty();
        int before = way.indexOf(at);
        way.add(at);
        if (before >= 0) return Optional.of(way.subList(before, way.size()));
        for (String next : uses.get(at)) {
            if (next.equals(at) || !uses.containsKey(next)) continue;
            var circle = circle(uses, next, way, done);
            if (circle.isPresent()) return circle;
        }
        way.removeLast();
        done.add(at);
        return Optional.empty();
    }
}
