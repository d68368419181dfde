package eigenscope.topic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eigenscope.topic.LessonBlock.Bullets;
import eigenscope.topic.LessonBlock.Code;
import eigenscope.topic.LessonBlock.Equation;
import eigenscope.topic.LessonBlock.Inline.Mono;
import eigenscope.topic.LessonBlock.Inline.SheetWords;
import eigenscope.topic.LessonBlock.Inline.TermWords;
import eigenscope.topic.LessonBlock.Inline.Tex;
import eigenscope.topic.LessonBlock.Inline.Words;
import eigenscope.topic.LessonBlock.Paragraph;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class LessonTest {
    private static final Scaling SCALING = new Scaling();
    private static final String DOUBLING = """
        # Longer and shorter

        ## Make it longer

        Drag until it is *twice* as long.

        ```eigenscope
        set k = 0.5
        set v = 1 1
        until doubled
        solution preset double
        ```

        Twice!

        ## What if
        How long is it then?
        ```eigenscope
        ask factor at k = 3 at flip = true
        ```
        """;

    private static Lesson parse(String text) {
        return Lesson.parse(SCALING, text);
    }

    /** Returns the blocks of a lesson of one step. */
    private static List<LessonBlock> blocks(String markdown) {
        return parse("# T\n## S\n" + markdown).steps().getFirst().text();
    }

    private static LessonBlock block(String markdown) {
        return blocks(markdown).getFirst();
    }

    private static Words words(String text) {
        return new Words(text, false, false);
    }

    private static Solved<?> solved(State state) {
        return Solved.of(SCALING, state);
    }

    @Test
    void aLessonHasATitleAndAStepForEachHeading() {
        Lesson lesson = parse(DOUBLING);
        assertEquals("scaling", lesson.topic());
        assertEquals("Longer and shorter", lesson.title());
        assertEquals(
                List.of("Make it longer", "What if"),
                lesson.steps().stream().map(LessonStep::title).toList());
    }

    @Test
    void aStepKnowsItsLine() {
        assertEquals(
                List.of(3, 16),
                parse(DOUBLING).steps().stream().map(LessonStep::line).toList());
    }

    @Test
    void textAfterTheDirectivesIsKeptForWhenTheTaskIsDone() {
        LessonStep step = parse(DOUBLING).steps().getFirst();
        assertEquals(List.of(new Paragraph(List.of(words("Twice!")))), step.insight());
        assertEquals(1, step.text().size());
    }

    @Test
    void emphasisIsWordsInAStyle() {
        assertEquals(
                new Paragraph(
                        List.of(words("a "), new Words("b", false, true), words(" c "), new Words("d", true, false))),
                block("a *b* c **d**"));
    }

    @Test
    void linesOfAParagraphAreOneStretchOfWords() {
        assertEquals(new Paragraph(List.of(words("one two, three"))), block("one\ntwo, three"));
    }

    @Test
    void formulasKeepTheirBackslashesStarsAndUnderlines() {
        assertEquals(
                new Paragraph(
                        List.of(words("so "), new Tex("\\begin{matrix}a_1 & b*c* \\\\ 3_2\\end{matrix}"), words("!"))),
                block("so $\\begin{matrix}a_1 & b*c* \\\\ 3_2\\end{matrix}$!"));
    }

    @Test
    void aFormulaBetweenDoubleDollarsStandsAlone() {
        assertEquals(new Equation("a = b"), block("$$a = b$$"));
    }

    @Test
    void aLoneDollarIsMoney() {
        assertEquals(new Paragraph(List.of(words("it costs 3$"))), block("it costs 3$"));
        assertEquals(new Paragraph(List.of(words("1$ or 2$"))), block("1\\$ or 2\\$"));
    }

    @Test
    void codeStaysAsItIs() {
        assertEquals(new Paragraph(List.of(new Mono("a * b_c"))), block("`a * b_c`"));
        assertEquals(new Code("python", "x = 1\ny = 2"), block("```python\nx = 1\ny = 2\n```"));
    }

    @Test
    void listsAreDottedOrNumbered() {
        List<List<LessonBlock.Inline>> items = List.of(List.of(words("a")), List.of(words("b")));
        assertEquals(new Bullets(false, items), block("- a\n- b"));
        assertEquals(new Bullets(true, items), block("1. a\n2. b"));
    }

    @Test
    void aLinkToATermLightsIt() {
        assertEquals(new Paragraph(List.of(new TermWords("the factor", "k"))), block("[the factor](term:k)"));
    }

    @Test
    void aStepThatSetsStartsFromTheInitialValuesWhateverTheLearnerDid() {
        State elsewhere = SCALING.initial().with(Scaling.FLIP, true).with(Scaling.FACTOR, 3.0);
        State opened = parse(DOUBLING).steps().getFirst().opened(elsewhere);
        assertEquals(SCALING.initial().set("k", "0.5").set("v", "1 1"), opened);
    }

    @Test
    void aStepThatSetsNothingGoesOnWhereTheLearnerIs() {
        State elsewhere = SCALING.initial().with(Scaling.FACTOR, 3.0);
        assertEquals(elsewhere, parse(DOUBLING).steps().getLast().opened(elsewhere));
    }

    @Test
    void theSolutionReachesTheGoal() {
        LessonStep step = parse(DOUBLING).steps().getFirst();
        assertFalse(step.isDone(solved(step.opened(SCALING.initial()))));
        assertTrue(step.isDone(solved(step.shown(SCALING.initial()))));
    }

    @Test
    void severalGoalsAreReachedOnlyTogether() {
        LessonStep step = parse("# T\n## S\nDo.\n```eigenscope\nuntil doubled\nuntil flipped\nsolution k = -2\n```")
                .steps()
                .getFirst();
        assertFalse(step.isDone(solved(SCALING.initial().with(Scaling.FACTOR, 2.0))));
        assertTrue(step.isDone(solved(SCALING.initial().with(Scaling.FACTOR, -2.0))));
    }

    @Test
    void aStepWithNothingToDoIsDone() {
        assertTrue(parse("# T\n## S\nLook.").steps().getFirst().isDone(solved(SCALING.initial())));
    }

    @Test
    void aQuestionIsAnsweredByTheEngineUnderTheValuesItNames() {
        LessonStep step = parse(DOUBLING).steps().getLast();
        var ask = assertInstanceOf(LessonTask.Ask.class, step.task());
        State there = step.shown(SCALING.initial());
        assertEquals(SCALING.initial().set("k", "3").set("flip", "true"), there);
        assertTrue(ask.judge(solved(there), "-3").isRight());
        assertFalse(ask.judge(solved(there), "2").isRight());
    }

    @Test
    void aLessonThatSolvesItselfHasFaults() {
        assertEquals(List.of(), parse(DOUBLING).faults(SCALING));
        assertEquals(
                List.of("line 2: 'S' is done before it begins", "line 2: the solution of 'S' does not solve it"),
                parse("# T\n## S\nDo.\n```eigenscope\nset k = 2\nuntil doubled\nsolution k = 1\n```")
                        .faults(SCALING));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        set k = x             | line 5: k: 'x' is not a number such as 0.5, -3 or 1e-4; legal is any finite number
        set kk = 1            | line 5: there is no parameter 'kk'; there are k, v, flip, wing
        set k                 | line 5: 'k' is not 'id = value'
        preset triple         | line 5: there is no preset 'triple'; there are double
        until foo             | line 5: there is no goal 'foo'; there are doubled, flipped
        until doubled         | line 4: 'until goal' and 'solution id = value' come together
        solution k = 2        | line 4: 'until goal' and 'solution id = value' come together
        sheet moon            | line 5: there is no sheet 'moon'; there are plane, line
        ask foo               | line 5: there is no readout 'foo'; there are factor, image
        ask factor at k = x   | line 5: k: 'x' is not a number such as 0.5, -3 or 1e-4; legal is any finite number
        jump                  | line 5: a directive begins with sheet, set, preset, until, solution or ask, not 'jump'
        """)
    void aFaultyDirectiveIsNamedWithItsLine(String directive, String message) {
        assertFault(message, "# T\n## S\nDo.\n```eigenscope\n" + directive + "\n```");
    }

    private static LessonStep step(String directives) {
        return parse("# T\n## S\nDo.\n```eigenscope\n" + directives + "\n```")
                .steps()
                .getFirst();
    }

    @Test
    void aStepOpensWithThePictureItNames() {
        assertEquals("line", step("sheet line\nset k = 2").sheet());
        assertEquals("line", step("ask factor\nsheet line").sheet());
        assertFalse(step("sheet line").goesOn());
    }

    @Test
    void aStepThatSetsSomethingOpensWithTheFirstPicture() {
        assertEquals("plane", step("set k = 2").sheet());
    }

    @Test
    void aStepThatSetsNothingKeepsThePicture() {
        assertEquals("", step("ask factor").sheet());
        assertTrue(step("ask factor").goesOn());
    }

    @Test
    void aStepOpensWithOnePicture() {
        assertFault(
                "line 4: a step opens with one 'sheet'", "# T\n## S\nDo.\n```eigenscope\nsheet line\nsheet plane\n```");
    }

    @Test
    void aLinkToASheetOpensIt() {
        assertEquals(new Paragraph(List.of(new SheetWords("the line", "line"))), block("[the line](sheet:line)"));
        assertFault("line 3: there is no sheet 'moon'; there are plane, line", "# T\n## S\n[the moon](sheet:moon)");
    }

    @Test
    void aStepWantsOneThing() {
        assertFault(
                "line 4: a step wants one thing: 'until' or one 'ask'",
                "# T\n## S\nDo.\n```eigenscope\nask factor\nask image\n```");
        assertFault(
                "line 6: a step has one block of directives", "# T\n## S\nDo.\n```eigenscope\n```\n```eigenscope\n```");
    }

    private static void assertFault(String message, String lesson) {
        var e = assertThrows(IllegalArgumentException.class, () -> parse(lesson));
        assertEquals(message, e.getMessage());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<b>bold</b>",
                "![picture](a.png)",
                "[a page](https://example.org)",
                "[a term](term:nothing)",
                "> quoted",
                "### deeper",
                "---",
                "- a\n\n  b",
            })
    void whatAScreenCannotDrawIsRefusedWithItsLine(String markdown) {
        var e = assertThrows(IllegalArgumentException.class, () -> blocks("Words.\n\n" + markdown));
        assertTrue(e.getMessage().matches("line [5-7]: .+"), e.getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Words.", "# T", "# T\nWords.\n## S\nWords.", "# T\n## S", "# T\n## \nWords."})
    void aTextThatIsNoLessonIsRefused(String text) {
        var e = assertThrows(IllegalArgumentException.class, () -> parse(text));
        assertTrue(e.getMessage().startsWith("line "), e.getMessage());
    }

    @Test
    void aTopicWithoutALessonHasNone() {
        assertTrue(Lesson.of(SCALING).isEmpty());
    }
}
