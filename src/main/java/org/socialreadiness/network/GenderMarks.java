package org.socialreadiness.network;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How titles and roles are written for every gender in German, French and Spanish: `Leiter:in`, `Leiter/-in`,
/// `Ingénieur(e)`, `Directeur·rice`, `Jefe/a`, `Einkäufer (m/w/d)`. What is left without the mark is the masculine.
final class GenderMarks {
    private static final String ENDING =
            "(?:innen|in|nen|frau|mann|t?rices?|euses?|[eè]res?|fes?|nes?|ses?|es?|oras?|as?|os?|rn?|n)";

    /// After three letters, so that "i.R." stays; not before what goes on, so that "/R&D" and "/E-Commerce" stay.
    private static final String ADDED = "(?<=\\p{L}{3})(?:(?:[*:_/·•‧∙]-?| ?/ ?-)" + ENDING
            + "|\\.(?:t?rice|euse|[eè]re|fe|ne|se|e)s?|\\(-?" + ENDING + "\\))(?:[.·•‧∙]s|(?<=\\))s)?"
            + "(?![\\p{L}\\p{N}&+-])";

    private static final String IN_BRACKETS = "[(\\[] ?(?:[mwdfhxi*](?: ?[/|,;:*] ?(?:[mwdfhxi*]|gn|div(?:ers)?\\.?))+"
            + "|mwd|wmd|[mf]{2}[dx]|gn|all genders|alle geschlechter) ?[)\\]]";

    private static final String BARE = "(?<![\\p{L}\\p{N}/|])(?:m ?[/|] ?[wf]|w ?[/|] ?m|f ?[/|] ?[mh]|h ?[/|] ?f)"
            + "(?: ?[/|] ?(?:[dxi*]|gn|divers))?(?![\\p{L}\\p{N}/|&])";

    /// One of these is in every mark; most titles have none, and are not looked at further.
    private static final Pattern SIGN = Pattern.compile("[*:_/·•‧∙.(\\[|]");

    private static final Pattern ENDINGS = pattern(ADDED);
    private static final Pattern LETTERS = pattern(IN_BRACKETS + "|" + BARE);
    private static final Pattern PARTS = pattern(IN_BRACKETS + "|" + BARE + "|" + ADDED + "|(\\R|[\\t;,|/])");

    private GenderMarks() {}

    private static Pattern pattern(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    static String without(String text) {
        return !SIGN.matcher(text).find()
                ? text
                : ENDINGS.matcher(LETTERS.matcher(text).replaceAll(" ")).replaceAll("");
    }

    /// Parts at line breaks, commas and the like, but at none that belongs to a mark.
    static List<String> parted(String text) {
        List<String> parts = new ArrayList<>();
        Matcher found = PARTS.matcher(text);
        int start = 0;
        while (found.find()) {
            if (found.start(1) >= 0) {
                parts.add(text.substring(start, found.start()));
                start = found.end();
            }
        }
        parts.add(text.substring(start));
        return parts;
    }
}
