package org.socialreadiness.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlOptions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTScatterSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTValAx;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.socialreadiness.report.Report.BandMark;
import org.socialreadiness.report.Report.DumbbellRow;
import org.socialreadiness.report.Report.Ends;
import org.socialreadiness.report.Report.Fan;
import org.socialreadiness.report.Report.FanLine;
import org.socialreadiness.report.Report.Firmness;
import org.socialreadiness.report.Report.Hue;
import org.socialreadiness.report.Report.IntervalRow;
import org.socialreadiness.report.Report.Intervals;
import org.socialreadiness.report.Report.LollipopRow;
import org.socialreadiness.report.Report.Lollipops;
import org.socialreadiness.report.Report.Spot;
import org.socialreadiness.report.Report.Spots;
import org.socialreadiness.report.Report.Spread;
import org.socialreadiness.report.Report.Strength;
import org.socialreadiness.report.Report.StrengthPart;
import org.socialreadiness.text.TextWidth;

/// Each kind of chart: what it shows, what it says to those who cannot see it, and the workbook behind it.
class ChartsTest {
    private static final Intervals INTERVALS = new Intervals(
            "Overall and two factors",
            "score 0–100",
            List.of(
                    new IntervalRow("Overall", Hue.NONE, true, 36.6, 34.5, 38.4, "37 (35–38)"),
                    new IntervalRow("Contacts", new Hue(0), true, 28, 24, 32, "28 (24–32)"),
                    new IntervalRow("Roles", new Hue(1), false, 0, 0, 0, "no score")),
            List.of(new BandMark(0, "low"), new BandMark(20, "a name too long for its band"), new BandMark(30, "high")),
            "Overall 37. Contacts 28. Roles none.");

    @Test
    void intervalsShowValueAndEndsOnAWholeScale() throws Exception {
        try (Drawn drawn = new Drawn()) {
            drawn.charts.intervals(drawn.paragraph, INTERVALS);
            CTScatterSer line = drawn.series("Contacts").getFirst();
            assertEquals(List.of(24.0, 32.0), xs(line));
            assertEquals(List.of(28.0), xs(drawn.series("Contacts").getLast()));
            // Row 1 of 3 from above is 2.5 high, the second 1.5.
            assertEquals(List.of(1.5), ys(drawn.series("Contacts").getLast()));
            assertEquals(List.of(), drawn.series("Roles"));
            CTValAx axis = drawn.axis();
            assertEquals(0, axis.getScaling().getMin().getVal());
            assertEquals(100, axis.getScaling().getMax().getVal());
            assertEquals(
                    List.of("37 (35–38)", "28 (24–32)", "no score"),
                    labels(drawn.series("score 0–100").getFirst()));
            // The name that does not fit its band is left out.
            assertEquals(List.of("low", "high"), labels(drawn.series("bands").getFirst()));
            drawn.isValidAndTold(INTERVALS.title(), INTERVALS.alternative());
        }
    }

    @Test
    void theOverallScoreIsBoldAndPartedFromTheFactors() throws Exception {
        try (Drawn drawn = new Drawn()) {
            drawn.charts.intervals(drawn.paragraph, INTERVALS);
            var names = drawn.series(INTERVALS.title()).getFirst().getDLbls().getDLblList();
            assertTrue(names.getFirst()
                    .getTx()
                    .getRich()
                    .getPArray(0)
                    .getRArray(0)
                    .getRPr()
                    .getB());
            assertFalse(names.get(1)
                    .getTx()
                    .getRich()
                    .getPArray(0)
                    .getRArray(0)
                    .getRPr()
                    .getB());
            assertEquals(List.of(2.0, 2.0), ys(drawn.series("line").getFirst()));
        }
    }

    private static final Spots SPOTS = new Spots(
            "Effort and impact",
            "0–10",
            new Ends("low", "effort", "high"),
            new Ends("little", "impact", "much"),
            List.of(
                    new Spot("A Sponsor", 1.6, 8, false, true),
                    new Spot("B Session", 9.5, 7, true, true),
                    new Spot("Kept", 4, 3, false, false)),
            "One of 2 takes little and brings much.");

