package org.socialreadiness.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;

/// Adds charts to a document, each a part of the file with the workbook behind it. The parts are written as they are:
/// the office library's own way through its objects takes a multiple of the time.
final class ChartParts {
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.";

    private final OPCPackage file;
    private final String folder;
    private int last;

    /// @param file which may have charts already
    /// @param folder of the file in which charts go, such as `word`
    ChartParts(OPCPackage file, String folder) {
        this.file = file;
        this.folder = folder;
        Pattern charts = Pattern.compile("/" + folder + "/charts/chart(\\d{1,8})\\.xml");
        for (PackagePart chart : file.getPartsByName(charts)) {
            String number = charts.matcher(chart.getPartName().getName()).replaceFirst("$1");
            last = Math.max(last, Integer.parseInt(number));
        }
    }

    /// Adds a chart.
    ///
    /// @param shows the part in which it is seen
    /// @return the id by which that part refers to it
    String add(PackagePart shows, String xml, ChartData data) throws IOException {
        last++;
        try {
            PackagePart chart = part(
                    "/charts/chart" + last + ".xml",
                    TYPE + "drawingml.chart+xml",
                    xml.getBytes(StandardCharsets.UTF_8));
            PackagePart behind = part(
                    "/embeddings/Microsoft_Excel_Worksheet" + last + ".xlsx",
                    TYPE + "spreadsheetml.sheet",
                    data.xlsx());
            chart.addRelationship(behind.getPartName(), TargetMode.INTERNAL, RELATIONS + "/package", ChartXml.DATA);
            return shows.addRelationship(chart.getPartName(), TargetMode.INTERNAL, RELATIONS + "/chart")
                    .getId();
        } catch (InvalidFormatException e) {
            throw new IOException(e);
        }
    }

    private PackagePart part(String name, String type, byte[] content) throws IOException, InvalidFormatException {
        PackagePart part = file.createPart(PackagingURIHelper.createPartName("/" + folder + name), type);
        try (OutputStream out = part.getOutputStream()) {
            out.write(content);
        }
        return part;
    }
}
