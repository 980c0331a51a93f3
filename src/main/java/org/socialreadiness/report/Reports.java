package org.socialreadiness.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.socialreadiness.assessment.Assessment;
import org.socialreadiness.assessment.Client;
import org.socialreadiness.assessment.Participant;
import org.socialreadiness.instrument.Form;
import org.socialreadiness.report.Report.Cover;
import org.socialreadiness.report.Report.LabeledText;
import org.socialreadiness.report.Report.Meta;
import org.socialreadiness.report.Report.Section;
import org.socialreadiness.report.Report.Text;
import org.socialreadiness.report.ReportOptions.Part;
import org.socialreadiness.scoring.Scores;
import org.socialreadiness.scoring.Scores.CriterionScore;
import org.socialreadiness.scoring.SmallGroups;
import org.socialreadiness.text.Messages;

/// Decides what a report says. Pure: the same answers and options give the same document.
public final class Reports {
    private Reports() {}

    /// Composes the report of an assessment.
    ///
    /// @param scores those of this assessment
    /// @param messages in the language of the report, which need not be that of the screen
    public static Report compose(
            Client client, Assessment assessment, Scores scores, Messages messages, ReportOptions options) {
        Story story = Story.of(client, assessment, scores, messages, options).printed();
        List<Section> sections = new ArrayList<>();
        sections.add(new SummarySection(story).compose());
        sections.add(new ProfileSection(story).compose());
        if (options.sections().contains(Part.SINCE)) {
            new SinceSection(story).compose().ifPresent(sections::add);
        }
        if (options.sections().contains(Part.FACTORS)) {
            story.findings().factors().forEach(factor -> sections.add(new FactorSection(story, factor).compose()));
        }
        if (options.sections().contains(Part.DISAGREEMENT)) {
            sections.add(new DisagreementSection(story).compose());
        }
        sections.addAll(new BeliefsAndFacts(story).compose());
        if (options.sections().contains(Part.NETWORK)) {
            NetworkSection.of(story).ifPresent(told -> sections.add(told.compose()));
        }
        if (options.sections().contains(Part.TARGETS)) {
            TargetsSection.of(story, assessment, scores).ifPresent(told -> sections.add(told.compose()));
        }
        if (options.sections().contains(Part.OUTLOOK)) {
            OutlookSection.of(story).ifPresent(told -> sections.add(told.compose()));
        }
        if (options.sections().contains(Part.ALL_RATINGS)) {
            new AllRatingsSection(story).compose().ifPresent(sections::add);
        }
        if (options.sections().contains(Part.FREE_TEXT)) {
            new FreeTextSection(story).compose().ifPresent(sections::add);
        }
        if (options.sections().contains(Part.QUOTES)) {
            new QuotesSection(story).compose().ifPresent(sections::add);
        }
        if (options.sections().contains(Part.PLAN)) {
            new PrioritiesSection(story).compose().ifPresent(sections::add);
            new CommitmentSection(story).compose().ifPresent(sections::add);
        }
        sections.add(new MethodSection(story).compose());
        if (options.sections().contains(Part.APPENDIX)) {
            sections.add(new AppendixSection(story).compose());
        }
        return new Report(meta(story), cover(story), sections);
    }

    /// The assessment that a report of this one is compared with; empty where there is none, or where the two cannot
    /// be.
    public static Optional<Assessment> earlier(Client client, Assessment now, SmallGroups groups) {
        return SinceSection.earlier(client, now, groups);
    }

    private static Meta meta(Story story) {
        String name = story.say("report.name");
        return new Meta(
                story.client().name(),
                name,
                story.client().name() + " · " + name,
                story.say("report.footer", form(story), story.instrument().version()) + marks(story),
                story.assessment().head().date(),
                story.messages().locale(),
                story.assessment().id().text(),
                story.options().groups().workingCopy());
    }

    private static Cover cover(Story story) {
        Assessment.Head head = story.assessment().head();
        List<LabeledText> rows = new ArrayList<>();
        if (!head.scope().isBlank()) {
            rows.add(row(story, "report.cover.scope", head.scope()));
        }
        rows.add(row(story, "report.cover.assessment", head.name()));
        rows.add(row(story, "report.cover.date", story.numbers().date(head.date())));
        String recipient = story.options().occasion().recipient();
        if (!recipient.isBlank()) {
            rows.add(row(story, "report.cover.recipient", recipient));
        }
        rows.add(row(story, "report.cover.participants", participants(story)));
        List<CriterionScore> scores = story.scores().criteria();
        rows.add(row(
                story,
                "report.cover.form",
                story.say(
                        "report.cover.formText",
                        form(story),
                        scores.size(),
                        story.instrument().beliefs().size(),
                        story.instrument().facts().size(),
                        scores.size() * story.scores().raters(),
                        scores.stream().mapToInt(CriterionScore::n).sum())));
        rows.add(row(
                story,
                "report.cover.version",
                story.say(
                        "report.cover.versionText",
                        story.instrument().title(),
                        story.instrument().version())));
        return new Cover(
                story.say("report.name"),
                story.client().name(),
                story.say("report.cover.question"),
                rows,
                new LabeledText(story.say("report.cover.self"), story.text(List.of(), "report.cover.selfText")),
                story.say("report.cover.contents"),
                story.say("report.cover.confidential") + marks(story));
    }

    /// The marks of a working copy and of a draft, which stand on every page.
    static String marks(Story story) {
        return (story.options().groups().workingCopy() ? " · " + story.say("report.workingCopy") : "")
                + (story.options().occasion().draft() ? " · " + story.say("report.draft") : "");
    }

    private static LabeledText row(Story story, String key, String text) {
        return new LabeledText(story.say(key), Text.of(text));
    }

    private static String form(Story story) {
        return story.assessment().head().form().equals(Form.FULL)
                ? story.say("report.fullForm")
                : story.say("report.shortForm");
    }

    /// How many took part, and as what. Equal roles are counted, so that a long list stays short.
    private static String participants(Story story) {
        List<Participant> raters = story.findings().raters();
        String count = story.say("report.cover.people", raters.size());
        Function<Participant, String> called = switch (story.options().people()) {
            case NAMES -> Participant::name;
            case ROLES -> Participant::role;
            case NOT_AT_ALL -> _ -> "";
        };
        Map<String, Long> all = raters.stream()
                .map(called)
                .filter(s -> !s.isBlank())
                .collect(Collectors.groupingBy(Function.identity(), LinkedHashMap::new, Collectors.counting()));
        String list = all.entrySet().stream()
                .map(e -> e.getValue() == 1 ? e.getKey() : e.getValue() + " × " + e.getKey())
                .collect(Collectors.joining(", "));
        return list.isEmpty() ? count : count + ": " + list;
    }
}
