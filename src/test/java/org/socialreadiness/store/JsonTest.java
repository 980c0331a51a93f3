package org.socialreadiness.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.socialreadiness.assessment.Answer;
import org.socialreadiness.assessment.Assessment;
import org.socialreadiness.assessment.Change;
import org.socialreadiness.assessment.Confidence;
import org.socialreadiness.assessment.Entry;
import org.socialreadiness.assessment.ParticipantId;
import org.socialreadiness.assessment.TestInstruments;
import org.socialreadiness.catalog.Catalog;
import org.socialreadiness.instrument.CriterionId;
import org.socialreadiness.instrument.Instrument;
import org.socialreadiness.instrument.TranslatedInstrument;

class JsonTest {
    static Stream<TranslatedInstrument> instruments() throws Exception {
        SplittableRandom random = new SplittableRandom(5);
        return Stream.concat(
                Stream.of(FullInstrument.get(), Catalog.shipped()),
                Stream.generate(() -> TestInstruments.random(random)).limit(30));
    }

    @ParameterizedTest
    @MethodSource("instruments")
    void anInstrumentIsKeptWhole(TranslatedInstrument instrument) {
        for (Instrument language : instrument.languages()) {
            Instrument read = InstrumentJson.read(InstrumentJson.write(language));
            assertEquals(language, read);
            assertEquals(InstrumentJson.write(language), InstrumentJson.write(read));
        }
    }

    @Test
    void editionsDifferWhenAWordDiffers() {
        TranslatedInstrument both = FullInstrument.get();
        TranslatedInstrument one =
                new TranslatedInstrument(List.of(both.languages().getFirst()));
        assertNotEquals(InstrumentJson.edition(both), InstrumentJson.edition(one));
        assertEquals(InstrumentJson.edition(both), InstrumentJson.edition(FullInstrument.get()));
    }

    @Test
    void aChangeIsKeptWhole() {
        for (Entry entry : new RandomChanges(new SplittableRandom(2)).next(2000)) {
            Change change = entry.change();
            Map<String, TranslatedInstrument> editions = change instanceof Change.Started started
                    ? Map.of(InstrumentJson.edition(started.instrument()), started.instrument())
                    : Map.of();
            assertEquals(change, ChangeJson.read(ChangeJson.kind(change), ChangeJson.body(change), editions));
        }
    }

    /// The words stand in files of people: they never change.
    @Test
    void theBodyOfARatingReadsLikeThis() {
        Change rated = new Change.Rated(
                new ParticipantId("p1"),
                new CriterionId("SG3"),
                2,
                new Answer.Rated(4),
                Optional.of(Confidence.FAIRLY_SURE));
        assertEquals("rated", ChangeJson.kind(rated));
        assertEquals(
                "{\"person\":\"p1\",\"criterion\":\"SG3\",\"vote\":2,\"answer\":\"level\",\"level\":4,"
                        + "\"confidence\":\"fairly sure\"}",
                ChangeJson.body(rated));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "",
                "{\"person\":\"p\",\"criterion\":\"SG1\",\"vote\":1,\"answer\":\"perhaps\"}",
                "{\"person\":\"p\",\"criterion\":\"SG1\",\"vote\":1,\"answer\":\"level\",\"level\":\"2\"}",
                "{\"person\":\"p\",\"criterion\":\"SG1\",\"vote\":1,\"answer\":\"level\",\"level\":-1}",
                "{\"person\":\"p\",\"criterion\":\"1\",\"vote\":1,\"answer\":\"don't know\"}",
                "{\"person\":5,\"criterion\":\"SG1\",\"vote\":1,\"answer\":\"don't know\"}"
            })
    void whatNoProgramWroteIsRefused(String body) {
        assertThrows(RuntimeException.class, () -> ChangeJson.read("rated", body, Map.of()));
    }

    @Test
    void anUnknownKindIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> ChangeJson.read("danced", "{}", Map.of()));
        assertThrows(
                IllegalArgumentException.class,
                () -> ChangeJson.read(
                        "started",
                        ChangeJson.body(new Change.Started(
                                new org.socialreadiness.assessment.AssessmentId("a"),
                                new Assessment.Head("A", "", java.time.LocalDate.of(2026, 1, 1), "full"),
                                FullInstrument.get(),
                                1)),
                        Map.of()));
    }
}
