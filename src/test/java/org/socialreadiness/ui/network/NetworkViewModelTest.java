package org.socialreadiness.ui.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.socialreadiness.assessment.Assessment;
import org.socialreadiness.assessment.AssessmentId;
import org.socialreadiness.assessment.Change;
import org.socialreadiness.assessment.Contact;
import org.socialreadiness.assessment.ContactImport;
import org.socialreadiness.assessment.FactEntry;
import org.socialreadiness.assessment.KeyOrganization;
import org.socialreadiness.assessment.KeyOrganization.Kind;
import org.socialreadiness.assessment.ParticipantId;
import org.socialreadiness.assessment.Relevance;
import org.socialreadiness.assessment.TestAssessments;
import org.socialreadiness.catalog.Catalog;
import org.socialreadiness.exchange.contacts.Columns;
import org.socialreadiness.exchange.contacts.Days;
import org.socialreadiness.exchange.contacts.Unmapped;
import org.socialreadiness.report.NetworkEvidence;
import org.socialreadiness.report.NetworkReading;
import org.socialreadiness.text.Messages;
import org.socialreadiness.ui.base.ChosenFile;
import org.socialreadiness.ui.base.MemoryJournal;
import org.socialreadiness.ui.base.TestDesk;

class NetworkViewModelTest {
    private static final String HEAD = "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n";
    private static final String ADA = "Ada,Moreau,https://linkedin.com/in/ada,,ACME Inc,CEO,15 Mar 2024\n";
    private static final String BEN = "Ben,Keller,https://linkedin.com/in/ben,,Acme Holding,Clerk,15 Mar 2025\n";
    private static final ParticipantId ANN = new ParticipantId("Ann");
    private static final ParticipantId BO = new ParticipantId("Bo");

    private static final Messages ENGLISH = Messages.in(Locale.ENGLISH);

    @TempDir
    private Path folder;

    private final TestAssessments built =
            TestAssessments.of(Catalog.shipped()).leader("Ann").leader("Bo");
    private final ChosenFile choice = new ChosenFile();
    private final MemoryJournal journal = new MemoryJournal(built.entries());
    private final TestDesk desk = TestDesk.plain(journal, Locale.ENGLISH);
    private final ImportViewModel importing = new ImportViewModel(desk.desk(), choice);
    private final NetworkViewModel model = new NetworkViewModel(desk.desk(), choice);

    private void look(ParticipantId leader, String text) throws IOException {
        importing.leaderProperty().set(Optional.of(leader));
        importing.consentProperty().set(true);
        choice.choose(Files.writeString(folder.resolve("Connections.csv"), text, StandardCharsets.UTF_8));
        importing.pick();
    }

    private void take(ParticipantId leader, String text) throws IOException {
        look(leader, text);
        importing.take();
    }

    private String measure(String id) {
        return model.reading().measured().orElseThrow().measures().stream()
                .filter(each -> each.id().equals("network-measure-" + id))
                .findFirst()
                .orElseThrow()
                .value();
    }

    @Test
    void nothingIsReadWithoutConsentAndConsentIsOnePersons() {
        assertFalse(importing.mayPick());
        importing.leaderProperty().set(Optional.of(ANN));
        assertFalse(importing.mayPick());
        importing.consentProperty().set(true);
        assertTrue(importing.mayPick());
        importing.leaderProperty().set(Optional.of(BO));
        assertFalse(importing.mayPick(), "Bo has not agreed");
    }

    @Test
    void anExportIsTakenInWithoutNamesAndUndone() throws IOException {
        take(ANN, HEAD + ADA + BEN);
        assertEquals("2 contacts taken in.", importing.saidProperty().get());
        ContactImport taken = model.contacts().taken().getFirst();
        assertEquals(LocalDate.of(2026, 11, 12), taken.consent());
        assertFalse(model.contacts().toString().contains("Moreau"));
        desk.workspace().undo();
        assertEquals(List.of(), model.contacts().taken());
        desk.workspace().redo();
        assertEquals(1, model.contacts().taken().size());
    }

