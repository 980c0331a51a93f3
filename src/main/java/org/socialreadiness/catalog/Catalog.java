package org.socialreadiness.catalog;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.socialreadiness.instrument.Instrument;
import org.socialreadiness.instrument.TranslatedInstrument;
import org.socialreadiness.text.PlainException;

/// Where instruments come from: the shipped one, and a consultant's own files. Threads may share nothing of it;
/// every call stands alone.
public final class Catalog {
    private static final List<String> SHIPPED = List.of("social-readiness.en.yaml", "social-readiness.de.yaml");

    /// Largest file read, in bytes.
    private static final int LARGEST = 4 * YamlDocument.LONGEST;

    private Catalog() {}

    /// The instrument that comes with the program, in English and German.
    public static TranslatedInstrument shipped() {
        List<Instrument> languages = new ArrayList<>();
        for (String name : SHIPPED) {
            // Its soundness is held by a test, so the start of the program need not wait for the schema.
            languages.add(InstrumentReader.read(
                    YamlDocument.parse(name, resource(name)).root()));
        }
        return new TranslatedInstrument(languages);
    }

    /// Reads an instrument from one file for each language.
    ///
    /// @throws InstrumentFaults all that is wrong with it, by file and line
    /// @throws PlainException if a file cannot be read at all
    public static TranslatedInstrument read(List<Path> files) throws PlainException {
        List<YamlDocument> documents = new ArrayList<>();
        for (Path file : files) {
            documents.add(YamlDocument.parse(String.valueOf(file.getFileName()), text(file)));
        }
        return readDocuments(documents);
    }

    /// Reads an instrument in one language from a text.
    ///
    /// @param name what the text is called in faults
    /// @throws InstrumentFaults all that is wrong with it, by line
    public static Instrument read(String name, String text) throws InstrumentFaults {
        return readDocuments(List.of(YamlDocument.parse(name, text))).structure();
    }

    private static TranslatedInstrument readDocuments(List<YamlDocument> documents) throws InstrumentFaults {
        List<Fault> faults = new ArrayList<>();
        for (YamlDocument document : documents) {
            faults.addAll(document.faults());
            if (document.isWhole()) {
                faults.addAll(SchemaCheck.check(document));
                faults.addAll(InstrumentChecks.check(document));
            }
        }
        List<YamlDocument> whole =
                documents.stream().filter(YamlDocument::isWhole).toList();
        for (YamlDocument other : whole.subList(Math.min(1, whole.size()), whole.size())) {
            InstrumentChecks.compare(whole.getFirst(), other).stream()
                    .filter(difference -> faults.stream().noneMatch(difference::isBeside))
                    .toList()
                    .forEach(faults::add);
        }
        faults.addAll(languageTwice(whole));
        if (!faults.isEmpty()) {
            throw new InstrumentFaults(faults.stream()
                    .distinct()
                    .sorted(Comparator.comparing(Fault::source)
                            .thenComparingInt(Fault::line)
                            .thenComparingInt(Fault::column))
                    .toList());
        }
        return new TranslatedInstrument(documents.stream()
                .map(document -> InstrumentReader.read(document.root()))
                .toList());
    }

    private static List<Fault> languageTwice(List<YamlDocument> documents) {
        List<Fault> faults = new ArrayList<>();
        List<String> seen = new ArrayList<>();
        for (YamlDocument document : documents) {
            String language = document.root().path("language").asString("en");
            if (seen.contains(language)) {
                faults.add(document.at("/language", "catalog.languageTwice", language));
            }
            seen.add(language);
        }
        return faults;
    }

    private static String text(Path file) throws PlainException {
        String name = String.valueOf(file.getFileName());
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                throw new PlainException("catalog.tooLarge", name);
            }
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (NoSuchFileException e) {
            throw new PlainException(e, "catalog.noFile", name);
        } catch (CharacterCodingException e) {
            throw new PlainException(e, "catalog.notUtf8", name);
        } catch (IOException e) {
            throw new PlainException(e, "catalog.unreadable", name);
        }
    }

    private static String resource(String name) {
        try (var in = Objects.requireNonNull(Catalog.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
