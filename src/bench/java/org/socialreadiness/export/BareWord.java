package org.socialreadiness.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFChartAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbl;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumData;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTPlotArea;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTScatterSer;

/// The parts of a Word report written by POI's own methods alone: the same paragraphs, runs, tables, cells, charts,
/// series, labels and workbooks behind the charts, with styles, but without borders, shades, marks, bookmarks or
/// languages.
final class BareWord {
    private final List<Object> body = new ArrayList<>();

    private record Words(String style, List<String> runs, List<Picture> charts) {}

    private record Grid(List<List<Words>> rows) {}

    private record Picture(boolean bars, List<Series> series, List<List<Object>> workbook) {}

    private record Series(List<Double> xs, List<Double> ys, List<String> labels) {}

    private BareWord() {}

    /// What a document holds, to be written again.
    static BareWord of(XWPFDocument document) throws IOException, InvalidFormatException {
        BareWord bare = new BareWord();
        for (IBodyElement element : WordControls.elements(document)) {
            if (element instanceof XWPFParagraph paragraph) {
                bare.body.add(words(document, paragraph));
            } else if (element instanceof XWPFTable table) {
                List<List<Words>> rows = new ArrayList<>();
                for (XWPFTableRow row : table.getRows()) {
                    List<Words> cells = new ArrayList<>();
                    for (XWPFTableCell cell : row.getTableCells()) {
                        cells.add(words(document, cell.getParagraphs().getFirst()));
                    }
                    rows.add(cells);
                }
                bare.body.add(new Grid(rows));
            }
        }
        return bare;
    }

    private static Words words(XWPFDocument document, XWPFParagraph paragraph)
            throws IOException, InvalidFormatException {
        List<Picture> pictures = new ArrayList<>();
        List<String> runs = new ArrayList<>();
        for (XWPFRun run : paragraph.getRuns()) {
            if (run.getCTR().sizeOfDrawingArray() == 0) {
                runs.add(run.text());
                continue;
            }
            String xml = run.getCTR().getDrawingArray(0).xmlText();
            String id = xml.replaceAll("(?s).*<c:chart [^>]*r:id=\"([^\"]*)\".*", "$1");
            pictures.add(picture((XWPFChart) document.getRelationById(id)));
        }
        return new Words(paragraph.getStyle() == null ? "" : paragraph.getStyle(), runs, pictures);
    }

    private static Picture picture(XWPFChart chart) throws IOException, InvalidFormatException {
        CTPlotArea plot = chart.getCTChart().getPlotArea();
        List<Series> series = new ArrayList<>();
        boolean bars = plot.sizeOfBarChartArray() > 0;
        if (bars) {
            plot.getBarChartArray(0)
                    .getSerList()
                    .forEach(s -> series.add(
                            new Series(List.of(), values(s.getVal().getNumRef().getNumCache()), List.of())));
        } else {
            plot.getScatterChartArray(0)
                    .getSerList()
                    .forEach(s -> series.add(new Series(
                            values(s.getXVal().getNumRef().getNumCache()),
                            values(s.getYVal().getNumRef().getNumCache()),
                            labels(s))));
        }
        List<List<Object>> cells = new ArrayList<>();
        for (Row row : chart.getWorkbook().getSheetAt(0)) {
            List<Object> line = new ArrayList<>();
            for (Cell cell : row) {
                line.add(
                        cell.getCellType() == CellType.STRING ? cell.getStringCellValue() : cell.getNumericCellValue());
            }
            cells.add(line);
        }
        return new Picture(bars, series, cells);
    }

    private static List<Double> values(CTNumData data) {
        return data.getPtList().stream().map(p -> Double.valueOf(p.getV())).toList();
    }

    private static List<String> labels(CTScatterSer series) {
        return series.isSetDLbls()
                ? series.getDLbls().getDLblList().stream()
                        .filter(CTDLbl::isSetTx)
                        .map(l -> l.getTx().getRich().getPArray(0).getRArray(0).getT())
                        .toList()
                : List.of();
    }

    void write(OutputStream out) throws IOException, InvalidFormatException {
        try (XWPFDocument document = WordTemplate.open("report.docx")) {
            for (Object element : body) {
                if (element instanceof Words words) {
                    draw(document, document.createParagraph(), words);
                } else if (element instanceof Grid grid) {
                    XWPFTable table = document.createTable();
                    for (List<Words> row : grid.rows()) {
                        XWPFTableRow line = table.createRow();
                        for (int i = 0; i < row.size(); i++) {
                            XWPFTableCell cell = line.getCell(i) == null ? line.createCell() : line.getCell(i);
                            draw(document, cell.getParagraphs().getFirst(), row.get(i));
                        }
                    }
                    table.removeRow(0);
                }
            }
            document.write(out);
        }
    }

    private static void draw(XWPFDocument document, XWPFParagraph paragraph, Words words)
            throws IOException, InvalidFormatException {
        paragraph.setStyle(words.style());
        for (String run : words.runs()) {
            paragraph.createRun().setText(run);
        }
        for (Picture picture : words.charts()) {
            chart(document.createChart(paragraph.createRun(), 5_940_000, 2_000_000), picture);
        }
    }

    private static void chart(XWPFChart chart, Picture picture) {
        XSSFWorkbook workbook = new XSSFWorkbook();
        XSSFSheet sheet = workbook.createSheet("Data");
        for (List<Object> line : picture.workbook()) {
            Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
            for (Object value : line) {
                Cell cell = row.createCell(row.getPhysicalNumberOfCells());
                if (value instanceof Double number) {
                    cell.setCellValue(number);
                } else {
                    cell.setCellValue(String.valueOf(value));
                }
            }
        }
        XDDFValueAxis up = chart.createValueAxis(AxisPosition.LEFT);
        XDDFChartAxis along = picture.bars()
                ? chart.createCategoryAxis(AxisPosition.BOTTOM)
                : chart.createValueAxis(AxisPosition.BOTTOM);
        XDDFChartData data = chart.createData(picture.bars() ? ChartTypes.BAR : ChartTypes.SCATTER, along, up);
        for (Series series : picture.series()) {
            Double[] ys = series.ys().toArray(Double[]::new);
            Double[] xs = picture.bars() ? ys : series.xs().toArray(Double[]::new);
            data.addSeries(
                    picture.bars()
                            ? XDDFDataSourcesFactory.fromArray(new String[] {"Answers"})
                            : XDDFDataSourcesFactory.fromArray(xs, "Data!$A$2:$A$" + (xs.length + 1)),
                    XDDFDataSourcesFactory.fromArray(ys, "Data!$B$2:$B$" + (ys.length + 1)));
        }
        if (data instanceof XDDFBarChartData bars) {
            bars.setBarDirection(BarDirection.BAR);
        }
        chart.plot(data);
        for (int i = 0; i < picture.series().size() && !picture.bars(); i++) {
            labels(
                    chart.getCTChart().getPlotArea().getScatterChartArray(0).getSerArray(i),
                    picture.series().get(i).labels());
        }
        chart.setWorkbook(workbook);
    }

    private static void labels(CTScatterSer series, List<String> texts) {
        if (texts.isEmpty()) {
            return;
        }
        CTDLbls labels = series.addNewDLbls();
        for (int i = 0; i < texts.size(); i++) {
            CTDLbl label = labels.addNewDLbl();
            label.addNewIdx().setVal(i);
            var rich = label.addNewTx().addNewRich();
            rich.addNewBodyPr();
            rich.addNewP().addNewR().setT(texts.get(i));
            label.addNewShowVal().setVal(true);
        }
        labels.addNewShowVal().setVal(true);
    }
}
