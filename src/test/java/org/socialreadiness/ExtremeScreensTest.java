package org.socialreadiness;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.socialreadiness.assessment.Answer;
import org.socialreadiness.assessment.Assessment;
import org.socialreadiness.assessment.Change;
import org.socialreadiness.assessment.Participant;
import org.socialreadiness.assessment.ParticipantId;
import org.socialreadiness.assessment.TestAssessments;
import org.socialreadiness.assessment.TestInstruments;
import org.socialreadiness.instrument.Criterion;
import org.socialreadiness.instrument.Factor;
import org.socialreadiness.instrument.FactorId;
import org.socialreadiness.instrument.Form;
import org.socialreadiness.instrument.Instrument;
import org.socialreadiness.instrument.TranslatedInstrument;
import org.socialreadiness.store.Backups;
import org.socialreadiness.store.DataFolder;
import org.socialreadiness.store.OwnTemplates;
import org.socialreadiness.store.RecentClients;
import org.socialreadiness.ui.base.ChosenFile;
import org.socialreadiness.ui.base.Place;
import org.socialreadiness.ui.base.Screen;
import org.socialreadiness.ui.base.TestClients;
import org.socialreadiness.ui.base.TestDesk;
import org.socialreadiness.ui.base.TestWindow;
import org.socialreadiness.ui.base.Theme;

/// The screens with instruments and people at the limits of what the program takes: nothing is cut without a way to
/// read it, nothing runs out of the window. With `-Dextremes=FOLDER` they are written as pictures.
@Timeout(value = 180, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
@SuppressWarnings("NullAway.Init")
class ExtremeScreensTest {
    private static final int WIDTH = 924;

    @TempDir
    private Path folder;

    /// Each with a name for its pictures.
    static Stream<Arguments> cases() {
        return Stream.of(
                Arguments.of("one-factor-one-person", people(TestInstruments.plain(3), 1)),
                Arguments.of("two-people", people(TestInstruments.plain(3, 3), 2)),
                Arguments.of("three-people", people(TestInstruments.plain(3, 3), 3)),
                Arguments.of("twelve-factors", people(instrument(12, 5, 11), 6)),
                Arguments.of("sixty-criteria", people(instrument(1, 60, 2), 5)),
                Arguments.of("forty-people", people(TestInstruments.plain(9, 9, 9, 9), 40)),
                Arguments.of("long-words", longWords()));
    }

    private static TranslatedInstrument instrument(int factors, int criteria, int levels) {
        List<Factor> all = new ArrayList<>();
        for (int f = 0; f < factors; f++) {
            String name = String.valueOf((char) ('A' + f));
            List<Criterion> own = IntStream.rangeClosed(1, criteria)
                    .mapToObj(i -> TestInstruments.criterion(name + i, levels, 1))
                    .toList();
            all.add(new Factor(new FactorId(name), "Cooperation with partners outside, part " + name, "", "", 1, own));
        }
        return new TranslatedInstrument(List.of(new Instrument(
                "wide", "1.0", "en", "Wide instrument", all, List.of(), List.of(), List.of(), List.of())));
    }

    private static TestAssessments people(TranslatedInstrument instrument, int count) {
        TestAssessments built = TestAssessments.of(instrument);
        SplittableRandom random = new SplittableRandom(7);
        for (int i = 0; i < count; i++) {
            built.leader("P" + i);
            for (Criterion criterion : instrument.structure().criteria()) {
                built.change(new Change.Rated(
                        new ParticipantId("P" + i),
                        criterion.id(),
                        1,
                        new Answer.Rated(random.nextInt(criterion.levels().size())),
                        Optional.empty()));
            }
        }
        return built.seal();
    }

    private static TestAssessments longWords() {
        TestAssessments built = people(TestInstruments.plain(3, 3), 4);
        built.change(new Change.Described(new Assessment.Head(
                "N".repeat(Assessment.Head.LONGEST_NAME),
                "Every unit in every country, "
                        .repeat(20)
                        .substring(0, Assessment.Head.LONGEST_SCOPE)
                        .strip(),
                LocalDate.of(2026, 11, 12),
                Form.FULL)));
        String[] names = {"\uD83E\uDD8A\uD83C\uDFFD Fox", "\u05DE\u05D9\u05DB\u05DC \u05DB\u05D4\u05DF", "W".repeat(200)
        };
        for (int i = 0; i < names.length; i++) {
            built.change(new Change.Joined(new Participant(
                    new ParticipantId("P" + i), names[i], "Role ".repeat(30).strip(), Participant.Kind.LEADER)));
        }
        return built;
    }

    @ParameterizedTest
    @MethodSource("cases")
    void nothingIsCutOrRunsOut(String name, TestAssessments built) {
        List<String> cut = new ArrayList<>();
        look(name, built, Locale.ENGLISH, 100, cut);
        look(name, built, Locale.GERMAN, 150, cut);
        assertEquals(List.of(), cut);
    }

    private void look(String name, TestAssessments built, Locale language, int textSize, List<String> cut) {
        TestWindow.begin();
        TestDesk desk = TestDesk.window(built.client(), language);
        desk.desk().preferences().textSizeProperty().set(textSize);
        desk.desk().preferences().themeProperty().set(Theme.LIGHT);
        AppScreens screens = new AppScreens(
                new AppScreens.Access(
                        new RecentClients(new DataFolder(folder)),
                        new Backups(new DataFolder(folder)),
                        desk.desk().exports(),
                        new TestClients(),
                        new ChosenFile(),
                        new OwnTemplates(new DataFolder(folder)),
                        folder),
                desk.desk().preferences(),
                desk.desk().clock());
        for (Place.InClient place : List.of(
                new Place.Overview(),
                new Place.People(),
                new Place.Results(),
                new Place.Progress(),
                new Place.Divide(),
                new Place.Perception(),
                new Place.Workshop(),
                new Place.Priorities(),
                new Place.Rules(),
                new Place.HandOver(Place.Round.RATING),
                new Place.Triangulation(),
                new Place.NewAssessment(),
                new Place.Report(),
                new Place.Plan(),
                new Place.Redaction(),
                new Place.Sheets(),
                new Place.Network(),
                new Place.Typing(Optional.empty(), false),
                new Place.Typing(
                        Optional.of(desk.workspace()
                                .assessment()
                                .participants()
                                .getLast()
                                .id()),
                        true))) {
            Screen[] made = new Screen[1];
            try (TestWindow window = TestWindow.open(WIDTH, 620, Theme.LIGHT, textSize, () -> {
                made[0] = screens.inClient(place, desk.desk());
                return made[0].view();
            })) {
                window.run(made[0]::shown);
                if (place instanceof Place.Report) {
                    window.await(
                            "all pages are set",
                            () -> !window.text("output-appendix-pages").isEmpty());
                }
                String shown = name + "-" + place.getClass().getSimpleName() + "-" + textSize;
                if (System.getProperty("extremes") != null) {
                    window.picture(Path.of(System.getProperty("extremes")).resolve(shown + ".png"));
                }
                window.unreadable().forEach(words -> cut.add(shown + ": " + words));
                window.run(made[0]::left);
            }
        }
    }
}
