package eigenscope.cli;

import eigenscope.topic.About;
import eigenscope.topic.Choice;
import eigenscope.topic.Claim;
import eigenscope.topic.Expression;
import eigenscope.topic.Matrix;
import eigenscope.topic.Numeric;
import eigenscope.topic.Param;
import eigenscope.topic.Preset;
import eigenscope.topic.Real;
import eigenscope.topic.Samples;
import eigenscope.topic.Topic;
import eigenscope.topic.Whole;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A topic's declaration as a tree for JSON. */
final class Description {
    private Description() {}

    /** Returns what a topic says of itself, its parameters and its answers. */
    static <M> Map<String, Object> of(Topic<M> topic) {
        About about = topic.about();
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("id", about.id());
        tree.put("title", about.title());
        tree.put("wing", about.wing().id());
        tree.put("lead", about.lead());
        tree.put("sources", about.sources());
        tree.put("parameters", params(topic.params()));
        tree.put(
                "readouts",
                topic.readouts().stream()
                        .map(r -> pair("label", r.id(), r.label()))
                        .toList());
        tree.put("laws", claims(topic.laws()));
        tree.put("goals", claims(topic.goals()));
        tree.put("presets", topic.presets().stream().map(Preset::id).toList());
        tree.put(
                "sheets",
                topic.sheets().stream()
                        .map(s -> pair("title", s.id(), s.title()))
                        .toList());
        return tree;
    }

    /** The letters of a typed function differ in their ids only: one entry stands for all. */
    private static List<Map<String, Object>> params(List<Param<?>> params) {
        List<Map<String, Object>> entries = new ArrayList<>();
        var told = new HashSet<Param<?>>();
        for (var param : params) {
            if (told.contains(param)) continue;
            var entry = param(param);
            function(params, param).ifPresent(f -> {
                var letters = params.stream().filter(f::isLetter).toList();
                entry.put("label", "any free letter of " + f.id());
                entry.put("alike", letters.stream().map(Param::id).toList());
                told.addAll(letters);
            });
            entries.add(entry);
        }
        return entries;
    }

    private static Optional<Expression> function(List<Param<?>> params, Param<?> letter) {
        return params.stream()
                .filter(Expression.class::isInstance)
                .map(Expression.class::cast)
                .filter(f -> f.isLetter(letter))
                .findFirst();
    }

    private static <M> List<Map<String, Object>> claims(List<Claim<M>> claims) {
        return claims.stream().map(c -> pair("words", c.id(), c.words())).toList();
    }

    private static Map<String, Object> pair(String key, String id, String value) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("id", id);
        tree.put(key, value);
        return tree;
    }

    /** Ranges are where sliders go; what is legal beyond them stands in words and, for single numbers, as limits. */
    private static <T> Map<String, Object> param(Param<T> param) {
        Map<String, Object> tree = pair("kind", param.id(), param.kind());
        tree.put("label", param.meta().label());
        if (!param.meta().help().isEmpty()) tree.put("help", param.meta().help());
        tree.put("default", param.format(param.initial()));
        if (param instanceof Numeric<?> numeric) tree.put("range", List.of(numeric.from(), numeric.to()));
        switch (param) {
            case Real real -> {
                tree.put("limits", List.of(real.least(), real.most()));
                tree.put("logarithmic", real.logarithmic());
            }
            case Whole whole -> {
                tree.put("limits", List.of(whole.least(), whole.most()));
                tree.put("logarithmic", whole.logarithmic());
            }
            case Matrix matrix -> tree.put("shape", List.of(matrix.rows(), matrix.cols()));
            case Expression expression ->
                tree.put("variables", expression.letters().variables());
            case Samples samples -> tree.put("columns", samples.columns());
            case Choice<?> choice -> tree.put("options", options(choice));
            default -> {}
        }
        tree.put("timeline", param.isTimeline());
        tree.put("legal", param.legal());
        return tree;
    }

    private static <E> List<String> options(Choice<E> choice) {
        return choice.options().stream().map(choice::format).toList();
    }
}
