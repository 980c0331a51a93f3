package org.socialreadiness.ui.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.control.Label;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A long list whose lines are built as time allows.
@SuppressWarnings("NullAway.Init")
class GrowingListTest {
    private final List<Integer> built = new ArrayList<>();
    private GrowingList<Integer> list;
    private TestWindow window;

    @BeforeEach
    void open() {
        window = TestWindow.open(
                400,
                300,
                () -> list = new GrowingList<>(number -> {
                    built.add(number);
                    return new Label(number.toString());
                }));
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void whatIsInViewIsThereAtOnceAndTheRestSoon() {
        List<Integer> numbers = numbers(200);
        window.run(() -> {
            list.show(numbers);
            assertEquals(numbers.subList(0, 24), shown(), "at once");
            assertFalse(list.isWhole());
        });
        window.await("whole", list::isWhole);
        assertEquals(numbers, shown());
    }

    @Test
    void linesThatStayAreNotBuiltAgain() {
        window.run(() -> list.show(numbers(100)));
        window.await("whole", list::isWhole);
        built.clear();
        List<Integer> other = new ArrayList<>(numbers(100));
        other.remove(Integer.valueOf(50));
        other.add(0, 1000);
        other.add(2000);
        window.run(() -> {
            list.show(other);
            assertEquals(other, shown(), "a few new ones are there at once");
        });
        assertEquals(List.of(1000, 2000), built);
    }

    @Test
    void anotherOrderAndAnEndInTheMiddleOfGrowing() {
        window.run(() -> list.show(numbers(200)));
        List<Integer> backwards = numbers(60).reversed();
        window.run(() -> list.show(backwards));
        window.await("whole", list::isWhole);
        assertEquals(backwards, shown());
        window.run(() -> list.show(List.of()));
        assertEquals(List.of(), shown());
    }

    private List<Integer> shown() {
        return list.getChildren().stream()
                .map(each -> Integer.valueOf(((Label) each).getText()))
                .toList();
    }

    private static List<Integer> numbers(int many) {
        return IntStream.range(0, many).boxed().toList();
    }
}
