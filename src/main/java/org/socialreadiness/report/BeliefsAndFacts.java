package org.socialreadiness.report;

import java.util.ArrayList;
import java.util.List;
import org.socialreadiness.report.Report.Block;
import org.socialreadiness.report.Report.Hue;
import org.socialreadiness.report.Report.Section;
import org.socialreadiness.report.ReportOptions.Part;

/// The pages of beliefs and facts. Facts share the page of the beliefs if they fit, or else as much of them as
/// contradicts ratings.
final class BeliefsAndFacts {
    private final Story story;
    private final boolean beliefs;
    private final boolean facts;

    BeliefsAndFacts(Story story) {
        this.story = story;
        this.beliefs = story.options().sections().contains(Part.BELIEFS)
                && !story.instrument().beliefs().isEmpty();
        this.facts = story.options().sections().contains(Part.FACTS)
                && !story.instrument().facts().isEmpty();
    }

    List<Section> compose() {
        List<Section> sections = new ArrayList<>();
        if (!beliefs || !facts) {
            if (beliefs) {
                sections.add(new BeliefsSection(story).compose());
            }
            if (facts) {
                sections.add(new FactsSection(story).compose());
            }
            return sections;
        }
        List<Block> said = new BeliefsSection(story).blocks();
        FactsSection section = new FactsSection(story);
        List<Block> contradicting = section.contradicting();
        List<Block> whole = join(said, join(contradicting, section.others()));
        List<Block> part = join(said, contradicting);
        if (Paper.isOnePage(whole)) {
            sections.add(shared(whole));
        } else if (!contradicting.isEmpty() && Paper.isOnePage(part)) {
            sections.add(shared(part));
            sections.add(section.composeOthers());
        } else {
            sections.add(new BeliefsSection(story).compose());
            sections.add(section.compose());
        }
        return sections;
    }

    private Section shared(List<Block> blocks) {
        return new Section("beliefs", story.say("report.beliefs.withFacts"), Hue.NONE, blocks);
    }

    private static List<Block> join(List<Block> first, List<Block> second) {
        List<Block> all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }
}
