package org.socialreadiness.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.socialreadiness.instrument.Instrument;
import org.socialreadiness.text.Messages;

/// The shipped instrument with lines lost, doubled, moved and rewritten: either a sound instrument, or faults with
/// their place. Nothing in between, and no other exception.
class BrokenInstrumentsTest {
    private static final List<String> VALUES = List.of(
            "0",
            "-1",
            "1e999",
            "''",
            "' '",
            "[]",
            "{}",
            "null",
            "true",
            "2026-13",
            "today",
            "\"{9}\"",
            "SG1",
            "x y",
            "[1, 0]",
            "99999999999999999999",
            "3000000000",
            "1.5",
            "0x10",
            ".nan",
            "!!str x",
            "*x",
            "&x y",
            "? z",
            "- -",
            "\"\\u0000\"");

    @Test
    @Timeout(value = 240, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void aHundredBrokenInstruments() {
        breakInstruments(100);
    }

    @Test
    @Tag("slow")
    @Timeout(value = 1800, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void thousandsOfBrokenInstruments() {
        breakInstruments(3000);
    }

    private static void breakInstruments(int times) {
        SplittableRandom random = new SplittableRandom(251126);
        List<String> lines =
                InstrumentYaml.write(Catalog.shipped().structure()).lines().toList();
        int sound = 0;
        for (int i = 0; i < times; i++) {
            List<String> broken = new ArrayList<>(lines);
            for (int j = 0; j <= random.nextInt(3); j++) {
                breakOne(broken, random);
            }
            sound += isSound(String.join("\n", broken)) ? 1 : 0;
        }
        assertTrue(sound < times / 2, "hardly anything was broken: " + sound);
    }

    private static void breakOne(List<String> lines, RandomGenerator random) {
        int at = random.nextInt(lines.size());
        String line = lines.get(at);
        int colon = line.indexOf(": ");
        switch (random.nextInt(6)) {
            case 0 -> lines.remove(at);
            case 1 -> lines.add(at, line);
            case 2 -> lines.add(random.nextInt(lines.size()), line);
            case 3 -> lines.set(at, " " + line);
            default -> {
                String value = VALUES.get(random.nextInt(VALUES.size()));
                lines.set(at, (colon < 0 ? line : line.substring(0, colon + 2)) + value);
            }
        }
    }

    private static boolean isSound(String text) {
        try {
            Instrument read = Catalog.read("broken", text);
            assertEquals(read, Catalog.read("again", InstrumentYaml.write(read)));
            return true;
        } catch (InstrumentFaults e) {
            long last = text.lines().count() + 1;
            assertFalse(e.faults().isEmpty());
            for (Fault fault : e.faults()) {
                assertTrue(fault.line() >= 1 && fault.line() <= last && fault.column() >= 1, fault.toString());
                Messages.LANGUAGES.forEach(
                        language -> assertFalse(fault.in(Messages.in(language)).isBlank()));
            }
            return false;
        }
    }
}
