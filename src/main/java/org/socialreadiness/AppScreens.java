package org.socialreadiness;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.socialreadiness.assessment.ParticipantId;
import org.socialreadiness.catalog.Catalog;
import org.socialreadiness.store.Backups;
import org.socialreadiness.store.OwnTemplates;
import org.socialreadiness.store.RecentClients;
import org.socialreadiness.text.Messages;
import org.socialreadiness.ui.Screens;
import org.socialreadiness.ui.base.Background;
import org.socialreadiness.ui.base.Clients;
import org.socialreadiness.ui.base.Desk;
import org.socialreadiness.ui.base.FileChoice;
import org.socialreadiness.ui.base.Navigator;
import org.socialreadiness.ui.base.Place;
import org.socialreadiness.ui.base.Preferences;
import org.socialreadiness.ui.base.Screen;
import org.socialreadiness.ui.history.CopiesView;
import org.socialreadiness.ui.history.HistoryView;
import org.socialreadiness.ui.history.JoinView;
import org.socialreadiness.ui.history.NewFile;
import org.socialreadiness.ui.interview.CodeScreen;
import org.socialreadiness.ui.interview.HandOverScreen;
import org.socialreadiness.ui.interview.InterviewScreen;
import org.socialreadiness.ui.interview.PersonChoiceScreen;
import org.socialreadiness.ui.interview.ReviewScreen;
import org.socialreadiness.ui.interview.RulesScreen;
import org.socialreadiness.ui.interview.Turns;
import org.socialreadiness.ui.network.NetworkScreen;
import org.socialreadiness.ui.outlook.OutlookScreen;
import org.socialreadiness.ui.output.OutputScreen;
import org.socialreadiness.ui.plan.PlanScreen;
import org.socialreadiness.ui.results.PerceptionScreen;
import org.socialreadiness.ui.results.ProgressScreen;
import org.socialreadiness.ui.results.ResultsScreen;
import org.socialreadiness.ui.results.TriangulationScreen;
import org.socialreadiness.ui.settings.AboutView;
import org.socialreadiness.ui.settings.SettingsView;
import org.socialreadiness.ui.setup.AssessmentView;
import org.socialreadiness.ui.setup.HeadViewModel;
import org.socialreadiness.ui.setup.NewClientView;
import org.socialreadiness.ui.setup.NewClientViewModel;
import org.socialreadiness.ui.setup.OverviewView;
import org.socialreadiness.ui.setup.PeopleView;
import org.socialreadiness.ui.setup.ProtectionView;
import org.socialreadiness.ui.setup.RedactionView;
import org.socialreadiness.ui.sheets.SheetsView;
import org.socialreadiness.ui.start.StartView;
import org.socialreadiness.ui.start.StartViewModel;
import org.socialreadiness.ui.typing.TypingPeopleScreen;
import org.socialreadiness.ui.typing.TypingScreen;
import org.socialreadiness.ui.workshop.BallotScreen;
import org.socialreadiness.ui.workshop.PrioritiesScreen;
import org.socialreadiness.ui.workshop.Sittings;
import org.socialreadiness.ui.workshop.WorkshopScreen;

/// Which screen belongs to which place.
final class AppScreens implements Screens {
    /// What screens reach beside an open client.
    ///
    /// @param folder where new clients go unless a person picks another place
    record Access(
            RecentClients recents,
            Backups backups,
            Background files,
            Clients clients,
            FileChoice choice,
            OwnTemplates templates,
            Path folder) {}

    private final Access access;
    private final Preferences preferences;
    private final Clock clock;
    private final Sittings sittings;
    private final Turns turns = new Turns();

    AppScreens(Access access, Preferences preferences, Clock clock) {
        this.access = access;
        this.preferences = preferences;
        this.clock = clock;
        this.sittings = new Sittings(clock);
    }