    @Test
    void whatIsChosenIsADiscAndWhatIsKeptARing() throws Exception {
        try (Drawn drawn = new Drawn()) {
            drawn.charts.spots(drawn.paragraph, SPOTS);
            CTScatterSer chosen = drawn.series("chosen").getFirst();
            assertEquals(List.of(1.6, 9.5), xs(chosen));
            assertEquals(List.of(8.0, 7.0), ys(chosen));
            assertEquals(List.of(4.0), xs(drawn.series("kept").getFirst()));
            assertEquals("FFFFFF", fill(drawn.series("kept").getFirst()));
            // Names right of their marks, and left where there is no room.
            List<CTScatterSer> names = drawn.series("names");
            assertEquals(List.of("A Sponsor", "Kept"), labels(names.getFirst()));
            assertEquals(List.of("B Session"), labels(names.getLast()));
            assertEquals(
                    List.of("low", "effort", "high"),
                    labels(drawn.series("effort").getFirst()));
            assertEquals(10, drawn.axis().getScaling().getMax().getVal());
            drawn.isValidAndTold(SPOTS.title(), SPOTS.alternative());
        }
    }

    private static final Lollipops LOLLIPOPS = new Lollipops(
            "Three criteria",
            "mean level 0–4",
            new Hue(1),
            4,
            "level",
            "rated by",
            List.of(
                    new LollipopRow("First", "A1", true, 2.5, false, "2.5", "4 of 4"),
                    new LollipopRow("Second", "A2", true, 1, true, "1 °", "3 of 4"),
                    new LollipopRow("Third", "A3", false, 0, false, "not rated", "0 of 4")),
            "First 2.5; Second 1; Third not rated.");

    /// 1.7 mm on a plot of 69.3 mm for four levels are 0.098 levels.
    @Test
    void aTargetIsARingJoinedToTodaysDot() throws Exception {
        Lollipops chart = new Lollipops(
                "Today and target",
                "mean level 0–4",
                Hue.NONE,
                4,
                "today → target",
                "",
                List.of(
                        new LollipopRow("Up", "A1", true, 1, false, "1.0 → 3", "", OptionalDouble.of(3)),
                        new LollipopRow("Down", "A2", true, 3, false, "3.0 → 2", "", OptionalDouble.of(2)),
                        new LollipopRow("Met", "A3", true, 2, false, "2.0 → 2", "", OptionalDouble.of(2)),
                        new LollipopRow("Unknown", "A4", false, 0, false, "not rated → 1", "", OptionalDouble.of(1))),
                "Up 1.0 to 3.");
        try (Drawn drawn = new Drawn()) {
            drawn.charts.lollipops(drawn.paragraph, chart);
            assertEquals(List.of(1.0, 3.0, 2.0), xs(drawn.series("dots").getFirst()));
            assertEquals(List.of(3.0, 2.0, 2.0, 1.0), xs(drawn.series("targets").getLast()));
            List<Double> stems = xs(drawn.series("stems").getFirst());
            assertEquals(List.of(1.0, 3.0, 2.0), List.of(stems.get(0), stems.get(2), stems.get(4)));
            assertEquals(3 - .098, stems.get(1), .001);
            assertEquals(2 + .098, stems.get(3), .001);
            assertEquals(2, stems.get(5), 1e-9, "nothing between the two");
            drawn.isValidAndTold(chart.title(), chart.alternative());
        }
    }

    @Test
    void aConsensusIsARingAndItsStemEndsAtTheEdge() throws Exception {
        try (Drawn drawn = new Drawn()) {
            drawn.charts.lollipops(drawn.paragraph, LOLLIPOPS);
            assertEquals(List.of(2.5), xs(drawn.series("dots").getFirst()));
            List<CTScatterSer> rings = drawn.series("rings");
            // Two series: what programs that paint the first series last show in white, and a hollow mark after it.
            assertEquals(2, rings.size());
            assertEquals("FFFFFF", fill(rings.getFirst()));
            assertTrue(rings.getLast().getMarker().getSpPr().isSetNoFill());
            assertEquals(List.of(1.0), xs(rings.getLast()));
            // 1.7 mm on a plot of 69.3 mm for four levels are 0.098 levels.
            List<Double> stems = xs(drawn.series("stems").getFirst());
            assertEquals(4, stems.size());
            assertEquals(2.5, stems.get(1), 1e-6);
            assertEquals(1 - .098, stems.get(3), .001);
            assertFalse(drawn.series("stems").getFirst().isSetMarker()
                    && !drawn.series("stems")
                            .getFirst()
                            .getMarker()
                            .getSymbol()
                            .getVal()
                            .toString()
                            .equals("none"));
            drawn.chart()
                    .getCTChart()
                    .getPlotArea()
                    .getScatterChartArray(0)
                    .getSerList()
                    .forEach(s -> assertEquals(
                            s.getXVal().getNumRef().getNumCache().sizeOfPtArray(),
                            s.getYVal().getNumRef().getNumCache().sizeOfPtArray(),
                            "a point without x would be drawn at 0: "
                                    + s.getTx().getV()));
            drawn.isValidAndTold(LOLLIPOPS.title(), LOLLIPOPS.alternative());
        }
    }

