package org.socialreadiness.catalog;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/// Holds a tree against the published schema and says in plain words what does not fit.
final class SchemaCheck {
    /// As the schema writes it.
    private static final String NOT_BLANK = "\"\\\\S\"";

    private SchemaCheck() {}

    static List<Fault> check(YamlDocument document) {
        return schema().validate(document.root()).stream()
                .map(error -> fault(document, error))
                .distinct()
                .toList();
    }

    private static Schema schema() {
        try (var in = Objects.requireNonNull(SchemaCheck.class.getResourceAsStream("instrument.schema.json"))) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(text, InputFormat.JSON);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Fault fault(YamlDocument document, Error error) {
        String pointer = error.getInstanceLocation().toString();
        String property = String.valueOf(error.getProperty());
        Object limit = String.valueOf(error.getSchemaNode());
        return switch (String.valueOf(error.getKeyword())) {
            case "required" -> document.at(pointer, "catalog.missing", property);
            case "additionalProperties" -> document.at(pointer + "/" + property, "catalog.unknown", property);
            case "type" ->
                switch (String.valueOf(limit)) {
                    case "\"string\"" -> document.at(pointer, "catalog.text");
                    case "\"number\"" -> document.at(pointer, "catalog.notANumber");
                    case "\"integer\"" -> document.at(pointer, "catalog.notWhole");
                    case "\"array\"" -> document.at(pointer, "catalog.list");
                    case "\"object\"" -> document.at(pointer, "catalog.keys");
                    default -> document.at(pointer, "catalog.type", limit);
                };
            case "enum" -> document.at(pointer, "catalog.oneOf", limit);
            case "minItems" -> document.at(pointer, "catalog.tooFew", limit);
            case "maxItems" -> document.at(pointer, "catalog.tooMany", limit);
            case "minLength" -> document.at(pointer, "catalog.blank");
            case "maxLength" -> document.at(pointer, "catalog.textTooLong", limit);
            case "minimum", "exclusiveMinimum", "maximum" -> document.at(pointer, "catalog.range");
            case "pattern" -> document.at(pointer, limit.equals(NOT_BLANK) ? "catalog.blank" : form(pointer));
            case "propertyNames" -> document.at(pointer, "catalog.form.form");
            default -> document.at(pointer, "catalog.schema", String.valueOf(error.getMessage()));
        };
    }

    /// What a name at that place must look like, in words.
    private static String form(String pointer) {
        return switch (pointer) {
            case "/id" -> "catalog.form.instrument";
            case "/language" -> "catalog.form.language";
            default -> "catalog.form.id";
        };
    }
}
