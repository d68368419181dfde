package eigenscope.topic;

import static eigenscope.topic.TopicContract.promise;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eigenscope.figure.Figure;
import eigenscope.figure.Mark;
import eigenscope.figure.Mark3;
import eigenscope.figure.Plot;
import eigenscope.figure.TexLabel;
import eigenscope.tex.Tex;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;

/**
 * What the pictures, formulas and code of every topic promise.
 *
 * @param <M> the topic's numbers
 */
final class PictureContract<M> {
    private static final Tex TEX = new Tex();
    private static final int PAINTED_OF_EXTREME = 10;

    private final Topic<M> topic;
    private final List<State> usual;
    private final List<State> extreme;
    private final Set<String> terms;

    PictureContract(Topic<M> topic, List<State> usual, List<State> extreme) {
        this.topic = topic;
        this.usual = usual;
        this.extreme = extreme;
        this.terms = topic.terms().stream().map(Term::id).collect(Collectors.toSet());
    }

    Stream<DynamicNode> tests() {
        return Stream.of(
                promise(topic, "draws the same twice", () -> each(usual, this::drawsTheSameTwice)),
                promise(topic, "draws numbers only", () -> each(usual, this::drawsNumbersOnly)),
                promise(topic, "draws numbers only in extreme states", () -> each(extreme, this::drawsNumbersOnly)),
                promise(topic, "paints extreme states", this::paintsExtremeStates),
                promise(topic, "first pictures are as kept", this::firstPicturesAreAsKept),
                promise(topic, "marks belong to declared terms", () -> each(usual, this::marksBelongToTerms)),
                promise(topic, "grips edit parameters", () -> each(usual, this::gripsEditParameters)),
                promise(topic, "formulas typeset", () -> each(usual, this::formulasTypeset)),
                promise(topic, "formulas typeset in extreme states", () -> each(extreme, this::formulasTypeset)),
                promise(topic, "code is there", () -> each(usual, this::codeIsThere)),
                promise(topic, "code is there in extreme states", () -> each(extreme, this::codeIsThere)),
                promise(
                        topic,
                        "readouts belong to declared terms",
                        () -> topic.readouts().forEach(r -> declared(r.term(), "readout " + r.id()))));
    }

    private static void each(List<State> states, Consumer<State> test) {
        states.forEach(s -> TopicContract.named(s, test));
    }

    private List<Figure> figures(State state) {
        M model = topic.solve(state);
        return topic.sheets().stream().map(s -> s.figure().apply(model)).toList();
    }

    private void drawsTheSameTwice(State state) {
        assertFalse(figures(state).isEmpty());
        assertEquals(figures(state), figures(state));
    }

    private void drawsNumbersOnly(State state) {
        Finite.check(figures(state), "picture");
    }

    private void paintsExtremeStates() {
        for (int i = 0; i < extreme.size(); i += PAINTED_OF_EXTREME)
            TopicContract.named(extreme.get(i), s -> figures(s).forEach(f -> KeptPictures.checkPainting(f, TEX)));
    }

    private void firstPicturesAreAsKept() {
        M model = topic.solve(topic.initial());
        assertAll(topic.sheets().stream()
                .map(s -> () -> KeptPictures.check(
                        topic.about().id() + "-" + s.id(), s.figure().apply(model), TEX)));
    }

    private Stream<Mark> marks(State state) {
        return plots(state).filter(Plot.Flat.class::isInstance).flatMap(p -> ((Plot.Flat) p).marks().stream());
    }

    private Stream<Plot> plots(State state) {
        return figures(state).stream().flatMap(f -> f.plots().stream());
    }

    private void marksBelongToTerms(State state) {
        plots(state).forEach(plot -> {
            switch (plot) {
                case Plot.Flat flat -> {
                    for (Mark m : flat.marks()) declared(m.term(), m.toString());
                }
                case Plot.Space space -> {
                    for (Mark3 m : space.marks()) declared(m.term(), m.toString());
                }
            }
        });
        marks(state).filter(TexLabel.class::isInstance).forEach(m -> typesets(((TexLabel) m).latex(), "label"));
    }

    private void gripsEditParameters(State state) {
        plots(state).flatMap(p -> p.handles().stream()).forEach(handle -> {
            assertTrue(state.has(handle.param()), handle.name());
            State there = topic.dragged(state, handle, handle.place());
            assertEquals(state, there, handle.name() + " moves when it is dragged to where it is");
            assertFalse(handle.name().isBlank());
        });
    }

    private void formulasTypeset(State state) {
        for (Formula f : topic.formulas(topic.solve(state))) {
            typesets(f.letters(), f.id());
            typesets(f.numbers(), f.id());
            assertFalse(f.numbers().contains("NaN"), f.id());
        }
    }

    private void typesets(String latex, String where) {
        var set = TEX.typeset(latex, 16);
        assertTrue(set.width() > 0, where);
        for (var piece : set.pieces()) declared(piece.term(), where + ": " + latex);
    }

    private void codeIsThere(State state) {
        for (Snippet snippet : topic.code(topic.solve(state))) {
            switch (snippet) {
                case Snippet.Region region -> {
                    declared(region.term(), region.title());
                    regionIsThere(region);
                }
                case Snippet.Lines lines -> {
                    assertFalse(lines.lines().isEmpty(), lines.title());
                    for (var line : lines.lines()) {
                        declared(line.term(), line.text());
                        assertFalse(line.text().contains("NaN"), line.text());
                    }
                }
            }
        }
    }

    private static void regionIsThere(Snippet.Region region) {
        try (var in = Topic.class.getResourceAsStream("/source/" + region.file())) {
            assertNotNull(in, region.file());
            var lines = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .toList();
            int from = lines.indexOf("// region " + region.region());
            assertTrue(from >= 0, "no region " + region.region() + " in " + region.file());
            int to = lines.subList(from, lines.size()).indexOf("// endregion");
            assertTrue(to > 1, "region " + region.region() + " has lines and an end in " + region.file());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void declared(String term, String where) {
        assertTrue(term.isEmpty() || terms.contains(term), () -> where + " names the term " + term);
    }
}