    @Test
    void levelsAndRatersStandUnderTheirHeads() throws Exception {
        try (Drawn drawn = new Drawn()) {
            drawn.charts.lollipops(drawn.paragraph, LOLLIPOPS);
            assertEquals(
                    List.of("First A1", "Second A2", "Third A3"),
                    labels(drawn.series("names").getFirst()));
            assertEquals(
                    List.of("2.5", "1 °", "not rated"),
                    labels(drawn.series("level").getFirst()));
            // Not rated needs no "0 of 4" beside it.
            assertEquals(
                    List.of("4 of 4", "3 of 4"), labels(drawn.series("rated by").getFirst()));
            assertEquals(
                    List.of("level", "rated by"), labels(drawn.series("heads").getFirst()));
        }
    }

    @Test
    void whoEditsTheDataMovesStemsAndDotsToo() throws Exception {
        try (Drawn drawn = new Drawn()) {
            drawn.charts.lollipops(drawn.paragraph, LOLLIPOPS);
            // The workbook as someone who chooses "Edit data" opens it.
            XSSFWorkbook behind = drawn.chart().getWorkbook();
            XSSFSheet data = behind.getSheet("Data");
            assertEquals("Three criteria", data.getRow(0).getCell(0).getStringCellValue());
            assertEquals(2.5, data.getRow(1).getCell(1).getNumericCellValue());
            data.getRow(1).getCell(1).setCellValue(3.5);
            var evaluator = behind.getCreationHelper().createFormulaEvaluator();
            List<Double> computed = new ArrayList<>();
            data.forEach(row -> row.forEach(cell -> {
                if (cell.getCellType() == CellType.FORMULA) {
                    computed.add(evaluator.evaluate(cell).getNumberValue());
                }
            }));
            // The end of the first stem, and the first dot.
            assertEquals(2, computed.stream().filter(v -> v == 3.5).count(), computed.toString());
        }
    }

    private static final List<DumbbellRow> PAIRS = List.of(
            new DumbbellRow("PB1", "A", "B", true, 2, -1, "3.0"),
            new DumbbellRow("PB2", "A", "B", true, .5, .6, "0.1"));

    @Test
    void sayingIsARingAndDoingADotOnOneLine() throws Exception {
        try (Drawn drawn = new Drawn()) {
            drawn.charts.dumbbells(drawn.paragraph, PAIRS, "Say and do", "PB1: 2 and -1.", new WordCharts.Size(42, 24));
            assertEquals(2, drawn.series("say").size());
            assertTrue(drawn.series("say").getLast().getMarker().getSpPr().isSetNoFill());
            assertEquals(List.of(2.0, .5), xs(drawn.series("say").getLast()));
            assertEquals(List.of(-1.0, .6), xs(drawn.series("do").getFirst()));
            assertEquals(Palette.ACCENT, fill(drawn.series("do").getFirst()));
            // 1.7 mm on 39.48 mm for six steps are 0.258 steps; where both are nearer, nothing is between them.
            List<Double> line = xs(drawn.series("distance").getFirst());
            assertEquals(2 - .258, line.getFirst(), .001);
            assertEquals(List.of(-1.0, .6, .6), line.subList(1, 4));
            assertEquals(-3, drawn.axis().getScaling().getMin().getVal());
            assertEquals(3, drawn.axis().getScaling().getMax().getVal());
            drawn.isValidAndTold("Say and do", "PB1: 2 and -1.");
        }
    }

