package eigenscope.engine.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eigenscope.engine.linalg.Vec;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows of numbers from text, as one meets it. */
final class CsvTableTest {
    private static final List<Vec> TWO_ROWS = List.of(Vec.of(1.5, 2), Vec.of(-3e-4, 0.25));

    private static CsvTable read(String text) {
        return CsvTable.read(text, Columns.exactly(0));
    }

    private static String said(String text, Columns columns) {
        return assertThrows(IllegalArgumentException.class, () -> CsvTable.read(text, columns))
                .getMessage();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.5,2\n-3e-4,0.25\n",
                "x,y\n1.5,2\n-3e-4,0.25",
                "x,y\r\n1.5,2\r\n-3e-4,0.25\r\n",
                "x,y\r1.5,2\r-3e-4,0.25\r",
                "\uFEFFx,y\n1.5,2\n-3e-4,0.25",
                "\uFEFF\"x\",\"y\"\n\"1.5\",\"2\"\n-3e-4,0.25",
                "x;y\n1.5;2\n-3e-4;0.25\n",
                "x;y\n1,5;2\n-3e-4;0,25\n",
                "1,5;2\n-3e-4;0,25\n",
                "x\ty\n1.5\t2\n-3e-4\t.25\n",
                "x, y\n\"1.5\", \"2\"\n -3e-4 , \"0.25\" \n",
                "x\ty\n1,5\t2\n-3e-4\t,25\n",
                "\n x , y \n\n 1.5 , 2 \n\n \u22123e-4, +0.25\n\n",
                "\"length, in m\",\"width; in m\"\n1.5,2\n-3e-4,0.25",
                "\"two\nlines\",y\n1.5,2\n-3e-4,0.25",
            })
    void whateverItsSignsATextGivesItsRows(String text) {
        assertEquals(TWO_ROWS, read(text).rows());
        assertEquals(List.of(), read(text).leftOut());
    }

    @Test
    void theHeadingNamesTheColumns() {
        assertEquals(List.of("height", "2"), read("height,\n1,2").names());
        assertEquals(List.of("1", "2"), read("1,2").names());
    }

    @Test
    void columnsAreChosenByNameOrNumberInAnyOrder() {
        String text = "name,height,weight\nAda,1.6,55\nAlan,1.8,70\n";
        assertEquals(
                List.of(Vec.of(55, 1.6), Vec.of(70, 1.8)),
                CsvTable.read(text, Columns.chosen("weight, height", 2)).rows());
        assertEquals(
                List.of(Vec.of(1.6, 55), Vec.of(1.8, 70)),
                CsvTable.read(text, Columns.chosen("2,3", 2)).rows());
    }

    @Test
    void whatIsNotChosenNeedBeNoNumber() {
        assertEquals(
                List.of(),
                CsvTable.read("a,b\n1,x\n2,\n", Columns.chosen("a", 1)).leftOut());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        1,2/3            | line 2: it has 1 field, and there are 2 columns
        1,2/3,4,5        | line 2: it has 3 fields, and there are 2 columns
        1,2/3,x          | line 2: 'x' is not a number (column 2)
        a,b/1,2/x,3      | line 3: 'x' is not a number (column a)
        1,2/3,           | line 2: a number is missing (column 2)
        1,2/,            | line 2: a number is missing (column 1)
        1,2//3,NaN       | line 3: 'NaN' is not a finite number (column 2)
        1,2/NA,2         | line 2: 'NA' is not a finite number (column 1)
        1,2/-inf,2       | line 2: '-inf' is not a finite number (column 1)
        1,2/1e999,2      | line 2: '1e999' is too large for a double (column 1)
        1,2/1/4          | line 2: it has 1 field, and there are 2 columns
        1,2/0x10,2       | line 2: '0x10' is not a number (column 1)
        1,2/1_000,2      | line 2: '1_000' is not a number (column 1)
        1,2/"1,5",2      | line 2: '1,5' is not a number (column 1)
        1,2/"1,234.5",2  | line 2: '1,234.5' is not a number (column 1)
        1,2/5%,2         | line 2: '5%' is not a number (column 1)
        1,2/1 2,3        | line 2: '1 2' is not a number (column 1)
        1.5;2/1,5;2      | line 2: '1,5' is written with a decimal comma, and the numbers before it with a decimal point (column 1)
        1,5;2/1.5;2      | line 2: '1.5' is written with a decimal point, and the numbers before it with a decimal comma (column 1)
        1,5;2/1.234,5;2  | line 2: '1.234,5' is not a number (column 1)
        """)
    void aRowThatIsNoneIsLeftOutAndListed(String lines, String listed) {
        var table = read(lines.replace('/', '\n').replace("1\n4", "1/4"));
        assertEquals(
                List.of(listed),
                table.leftOut().stream().map(LeftOut::words).distinct().limit(1).toList());
        assertEquals(1, table.rows().size());
    }

    @Test
    void aRowOfMissingNumbersIsNoHeading() {
        var table = read("NA,NA\n1,2\n");
        assertEquals(1, table.leftOut().size());
        assertEquals(List.of("1", "2"), table.names());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1'000,2'000", "5 kg,3 cm", "$1,$2", "10%,20%", "2024-01-01,12:30", "\uFF11,\uFF12"})
    void aFirstRowOfBrokenNumbersIsListedAndNoHeading(String row) {
        var table = read(row + "\n1,2\n");
        assertEquals(1, table.leftOut().getFirst().line());
        assertEquals(List.of("1", "2"), table.names());
    }

    @Test
    void aTitleAboveTheHeadingIsListed() {
        var table = read("My data\n\nx,y\n1,2\n3,4\n");
        assertEquals(List.of("x", "y"), table.names());
        assertEquals(
                List.of("line 1: it has 1 field, and there are 2 columns"),
                table.leftOut().stream().map(LeftOut::words).toList());
    }

    @Test
    void whatIsNotSeenAboutANumberDoesNotMatter() {
        assertEquals(
                List.of(Vec.of(1, -2)),
                read("\u00A01\u200B,\u2009\u20132\u202F\n").rows());
    }

    @Test
    void textOfAnotherEncodingIsNamed() {
        assertEquals(
                "it is no text, or text in UTF-16; save it as UTF-8",
                said("1\0,\0002\0\n\0003\0,\0004\0", Columns.exactly(2)));
    }

    @Test
    void aHeadingWithANumberIsListedAndNotForgotten() {
        assertEquals(
                "line 1: 'x' is not a number (column 1)",
                read("x,2023\n1,2\n").leftOut().getFirst().words());
    }

    @Test
    void aLineNumberCountsTheLinesWithinQuotes() {
        assertEquals(4, read("\"a\n\nb\",c\nx,1\n2,3").leftOut().getFirst().line());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        ``        | 0 |            | there is nothing in it
        / // /    | 0 |            | there is nothing in it
        x,y       | 0 |            | there is no row of numbers below the heading (x, y)
        1 m,2 s   | 0 |            | there is no row of numbers; line 1: '1 m' is not a number (column 1)
        x,y/a,b   | 0 |            | there is no row of numbers below the heading (x, y); line 2: 'a' is not a number (column x)
        x,y,z/1,2,3 | 2 |          | there are 3 columns (x, y, z), and 2 are wanted: choose them, as in 'x,y'
        1/2       | 2 |            | there is 1 column (1), and 2 are wanted; commas, semicolons or tabs part them
        x,y/1,2   | 2 | x,z        | there is no column 'z'; there are 2 columns (x, y)
        height,y/1,2 | 2 | heihgt,y | there is no column 'heihgt', did you mean 'height'?; there are 2 columns (height, y)
        x,x/1,2   | 1 | x          | two columns are called 'x'; choose by number
        1,2       | 2 | 1,3        | there is no column '3'; there are 2 columns (1, 2)
        1,2       | 2 | 0,1        | there is no column '0'; there are 2 columns (1, 2)
        1,2       | 2 | 1,99999999999 | there is no column '99999999999'; there are 2 columns (1, 2)
        1,2/"1"2x,3 | 0 |          | line 2: from here on it cannot be parted into fields; is a quote opened and not closed, or a field endless?
        1,2/"3,4  | 0 |            | line 2: from here on it cannot be parted into fields; is a quote opened and not closed, or a field endless?
        """)
    void whatGivesNoTableIsOneSentence(String lines, int count, String chosen, String said) {
        String text = lines == null ? "" : lines.replace('/', '\n');
        assertEquals(said, said(text, chosen == null ? Columns.exactly(count) : Columns.chosen(chosen, count)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "a,b,c", "a,", ",", " , "})
    void aChoiceOfAnotherNumberOfColumnsIsRefused(String chosen) {
        String said = assertThrows(IllegalArgumentException.class, () -> Columns.chosen(chosen, 2))
                .getMessage();
        assertTrue(said.contains("column"), said);
    }

    @Test
    void tooManyRowsAreRefused() {
        assertEquals(
                "there are more than 1000000 rows", said("1\n".repeat(CsvTable.MOST_ROWS + 1), Columns.exactly(1)));
    }

    @Test
    void tooManyColumnsAreRefused() {
        assertEquals("there are 1001 columns; 1000 is the most", said("1,".repeat(1000) + "1", Columns.exactly(0)));
    }

    @Test
    void anEndlessFieldIsRefused() {
        assertTrue(
                said("1,2\n3,\"" + "x".repeat(20_000_000), Columns.exactly(2)).startsWith("line 2: from here on"));
    }

    @Test
    void aHundredThousandRowsAreReadInWellBelowASecond() {
        String text = "x;y\n"
                + IntStream.range(0, 100_000)
                        .mapToObj(i -> i + ",25;-" + i + "e-3\n")
                        .collect(Collectors.joining());
        var table = Assertions.assertTimeout(Duration.ofSeconds(2), () -> read(text));
        assertEquals(100_000, table.rows().size());
        assertEquals(Vec.of(99_999.25, -99.999), table.rows().getLast());
    }
}