    @Test
    void aNewExportOfTheSamePersonTakesThePlaceOfTheEarlierOne() throws IOException {
        take(ANN, HEAD + ADA);
        look(ANN, HEAD + ADA + BEN);
        assertTrue(importing.earlier().isPresent());
        importing.take();
        assertEquals(1, model.contacts().taken().size());
        assertEquals(2, model.contacts().taken().getFirst().contacts().size());
        look(BO, HEAD + ADA);
        assertTrue(importing.earlier().isEmpty());
    }

    @Test
    void consentIsOfTheDayThatIsSaid() throws IOException {
        look(ANN, HEAD + ADA);
        importing.agreedProperty().set(Optional.of(LocalDate.of(2026, 11, 13)));
        assertFalse(importing.mayTake(), "tomorrow");
        importing.agreedProperty().set(Optional.empty());
        assertFalse(importing.mayTake());
        importing.agreedProperty().set(Optional.of(LocalDate.of(2026, 10, 1)));
        importing.take();
        ContactImport taken = model.contacts().taken().getFirst();
        assertEquals(LocalDate.of(2026, 10, 1), taken.consent());
        assertEquals(LocalDate.of(2026, 11, 12), taken.taken());
        importing.leaderProperty().set(Optional.of(BO));
        assertEquals(
                Optional.of(LocalDate.of(2026, 11, 12)),
                importing.agreedProperty().get(),
                "Bo agreed another day");
    }

    @Test
    void aListFromAFileIsAddedAndUndoneAtOnce() throws IOException {
        model.add("Acme", Kind.CUSTOMER);
        List<String> said = new ArrayList<>();
        Path file = Files.writeString(
                folder.resolve("list.csv"), "Company,Type\nACME Inc.,Lead\nBorealis,Lead\n\"Cedar, Ltd\",\n");
        model.addFile(file, Kind.PARTNER, said::add);
        assertEquals(List.of("2 organizations were added; one was on the list already."), said);
        assertEquals(
                List.of("Acme CUSTOMER", "Borealis PROSPECT", "Cedar, Ltd PARTNER"),
                model.contacts().listed().stream()
                        .map(each -> each.name() + " " + each.kind())
                        .toList());
        desk.workspace().undo();
        assertEquals(1, model.contacts().listed().size());
        model.addFile(Files.writeString(folder.resolve("list.txt"), "\n"), Kind.PARTNER, said::add);
        assertEquals("The file list.txt names no organization. Nothing was added.", said.getLast());
    }

    @Test
    void aListIsAddedWhereItWasWantedAlsoIfAnotherAssessmentIsLookedAtThen() throws IOException {
        Deque<Runnable> ends = new ArrayDeque<>();
        TestDesk late = TestDesk.plain(new MemoryJournal(built.entries()), Locale.ENGLISH, ends::add);
        NetworkViewModel wanted = new NetworkViewModel(late.desk(), choice);
        Assessment first = wanted.assessment();
        AssessmentId second = new AssessmentId("a2");
        late.workspace().submit(new Change.Started(second, first.head(), first.instrument(), 7));
        late.workspace().select(first.id());
        wanted.addFile(Files.writeString(folder.resolve("list.txt"), "Acme\n"), Kind.CUSTOMER, _ -> {});
        late.workspace().select(second);
        while (!ends.isEmpty()) {
            ends.remove().run();
        }
        assertEquals(List.of(), wanted.contacts().listed());
        late.workspace().select(first.id());
        assertEquals(
                List.of("Acme"),
                wanted.contacts().listed().stream().map(KeyOrganization::name).toList());
    }

    @Test
    void whatIsErasedCannotBeBroughtBack() throws IOException {
        take(ANN, HEAD + ADA);
        model.erase(model.contacts().taken().getFirst().id());
        assertEquals(Optional.empty(), model.reading().measured());
        assertFalse(desk.workspace().canUndoProperty().get());
    }

