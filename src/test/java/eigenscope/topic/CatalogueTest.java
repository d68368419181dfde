package eigenscope.topic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

final class CatalogueTest {
    private static final Scaling SCALING = new Scaling();
    private static final Catalogue ONE = Catalogue.of(SCALING);

    @Test
    void aTopicIsFoundByItsId() {
        assertEquals(SCALING, ONE.require("scaling"));
        assertTrue(ONE.find("shearing").isEmpty());
    }

    @Test
    void aTopicThatIsNotThereIsRefusedWithThoseThatAre() {
        var e = assertThrows(IllegalArgumentException.class, () -> ONE.require("shearing"));
        assertEquals("there is no topic 'shearing'; there are scaling", e.getMessage());
    }

    @Test
    void twoTopicsOfOneIdAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> Catalogue.of(SCALING, new Scaling()));
    }

    @Test
    void aPictureThatIsNotThereIsRefusedWithThoseThatAre() {
        var e = assertThrows(
                IllegalArgumentException.class,
                () -> Solved.of(SCALING, SCALING.initial()).figure("globe"));
        assertEquals("there is no picture 'globe'; there are plane, line", e.getMessage());
    }
}
