package org.socialreadiness.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.socialreadiness.report.ReportCases.ENGLISH;
import static org.socialreadiness.report.ReportCases.report;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.socialreadiness.assessment.TestAssessments;
import org.socialreadiness.report.Report.Hue;
import org.socialreadiness.report.Report.Message;
import org.socialreadiness.report.Report.Note;
import org.socialreadiness.report.Report.Section;
import org.socialreadiness.report.Report.Text;

class ReportChangeTest {
    private static Section section(String id, String message, String note) {
        return new Section(id, "The " + id, Hue.NONE, List.of(new Message(Text.of(message)), new Note(Text.of(note))));
    }

    private static Report of(Section... sections) {
        Report any = report(TestAssessments.of(ReportCases.factors("One")), ENGLISH);
        return new Report(any.meta(), any.cover(), List.of(sections));
    }

    @Test
    void whatIsTheSameIsNotNamed() {
        assertEquals(List.of(), ReportChange.between(of(section("a", "x", "y")), of(section("a", "x", "y"))));
    }

    @Test
    void newChangedAndGoneSectionsAreToldWithTheirNewSentence() {
        Report then = of(section("a", "x", "y"), section("b", "x", "y"), section("c", "x", "y"));
        Report now = of(section("d", "new", ""), section("a", "other", "y"), section("b", "x", "other"));
        assertEquals(
                List.of(
                        new ReportChange("The d", ReportChange.State.NEW, Optional.of("new")),
                        new ReportChange("The a", ReportChange.State.CHANGED, Optional.of("other")),
                        new ReportChange("The b", ReportChange.State.CHANGED, Optional.empty()),
                        new ReportChange("The c", ReportChange.State.GONE, Optional.empty())),
                ReportChange.between(then, now));
    }
}
