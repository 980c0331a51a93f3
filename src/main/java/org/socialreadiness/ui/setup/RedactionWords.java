package org.socialreadiness.ui.setup;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.socialreadiness.assessment.Answers;
import org.socialreadiness.assessment.Assessment;
import org.socialreadiness.assessment.Client;
import org.socialreadiness.assessment.FreeText;
import org.socialreadiness.assessment.Participant;
import org.socialreadiness.assessment.ParticipantId;
import org.socialreadiness.assessment.Redaction;
import org.socialreadiness.instrument.BeliefId;
import org.socialreadiness.instrument.CriterionId;
import org.socialreadiness.text.Dates;
import org.socialreadiness.text.Messages;

/// What leaves with a redacted copy, and what stays behind, in words. Counts are of the copy itself.
final class RedactionWords {
    /// Fewer are told apart by their answers alone (science 6).
    private static final int FEWEST_PEOPLE = 4;

    private final Client client;
    private final Redaction redaction;
    private final Messages messages;
    private final Dates dates;

    /// One text that may be chosen.
    ///
    /// @param place whose and what about
    /// @param names a sentence about names it speaks; may be empty
    record Text(FreeText text, String place, String names) {}

    /// One person as the copy calls them.
    ///
    /// @param who role, where it is kept, and part
    /// @param here what the person is called in the client that is open
    record Person(String called, String who, String here, String answers) {}

    /// What leaves, and what stays behind.
    ///
    /// @param lines the client, its assessments, facts and outcomes
    /// @param few whether people may be recognized by their answers
    record Preview(List<String> lines, List<Person> people, boolean few, List<Text> texts, List<String> behind) {}

    RedactionWords(Client client, Redaction redaction, Messages messages) {
        this.client = client;
        this.redaction = redaction;
        this.messages = messages;
        this.dates = new Dates(messages.locale());
    }

    /// @param changes in the journal so far; 0 while they are being counted
    Preview preview(Redaction.Choices choices, int changes) {
        Client copy = redaction.client(choices);
        return new Preview(
                lines(copy),
                redaction.people().stream().map(person -> person(person, copy)).toList(),
                copy.assessments().stream().anyMatch(a -> a.raters().size() < FEWEST_PEOPLE),
                redaction.texts().stream()
                        .filter(choices.kept()::contains)
                        .map(this::text)
                        .toList(),
                behind(choices, changes));
    }

    private List<String> lines(Client copy) {
        List<String> lines = new ArrayList<>();
        lines.add(messages.text("setup.redaction.leaves.client", copy.name()));
        for (Assessment assessment : copy.assessments()) {
            lines.add(messages.text(
                    "setup.redaction.leaves.assessment",
                    assessment.head().name(),
                    dates.day(assessment.head().date()),
                    assessment.facts().size(),
                    assessment.outcomes().size()));
        }
        return lines;
    }

    private Person person(Redaction.Pseudonym called, Client copy) {
        int answers = 0;
        String who = "";
        for (Assessment assessment : copy.assessments()) {
            answers += Answers.count(assessment.sheet(called.id()));
            who = assessment.person(called.id()).map(this::who).orElse(who);
        }
        return new Person(
                called.name(),
                who,
                messages.text("setup.redaction.here", name(called.of())),
                messages.text("setup.redaction.answers", answers));
    }

    private String who(Participant person) {
        String kind = PersonLine.kind(person.kind(), messages);
        return person.role().isEmpty() ? kind : person.role() + ", " + kind;
    }

    private String name(ParticipantId person) {
        return client.assessments().reversed().stream()
                .flatMap(a -> a.person(person).stream())
                .findFirst()
                .map(Participant::name)
                .orElse("");
    }

    Text text(FreeText text) {
        List<String> names = redaction.namesIn(text.text());
        return new Text(
                text,
                place(text),
                names.isEmpty() ? "" : messages.text("setup.redaction.names", String.join(", ", names)));
    }

    private String place(FreeText text) {
        String person = text.person().map(id -> redaction.pseudonym(id).name()).orElse("");
        return switch (text.kind()) {
            case ASSESSMENT_NAME -> messages.text("setup.redaction.text.name", day(text));
            case SCOPE -> messages.text("setup.redaction.text.scope", day(text));
            case NOTE -> messages.text("setup.redaction.text.note", person, text.item());
            case REASON -> messages.text("setup.redaction.text.reason", person, text.item());
            case SOURCE -> messages.text("setup.redaction.text.source", text.item());
            case AGREED -> messages.text("setup.redaction.text.agreed", text.item());
            case MINORITY -> messages.text("setup.redaction.text.minority", text.item());
            case LOWER -> messages.text("setup.redaction.text.lower", text.item());
            case HIGHER -> messages.text("setup.redaction.text.higher", text.item());
        };
    }

    private String day(FreeText text) {
        return client.assessment(text.assessment())
                .map(a -> dates.day(a.head().date()))
                .orElse("");
    }

    private List<String> behind(Redaction.Choices choices, int changes) {
        Redaction.LeftOut out = redaction.leftOut();
        List<String> behind = new ArrayList<>();
        int people = redaction.people().size();
        behind.add(messages.text(
                choices.roles() ? "setup.redaction.behind.names" : "setup.redaction.behind.namesAndRoles", people));
        int texts = redaction.texts().size();
        count(behind, "setup.redaction.behind.texts", texts - choices.kept().size(), texts);
        count(
                behind,
                "setup.redaction.behind.criteria",
                out.criteria().size(),
                out.criteria().stream().map(CriterionId::text).collect(Collectors.joining(", ")));
        count(
                behind,
                "setup.redaction.behind.beliefs",
                out.beliefs().size(),
                out.beliefs().stream().map(BeliefId::text).collect(Collectors.joining(", ")));
        count(behind, "setup.redaction.behind.changes", changes);
        count(behind, "setup.redaction.behind.reports", out.reports());
        count(behind, "setup.redaction.behind.people", out.people());
        count(behind, "setup.redaction.behind.assessments", out.assessments());
        count(behind, "setup.redaction.behind.around", out.around());
        count(behind, "setup.redaction.behind.contradictions", out.contradictions());
        return behind;
    }

    private void count(List<String> behind, String key, int count, Object... more) {
        if (count > 0) {
            List<Object> arguments = new ArrayList<>(List.of(count));
            arguments.addAll(List.of(more));
            behind.add(messages.text(key, arguments.toArray()));
        }
    }
}
