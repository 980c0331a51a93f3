package org.socialreadiness.exchange.contacts;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.socialreadiness.assessment.ContactImport.Source;
import org.socialreadiness.text.PlainException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The people in the JSON of X, Facebook and Instagram. Read as data; nothing is run.
final class JsonContacts {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    /// What stands before the data in an archive of X.
    private static final Pattern OF_X = Pattern.compile("\\s*window\\.YTD\\.\\w+\\.part\\d+\\s*=\\s*");

    private final Gathering gathering;
    private long at;

    private JsonContacts(String file) {
        gathering = new Gathering(file);
    }

    static boolean isMeant(String text) {
        String start = text.stripLeading();
        return start.startsWith("window.YTD.") || start.startsWith("{") || start.startsWith("[");
    }

    static Rows read(String file, String text) throws PlainException {
        Matcher ofX = OF_X.matcher(text);
        try {
            JsonContacts contacts = new JsonContacts(file);
            if (ofX.lookingAt()) {
                return contacts.x(
                        MAPPER.readTree(text.substring(ofX.end()).strip().replaceFirst(";$", "")));
            }
            return contacts.meta(file, MAPPER.readTree(text));
        } catch (JacksonException e) {
            throw new PlainException(e, "network.file.notJson", file);
        }
    }

    /// Numbers of accounts: X exports neither names nor days.
    private Rows x(JsonNode accounts) throws PlainException {
        for (JsonNode each : accounts) {
            at++;
            String id = text(each.path("following").path("accountId"));
            if (id.isEmpty()) {
                id = text(each.path("follower").path("accountId"));
            }
            gathering.person(at, person("", id.isEmpty() ? "" : "x:" + id, ""));
        }
        return gathering.rows(Source.X);
    }

    private Rows meta(String file, JsonNode root) throws PlainException {
        boolean instagram = root.isArray();
        boolean facebook = false;
        if (instagram) {
            instagram(root);
        }
        for (String key : root.propertyNames()) {
            JsonNode list = root.path(key);
            if (key.startsWith("relationships_follow")) {
                instagram = true;
                instagram(list);
            } else if (key.matches("(friends|following|followers)(_v\\d+)?")) {
                facebook = true;
                facebook(list);
            }
        }
        if (!instagram && !facebook) {
            throw new PlainException("network.file.otherJson", file);
        }
        return gathering.rows(instagram ? Source.INSTAGRAM : Source.FACEBOOK);
    }

    private void facebook(JsonNode list) throws PlainException {
        for (JsonNode each : list) {
            at++;
            gathering.person(at, person(mended(text(each.path("name"))), "", text(each.path("timestamp"))));
        }
    }

    private void instagram(JsonNode list) throws PlainException {
        for (JsonNode each : list) {
            at++;
            JsonNode data = each.path("string_list_data").path(0);
            String user = text(data.path("value"));
            if (user.isEmpty()) {
                user = text(each.path("title"));
            }
            String address = user.isEmpty() ? "" : "instagram:" + user.toLowerCase(Locale.ROOT);
            gathering.person(at, person("", address, text(data.path("timestamp"))));
        }
    }

    private static Listed person(String name, String address, String day) {
        return new Listed(name, "", "", address, "", day);
    }

    private static String text(JsonNode node) {
        return node.isValueNode() ? node.asString("").strip() : "";
    }

    /// Facebook writes each byte of UTF-8 as a character of its own.
    static String mended(String text) {
        if (!text.chars().allMatch(c -> c <= 0xFF) || text.chars().allMatch(c -> c <= 0x7F)) {
            return text;
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(text.getBytes(StandardCharsets.ISO_8859_1)))
                    .toString();
        } catch (CharacterCodingException e) {
            return text;
        }
    }
}
