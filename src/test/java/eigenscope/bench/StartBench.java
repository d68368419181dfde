package eigenscope.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Starts the program several times over, as Maven starts it and as the launcher of the build does, and times its first frames. */
final class StartBench {
    private static final int STARTS = 7;
    private static final Path LAUNCHER = Path.of("target", "eigenscope");
    private static final Pattern CACHE = Pattern.compile("-XX:AOTCache='([^']*)'");
    private static final Pattern CLASS_PATH = Pattern.compile("-cp '([^']*)'");

    private StartBench() {}

    /** Times the starts. */
    static List<Result> run() throws IOException, InterruptedException {
        String here = System.getProperty("java.class.path");
        var results = new ArrayList<>(run("as mvn", List.of("-cp", here)));
        if (!Files.exists(LAUNCHER)) return results;
        String script = Files.readString(LAUNCHER);
        var cache = CACHE.matcher(script);
        var classPath = CLASS_PATH.matcher(script);
        if (!cache.find() || !classPath.find() || !Files.exists(Path.of(cache.group(1)))) return results;
        // The cache holds for class paths that begin as its own does.
        String longer = classPath.group(1) + java.io.File.pathSeparator + Path.of("target", "test-classes");
        results.addAll(run("as target/eigenscope", List.of("-XX:AOTCache=" + cache.group(1), "-cp", longer)));
        return results;
    }

    private static List<Result> run(String how, List<String> options) throws IOException, InterruptedException {
        var window = new double[STARTS];
        var formulas = new double[STARTS];
        Optional<String> flaw = Optional.empty();
        for (int i = 0; i < STARTS; i++) {
            var times = start(options);
            if (times.isEmpty()) flaw = Optional.of("did not come up with a picture");
            window[i] = times.getOrDefault("window", Double.NaN);
            formulas[i] = times.getOrDefault("formulas", Double.NaN);
        }
        return List.of(
                new Result(
                        "start to first frame, " + how,
                        Timing.of(Arrays.stream(window)),
                        Optional.empty(),
                        "stated",
                        flaw),
                new Result(
                        "  to first frame with formulas",
                        Timing.of(Arrays.stream(formulas)),
                        Optional.empty(),
                        "stated",
                        flaw));
    }

    private static Map<String, Double> start(List<String> options) throws IOException, InterruptedException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        // What this process was started with: the flags of the headless platform.
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(flag -> flag.startsWith("-D") || flag.startsWith("--enable"))
                .toList());
        command.addAll(options);
        command.add(FirstFrame.class.getName());
        command.add(Long.toString(System.currentTimeMillis()));
        var process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        Map<String, Double> times = new HashMap<>();
        try (var lines = process.inputReader()) {
            lines.lines()
                    .map(line -> line.split(" "))
                    .filter(words -> words.length == 2)
                    .forEach(words -> times.put(words[0], Double.valueOf(words[1])));
        }
        return process.waitFor() == 0 ? times : Map.of();
    }
}