    @Override
    public Screen alone(Place.Alone place, Messages messages, Navigator navigator) {
        turns.shown(place);
        return switch (place) {
            case Place.Start _ ->
                new StartView(
                        new StartViewModel(
                                new StartViewModel.Access(
                                        access.recents(), access.files(), access.clients(), access.choice()),
                                messages,
                                clock),
                        navigator,
                        preferences);
            case Place.NewClient _ ->
                new NewClientView(
                        new NewClientViewModel(
                                access.clients(),
                                access.choice(),
                                access.folder(),
                                HeadViewModel.begin(LocalDate.now(clock), "", messages),
                                messages),
                        navigator);
            case Place.Settings(var back) ->
                new SettingsView(
                        preferences,
                        messages,
                        () -> navigator.go(back),
                        () -> navigator.go(new Place.About(new Place.Settings(back))));
            case Place.About(var back) -> new AboutView(messages, () -> navigator.go(back));
        };
    }

    @Override
    public Screen inClient(Place.InClient place, Desk desk) {
        turns.shown(place);
        return switch (place) {
            case Place.Overview _ -> new OverviewView(desk);
            case Place.Protection _ -> new ProtectionView(desk, access.clients());
            case Place.History begin -> new HistoryView(desk, newFile(desk), begin);
            case Place.Copies _ -> new CopiesView(desk, access.backups(), newFile(desk));
            case Place.Join _ -> new JoinView(desk, access.choice());
            case Place.Redaction _ -> new RedactionView(desk, access.clients(), access.choice(), access.folder());
            case Place.People _ -> new PeopleView(desk);
            case Place.Sheets _ -> new SheetsView(desk, access.choice());
            case Place.Typing(var person, var blank) ->
                person.map(p -> turn(desk, p, place, () -> new TypingScreen(desk, p, blank)))
                        .orElseGet(() -> new TypingPeopleScreen(desk));
            case Place.NewAssessment _ -> AssessmentView.begin(desk, Catalog::shipped);
            case Place.EditAssessment _ -> AssessmentView.edit(desk);
            case Place.Interview(var person, var stop) ->
                person.map(p -> turn(
                                desk,
                                p,
                                place,
                                () -> new InterviewScreen(desk, p, stop, access.choice(), access.folder())))
                        .orElseGet(() -> turns.round()
                                .<Screen>map(round -> new HandOverScreen(desk, turns, round))
                                .orElseGet(() -> new PersonChoiceScreen(desk)));
            case Place.Review(var person) -> turn(desk, person, place, () -> new ReviewScreen(desk, person, turns));
            case Place.Again(var person) -> turn(desk, person, place, () -> InterviewScreen.again(desk, person));
            case Place.BallotOf(var person) ->
                turn(desk, person, place, () -> new BallotScreen(desk, person, sittings));
            case Place.Priorities _ -> new PrioritiesScreen(desk, sittings);
            case Place.Rules _ -> new RulesScreen(desk);
            case Place.HandOver(var round) -> new HandOverScreen(desk, turns, round);
            case Place.Results _ -> new ResultsScreen(desk);
            case Place.Progress _ -> new ProgressScreen(desk);
            case Place.Perception _ -> new PerceptionScreen(desk);
            case Place.Triangulation _ -> new TriangulationScreen(desk);
            case Place.Report _ -> new OutputScreen(desk, access.choice(), access.templates(), access.folder());
            case Place.Workshop _ -> new WorkshopScreen(desk, sittings);
            case Place.Divide _ -> new OutlookScreen(desk);
            case Place.Plan _ -> new PlanScreen(desk, access.choice(), access.folder());
            case Place.Network _ -> new NetworkScreen(desk, access.choice());
        };
    }

    /// What only one person may see; asks for the private code first.
    private Screen turn(Desk desk, ParticipantId person, Place place, Supplier<Screen> own) {
        return turns.asksCode(desk.workspace(), person) ? new CodeScreen(desk, turns, person, place) : own.get();
    }

    private NewFile newFile(Desk desk) {
        return new NewFile(desk, access.choice(), access.clients(), access.folder());
    }
}