    @Test
    void theBarOfEvidenceHoldsCountsWhereTheyFit() throws Exception {
        Strength bar = new Strength(
                "How firm?",
                "54 possible answers",
                List.of(
                        new StrengthPart(Firmness.EVIDENCE, "evidence", 1),
                        new StrengthPart(Firmness.FAIRLY_SURE, "fairly sure", 37),
                        new StrengthPart(Firmness.GUESS, "guess", 14),
                        new StrengthPart(Firmness.DONT_KNOW, "don’t know", 2)),
                "Mostly fairly sure.");
        try (Drawn drawn = new Drawn()) {
            drawn.charts.strength(drawn.paragraph, bar);
            List<CTBarSer> parts =
                    drawn.chart().getCTChart().getPlotArea().getBarChartArray(0).getSerList();
            assertEquals(
                    List.of("1", "37", "14", "2"),
                    parts.stream()
                            .map(s -> s.getVal()
                                    .getNumRef()
                                    .getNumCache()
                                    .getPtArray(0)
                                    .getV())
                            .toList());
            // One of 54 is 3 mm wide, too narrow for its count; what is not known has none.
            assertEquals(
                    List.of(false, true, true, false),
                    parts.stream().map(CTBarSer::isSetDLbls).toList());
            assertTrue(parts.getLast().getSpPr().isSetPattFill());
            drawn.isValidAndTold("How firm?", "Mostly fairly sure.");
        }
    }

    @Test
    void namesUnderTheBarNeverOverlapAndCountWhatTheBarDoesNot() {
        List<StrengthPart> parts = List.of(
                new StrengthPart(Firmness.EVIDENCE, "evidence", 1),
                new StrengthPart(Firmness.FAIRLY_SURE, "fairly sure", 0),
                new StrengthPart(Firmness.GUESS, "guess", 50),
                new StrengthPart(Firmness.DONT_KNOW, "don’t know", 1));
        List<StrengthLegend.Place> places = StrengthLegend.of(parts, Look.BUILT_IN.mm());
        assertEquals(
                List.of("evidence 1", "fairly sure 0", "guess", "don’t know 1"),
                places.stream().map(StrengthLegend.Place::text).toList());
        assertEquals(0, places.getFirst().at());
        for (int i = 1; i < places.size(); i++) {
            double end = places.get(i - 1).at() + TextWidth.of(places.get(i - 1).text(), 8.5);
            assertTrue(places.get(i).at() >= end + 2, places.toString());
        }
        assertEquals(165, places.getLast().at() + TextWidth.of("don’t know 1", 8.5), 1e-9);
        // Where there is room, each name begins below its part: a quarter of 165 mm.
        List<StrengthLegend.Place> wide = StrengthLegend.of(
                List.of(
                        new StrengthPart(Firmness.EVIDENCE, "evidence", 5),
                        new StrengthPart(Firmness.GUESS, "guess", 15)),
                165);
        assertEquals(41.25, wide.getLast().at(), 1e-9);
    }

    @Test
    void namesThatAreTooLongEndWithAnEllipsis() throws Exception {
        String name = "Everything that the whole organization has ever learned from its customers";
        Lollipops chart = new Lollipops(
                "One",
                "",
                new Hue(0),
                4,
                "level",
                "rated by",
                List.of(new LollipopRow(name, "A1", true, 1, false, "1.0", "4 of 4")),
                "alt");
        try (Drawn drawn = new Drawn()) {
            drawn.charts.lollipops(drawn.paragraph, chart);
            String label = labels(drawn.series("names").getFirst()).getFirst();
            assertTrue(label.matches("Everything that the whole .*… A1"), label);
        }
    }

    private static String fill(CTScatterSer series) {
        byte[] rgb = series.getMarker().getSpPr().getSolidFill().getSrgbClr().getVal();
        return String.format(Locale.ROOT, "%02X%02X%02X", rgb[0], rgb[1], rgb[2]);
    }

    private static List<Double> xs(CTScatterSer series) {
        return series.getXVal().getNumRef().getNumCache().getPtList().stream()
                .map(p -> Double.valueOf(p.getV()))
                .toList();
    }

    private static List<Double> ys(CTScatterSer series) {
        return series.getYVal().getNumRef().getNumCache().getPtList().stream()
                .map(p -> Double.valueOf(p.getV()))
                .toList();
    }

    /// The texts of a series, without what only moves them.
    private static List<String> labels(CTScatterSer series) {
        return series.getDLbls().getDLblList().stream()
                .filter(l -> !l.isSetDelete())
                .map(l -> l.getTx().getRich().getPArray(0).getRArray(0).getT().replaceAll("[\u2002\u2003]", ""))
                .toList();
    }

