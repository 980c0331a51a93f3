package org.socialreadiness.ui.interview;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoomTest {
    /// The interview's part of the window: beside a rail of 184, or 56 when it is folded.
    @ParameterizedTest
    @CsvSource({
        "1096, 744, 100, ENOUGH",
        "924, 624, 100, LITTLE",
        "1096, 624, 100, LITTLE",
        "1096, 744, 150, LITTLE",
        "924, 624, 150, NARROW",
        "1168, 688, 200, NARROW",
        "1736, 1024, 100, ENOUGH",
        "1736, 1024, 150, LITTLE"
    })
    void largeTextNeedsAsMuchMoreRoom(double width, double height, int text, Room room) {
        assertEquals(room, Room.of(width, height, text));
    }
}