    @Test
    void theOrderOfDayAndMonthIsAsked() throws IOException {
        look(ANN, "First Name,Last Name,Company,Connected On\nAda,Moreau,Acme,03/04/2024\n");
        assertFalse(importing.mayTake());
        importing.orderProperty().set(Optional.of(Days.Order.MONTH_FIRST));
        importing.take();
        assertEquals(
                Optional.of(LocalDate.of(2024, 3, 4)),
                model.contacts().taken().getFirst().contacts().getFirst().since());
    }

    @Test
    void anUnknownTableIsReadAsSaid() throws IOException {
        look(ANN, "Who,Where\nAda Moreau,Acme\n");
        Unmapped unmapped = (Unmapped) importing.readProperty().get().orElseThrow();
        importing.map(unmapped.guess().with(Columns.Meaning.NAME, Optional.of(0)));
        assertTrue(importing.mayTake());
    }

    @Test
    void aRefusalIsSaidInItsPlace() throws IOException {
        look(ANN, HEAD);
        assertEquals(
                "Nobody was found in Connections.csv: it has no rows. Nothing was imported.",
                importing.saidProperty().get());
        assertFalse(importing.mayTake());
    }

    @Test
    void likeNamesAreSuggestedAndConfirmed() throws IOException {
        model.add("Acme\n\nACME Ltd.\nBorealis", Kind.CUSTOMER);
        assertEquals(
                List.of("Acme", "Borealis"),
                model.contacts().listed().stream().map(KeyOrganization::name).toList());
        take(ANN, HEAD + ADA + BEN);
        assertEquals(
                "Of 2 organizations somebody is known in 1, on two levels in 0, by two of us in 0. Nobody is known in:"
                        + " Borealis.",
                measure("coverage"));
        List<NetworkViewModel.Suggestion> found =
                model.suggestions(importing.companies().keySet());
        assertEquals(
                Set.of("Acme Holding"),
                found.stream().map(NetworkViewModel.Suggestion::company).collect(Collectors.toSet()));
        model.confirm(found.getFirst());
        assertEquals(List.of(), model.suggestions(importing.companies().keySet()));
        assertEquals(
                "Of 2 organizations somebody is known in 1, on two levels in 1, by two of us in 0. Nobody is known in:"
                        + " Borealis.",
                measure("coverage"));
    }

    @Test
    void aSuggestionThatIsRefusedIsNotMadeAgain() throws IOException {
        model.add("Acme", Kind.CUSTOMER);
        take(ANN, HEAD + BEN);
        model.refuse(model.suggestions(importing.companies().keySet()).getFirst());
        assertEquals(List.of(), model.suggestions(importing.companies().keySet()));
    }

    @Test
    void theRelevantShareStandsWithItsInterval() throws IOException {
        take(ANN, HEAD + ADA + BEN);
        assertEquals(
                "Say first who is relevant: list organizations, choose levels and fields, or name roles.",
                measure("relevance"));
        model.add("Acme", Kind.CUSTOMER);
        // 1 of 2: Wilson .0945 to .9055.
        assertEquals("1 of 2 are relevant: 50 % (95 % interval 9 to 91 %).", measure("relevance"));
    }

