package org.socialreadiness.assessment;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.socialreadiness.instrument.CriterionId;

/// By what a quote that must not be attributed gives its speaker away. It looks at words only: that it finds nothing
/// does not prove that nobody can guess.
public enum Giveaway {
    /// It names somebody who is on the list, or was.
    NAME,
    /// It names a role that one person alone has.
    ROLE,
    /// Its speaker is the only leader, or the only one interviewed.
    ALONE,
    /// Fewer than three people answered the criterion or were quoted on it.
    FEW,
    /// It speaks of its speaker's own part: "I as head of", "my department".
    OWN_PART;

    /// People below which a reader can work out who said something.
    private static final int FEWEST = 3;

    /// Parts of names and roles shorter than this are words of a language too often.
    private static final int TELLING_LETTERS = 4;

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

    /// In the program's languages, whatever the window's: a quote is in that of its speaker.
    private static final Pattern FIRST_PERSON =
            Pattern.compile("\\b(I|my|me|mine|we|our|us|ich|mir|mich|mein\\w*|wir|uns|unser\\w*)\\b", FLAGS);

    private static final Pattern AS_SOMEBODY = Pattern.compile(
            "\\b((I|ich|mir|mich)\\b[^.?]{0,20}?[\\s,(](as|als)"
                    + "|(I am|I’m|I'm) (the|head|chief)|ich bin (der|die|hier)|as (the )?(head|chief)"
                    + "|als (\\w*leiter|\\w*leiterin|chef|chefin|geschäftsführer|geschäftsführerin|vorstand)"
                    + "|my (own )?(team|department|role|position|job|unit|division|staff|people|area)"
                    + "|mein\\w* (eigene\\w* )?(team|abteilung|rolle|stelle|funktion|position|bereich|leute"
                    + "|mitarbeiter\\w*))\\b",
            FLAGS);

    /// What gives the speaker of a quote away; nothing for a quote that may be attributed.
    public static Set<Giveaway> of(Assessment assessment, Quote quote) {
        Set<Giveaway> found = EnumSet.noneOf(Giveaway.class);
        if (quote.attributable()) {
            return found;
        }
        String text = quote.text();
        if (assessment.people().stream().anyMatch(person -> names(text, person.name()))) {
            found.add(NAME);
        }
        if (ownRoles(assessment).anyMatch(role -> says(text, role))) {
            found.add(ROLE);
        }
        Optional<Participant> speaker = quote.person().flatMap(assessment::person);
        if (speaker.filter(person -> isAlone(assessment, person)).isPresent()) {
            found.add(ALONE);
        }
        if (voices(assessment, quote.criterion()).size() < FEWEST) {
            found.add(FEW);
        }
        boolean own = FIRST_PERSON.matcher(text).find()
                && speaker.stream()
                        .flatMap(person -> ownWords(assessment, person).stream())
                        .anyMatch(word -> says(text, word));
        if (own || AS_SOMEBODY.matcher(text).find()) {
            found.add(OWN_PART);
        }
        return found;
    }

    /// Whole names in any case; their parts only as they are written, since "will" is no Will.
    private static boolean names(String text, String name) {
        return says(text, name)
                || Stream.of(name.split("[\\s-]+"))
                        .filter(part -> part.length() >= TELLING_LETTERS - 1 && Character.isUpperCase(part.charAt(0)))
                        .filter(_ -> name.codePoints().noneMatch(Character::isDigit))
                        .anyMatch(part -> find(part, Pattern.UNICODE_CHARACTER_CLASS, text));
    }

    private static boolean says(String text, String words) {
        return find(words, FLAGS, text);
    }

    private static boolean find(String words, int flags, String text) {
        // No \b: a name may end with a dot or a bracket.
        return Pattern.compile("(?<!\\w)" + Pattern.quote(words) + "(?:['’]?s)?(?!\\w)", flags)
                .matcher(text)
                .find();
    }

    private static Stream<String> ownRoles(Assessment assessment) {
        List<String> roles = assessment.participants().stream()
                .map(person -> person.role().toLowerCase(Locale.ROOT))
                .filter(role -> !role.isBlank())
                .toList();
        return roles.stream().filter(role -> roles.stream().filter(role::equals).count() == 1);
    }

    private static boolean isAlone(Assessment assessment, Participant speaker) {
        return speaker.rates()
                && assessment.raters().stream()
                                .filter(p -> p.kind() == speaker.kind())
                                .count()
                        == 1;
    }

    /// Those who can have said something about a criterion, as far as others know.
    private static Set<ParticipantId> voices(Assessment assessment, CriterionId criterion) {
        Set<ParticipantId> all = new HashSet<>();
        assessment.raters().stream()
                .map(Participant::id)
                .filter(id -> assessment.sheet(id).lastAnswered(criterion).isPresent())
                .forEach(all::add);
        assessment.quotes().stream()
                .filter(other -> other.criterion().equals(criterion))
                .flatMap(other -> other.person().stream())
                .forEach(all::add);
        return all;
    }

    /// Words of a person's role that stand in no other's.
    private static List<String> ownWords(Assessment assessment, Participant person) {
        List<String> own = new ArrayList<>(words(person));
        assessment.participants().stream()
                .filter(other -> !other.id().equals(person.id()))
                .forEach(other -> own.removeAll(words(other)));
        return own;
    }

    private static List<String> words(Participant person) {
        return Stream.of(person.role().toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> word.length() >= TELLING_LETTERS)
                .toList();
    }
}