    /// Bands stand on each other, so that their sum is the upper limit; a line runs from month 0 to 24.
    @Test
    void theFanIsAreasOnEachOtherUnderLines() throws Exception {
        List<Double> rising =
                IntStream.rangeClosed(0, 24).mapToObj(m -> 2.0 * m).toList();
        List<Double> above = rising.stream().map(v -> v + 30).toList();
        Fan fan = new Fan(
                "Useful graph",
                "by month",
                new Spread(rising, rising, above, above),
                List.of(rising),
                List.of(
                        new FanLine(FanLine.Curve.LEADER, "Leader 78", above),
                        new FanLine(FanLine.Curve.FOLLOWER, "Follower 48", rising),
                        new FanLine(FanLine.Curve.OWN, "Own 48", rising)),
                "Leader 78, own 48, follower 48.");
        try (Drawn drawn = new Drawn()) {
            drawn.charts.fan(drawn.paragraph, fan);
            var plot = drawn.chart().getCTChart().getPlotArea();
            var areas = plot.getAreaChartArray(0).getSerList();
            assertEquals(4, areas.size());
            for (int month = 0; month <= 24; month++) {
                int at = month;
                double top = areas.stream()
                        .mapToDouble(each -> Double.parseDouble(each.getVal()
                                .getNumRef()
                                .getNumCache()
                                .getPtArray(at)
                                .getV()))
                        .sum();
                assertEquals(above.get(month), top, 1e-6);
            }
            var lines = plot.getLineChartArray(0).getSerList();
            // One run, three curves, three names.
            assertEquals(7, lines.size());
            assertEquals(25, lines.get(1).getVal().getNumRef().getNumCache().sizeOfPtArray());
            assertEquals(
                    "24",
                    lines.get(1)
                            .getCat()
                            .getStrRef()
                            .getStrCache()
                            .getPtArray(24)
                            .getV());
            // Only every half year is named, also by programs that name whatever they find.
            assertEquals(
                    List.of("0", "6", "12", "18", "24"),
                    Stream.of(lines.get(1).getCat().getStrRef().getStrCache().getPtArray())
                            .map(point -> point.getV())
                            .filter(name -> !name.isEmpty())
                            .toList());
            // Two curves end at the same place; their names do not.
            List<Double> names = lines.subList(4, 7).stream()
                    .map(each -> Double.valueOf(each.getVal()
                            .getNumRef()
                            .getNumCache()
                            .getPtArray(0)
                            .getV()))
                    .sorted()
                    .toList();
            assertTrue(names.get(1) - names.get(0) > 5 && names.get(2) == 78, names.toString());
            drawn.isValidAndTold("Useful graph", "Leader 78, own 48, follower 48.");
        }
    }

    /// A document with one chart, looked at as it is read again.
    private static final class Drawn implements AutoCloseable {
        private final XWPFDocument document = new XWPFDocument();
        private final CTP paragraph = document.createParagraph().getCTP();
        private final WordCharts charts = new WordCharts(document, ChartLook.page(Look.BUILT_IN, Locale.ENGLISH));
        private @Nullable XWPFDocument read;

        private XWPFDocument read() throws IOException {
            if (read == null) {
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                document.write(out);
                read = new XWPFDocument(new ByteArrayInputStream(out.toByteArray()));
            }
            return read;
        }

        XWPFChart chart() throws IOException {
            return read().getCharts().getFirst();
        }

        List<CTScatterSer> series(String name) throws IOException {
            return chart().getCTChart().getPlotArea().getScatterChartArray(0).getSerList().stream()
                    .filter(s -> s.getTx().getV().equals(name))
                    .toList();
        }

        CTValAx axis() throws IOException {
            return chart().getCTChart().getPlotArea().getValAxArray(0);
        }

        void isValidAndTold(String title, String alternative) throws IOException {
            List<XmlError> errors = new ArrayList<>();
            chart().getCTChartSpace().validate(new XmlOptions().setErrorListener(errors));
            assertEquals(List.of(), errors);
            var properties = read().getParagraphs()
                    .getFirst()
                    .getRuns()
                    .getFirst()
                    .getCTR()
                    .getDrawingArray(0)
                    .getInlineArray(0)
                    .getDocPr();
            assertEquals(title, properties.getTitle());
            assertEquals(alternative, properties.getDescr());
            assertTrue(chart().getCTChart().getAutoTitleDeleted().getVal());
            assertFalse(chart().getCTChart().isSetLegend());
        }

        @Override
        public void close() throws IOException {
            document.close();
            if (read != null) {
                read.close();
            }
        }
    }
}