    /// Ada is a CEO and relevant by no list; the role is written down after her export was taken in.
    @Test
    void rolesAreLookedForInExportsThatAreTakenInAfterwards() throws IOException {
        take(ANN, HEAD + ADA + BEN);
        model.set(Relevance.NONE.withRoles(List.of("CEO", "Clerk*")));
        assertEquals(
                "0 of 2 are relevant: 0 % (95 % interval 0 to 66 %). One export was taken in before some of these roles"
                        + " were written down, and not searched for them.",
                measure("relevance"));
        NetworkReading.Measured missing = model.reading().measured().orElseThrow();
        assertFalse(missing.facts().containsKey(NetworkReading.RELEVANCE), "no number before they are looked for");
        assertEquals(
                Optional.of("F9 is offered once all exports have been searched for your roles: take the marked ones in"
                        + " again."),
                missing.withheld());
        assertFalse(isShownOn("SG2"));
        assertTrue(measure("roles").startsWith("0 of 2 people outside have a title with one of your 2 own roles."));
        assertTrue(measure("roles").contains("One export was taken in before"), measure("roles"));
        look(ANN, HEAD + ADA + BEN);
        PreviewWords words = new PreviewWords(ENGLISH);
        assertEquals(
                Optional.of("2 people have a title with one of your 2 own roles: CEO (1), Clerk* (1)."),
                words.roles(importing.preview().orElseThrow(), model.contacts()));
        importing.take();
        assertEquals(
                "2 of 2 people outside have a title with one of your 2 own roles: CEO (1), Clerk* (1).",
                measure("roles"));
        NetworkReading.Measured found = model.reading().measured().orElseThrow();
        assertEquals(List.of(2.0, 2.0), found.facts().get(NetworkReading.RELEVANCE));
        assertEquals(Optional.empty(), found.withheld());
        assertTrue(isShownOn("SG2"));
        // What is taken off the list counts no more at once, and what comes back counts again.
        model.set(Relevance.NONE.withRoles(List.of("CEO")));
        assertEquals("1 of 2 people outside has a title with your own role: CEO (1).", measure("roles"));
        desk.workspace().undo();
        assertTrue(measure("relevance").startsWith("2 of 2 are relevant"));
    }

    private boolean isShownOn(String criterion) {
        return model.reading().measured().orElseThrow().evidence().stream()
                .anyMatch(each -> each.criterion().equals(criterion));
    }

    @Test
    void aFileWithoutTitlesIsNotAskedForRoles() throws IOException {
        PreviewWords words = new PreviewWords(ENGLISH);
        look(ANN, HEAD + "Ada,Moreau,https://linkedin.com/in/ada,,ACME,,15 Mar 2024\n");
        assertEquals(Optional.empty(), words.roles(importing.preview().orElseThrow(), model.contacts()));
        look(ANN, HEAD + ADA);
        assertTrue(words.roles(importing.preview().orElseThrow(), model.contacts())
                .orElseThrow()
                .startsWith("You have written down no roles"));
    }

    @Test
    void theTeamEntersTheFacts() throws IOException {
        take(ANN, HEAD + ADA + BEN);
        model.add("Acme", Kind.CUSTOMER);
        List<Double> numbers = Optional.ofNullable(
                        model.reading().measured().orElseThrow().facts().get(NetworkReading.RELEVANCE))
                .orElseThrow();
        assertEquals(List.of(2.0, 1.0), numbers);
        assertFalse(model.isEntered(NetworkReading.RELEVANCE, numbers));
        model.enter(NetworkReading.RELEVANCE, numbers);
        assertTrue(model.isEntered(NetworkReading.RELEVANCE, numbers));
        assertEquals(
                new FactEntry.Numbers(List.of(2.0, 1.0)),
                model.assessment().fact(NetworkReading.RELEVANCE).orElseThrow().value());
    }

    @Test
    void theExportsSpeakToTheCriteria() throws IOException {
        take(ANN, HEAD + ADA + BEN);
        take(BO, HEAD + ADA);
        model.add("Acme", Kind.CUSTOMER);
        List<NetworkEvidence.Sentence> sentences =
                model.reading().measured().orElseThrow().evidence();
        assertEquals(
                List.of("SG2", "SG3", "SG4", "SG5", "SG8"),
                sentences.stream().map(NetworkEvidence.Sentence::criterion).toList());
        assertEquals(
                "1 of 1 relevant people are known to two leaders or more. This would bear up to level 4.",
                sentences.getLast().text());
    }

    @Test
    void whoIsRelevantIsAnEditLikeAnyOther() {
        Relevance heads = new Relevance(Set.of(Contact.Level.HEAD), Set.of());
        model.set(heads);
        assertEquals(heads, model.contacts().relevance());
        desk.workspace().undo();
        assertEquals(Relevance.NONE, model.contacts().relevance());
    }
}
