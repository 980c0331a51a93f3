package org.socialreadiness.export;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;
import org.socialreadiness.text.Messages;
import org.socialreadiness.text.PlainException;

/// The program's own template with everything visible that an own one may hold, to be changed in Word. What explains
/// it stands in a style of its own, and is left out of reports.
public final class StarterTemplate {
    /// Style of lines that speak to the maker of a template.
    static final String HINT = "SRHint";

    private final XWPFDocument document;
    private final Messages messages;
    private final WordText text;

    private StarterTemplate(XWPFDocument document, Messages messages) {
        this.document = document;
        this.messages = messages;
        this.text = new WordText(document, messages.locale());
    }

    /// Writes one of any kind.
    ///
    /// @param messages in the language of the person who will change it
    public static void write(TemplateKind kind, Path target, Messages messages) throws PlainException {
        switch (kind) {
            case WORD -> write(target, messages);
            case EXCEL -> OfficeStarters.excel(target, messages);
            case POWERPOINT -> OfficeStarters.powerPoint(target, messages);
        }
    }

    /// Writes that of Word to `target`, in place of a file of that name only when it is complete.
    ///
    /// @param messages in the language of the person who will change it
    public static void write(Path target, Messages messages) throws PlainException {
        AtomicFile.write(
                target,
                out -> {
                    try (XWPFDocument document = WordTemplate.open("report.docx")) {
                        new StarterTemplate(document, messages).draw();
                        document.write(out);
                    }
                },
                StarterTemplate::verify);
    }

    private static void verify(Path written) throws IOException {
        try (InputStream in = Files.newInputStream(written)) {
            if (!TemplateCheck.of(in.readAllBytes()).problems().isEmpty()) {
                throw new IOException("The starter template does not pass its own check");
            }
        }
    }

    private void draw() {
        WordTemplate.hyphenate(document, messages.locale());
        style();
        hint(messages.text("template.hint.what"));
        hint(messages.text("template.hint.values"));
        TemplateWords.VALUES.forEach(value -> hint("{" + value.name() + "}  " + messages.text(value.key())));
        hint(messages.text("template.hint.parts"));
        hint(messages.text("template.hint.drawings", "{chart:profile}", "{table:appendix}"));
        TemplateWords.PARTS.forEach(part -> place("part:" + part));
        hint(messages.text("template.hint.rest"));
        place(Placeholders.REST);
    }

    private void hint(String words) {
        text.run(text.paragraph(HINT), words, "");
    }

    private void place(String name) {
        text.run(text.paragraph("Normal"), "{" + name + "}", "");
    }

    private void style() {
        CTStyle hint = CTStyle.Factory.newInstance();
        hint.setType(STStyleType.PARAGRAPH);
        hint.setCustomStyle(true);
        hint.setStyleId(HINT);
        hint.addNewName().setVal("SR Hint");
        hint.addNewBasedOn().setVal("Normal");
        hint.addNewQFormat();
        hint.addNewPPr().addNewSpacing().setAfter(BigInteger.valueOf(60));
        var letters = hint.addNewRPr();
        letters.addNewI();
        letters.addNewColor().setVal(Palette.INK_2);
        letters.addNewSz().setVal(BigInteger.valueOf(18));
        document.getStyles().addStyle(new XWPFStyle(hint));
    }
}
