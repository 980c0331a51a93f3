package org.socialreadiness.network;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Words as they are compared: lower case, without accents, split at everything that is neither letter nor digit.
final class PlainLetters {
    private static final int FIRST_FOLDED = 0x80;
    private static final int LATIN = 0x180;
    private static final String[] FOLDED = folds();

    /// In the place of a letter: there is none, only a mark between words.
    private static final char NONE = 0;

    /// In the place of a letter: more or less than one.
    private static final char SEVERAL = 1;

    private static final char[] LETTERS = letters();

    private PlainLetters() {}

    static List<String> words(String text) {
        String plain = plain(text);
        List<String> words = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= plain.length(); i++) {
            boolean inWord = i < plain.length() && Character.isLetterOrDigit(plain.charAt(i));
            if (inWord && start < 0) {
                start = i;
            } else if (!inWord && start >= 0) {
                words.add(plain.substring(start, i));
                start = -1;
            }
        }
        return words;
    }

    /// The words with one blank between each two.
    static String joined(String text) {
        char[] joined = text.toCharArray();
        int length = 0;
        boolean between = false;
        for (char c : joined) {
            char letter = c < LATIN ? LETTERS[c] : SEVERAL;
            if (letter == SEVERAL) {
                return String.join(" ", words(text));
            }
            if (letter != NONE) {
                if (between && length > 0) {
                    joined[length++] = ' ';
                }
                joined[length++] = letter;
            }
            between = letter == NONE;
        }
        return new String(joined, 0, length);
    }

    static String plain(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return isAscii(lower) ? lower : folded(lower);
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 127) {
                return false;
            }
        }
        return true;
    }

    /// Marks are dropped from letters; letters that are no letter with a mark become what they are usually written as.
    private static String folded(String lower) {
        StringBuilder plain = new StringBuilder(lower.length() + 4);
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            if (c >= FOLDED.length) {
                return foldedAll(lower);
            }
            if (c < FIRST_FOLDED) {
                plain.append(c);
            } else {
                plain.append(FOLDED[c]);
            }
        }
        return plain.toString();
    }

    /// The letter or digit that stands for each letter of Western and Central Europe, in which nearly all names are
    /// written.
    private static char[] letters() {
        char[] letters = new char[LATIN];
        for (char c = 0; c < LATIN; c++) {
            String plain = plain(String.valueOf(c));
            boolean one = plain.length() == 1;
            letters[c] = one && Character.isLetterOrDigit(plain.charAt(0)) ? plain.charAt(0) : one ? NONE : SEVERAL;
        }
        return letters;
    }

    /// The same letters without marks, whatever they are.
    private static String[] folds() {
        String[] folds = new String[LATIN];
        for (char c = 0; c < LATIN; c++) {
            folds[c] = foldedAll(String.valueOf(c));
        }
        return folds;
    }

    private static String foldedAll(String lower) {
        String apart = Normalizer.normalize(lower, Normalizer.Form.NFKD);
        StringBuilder plain = new StringBuilder(apart.length() + 4);
        for (int i = 0; i < apart.length(); i++) {
            char c = apart.charAt(i);
            switch (c) {
                case 'ß' -> plain.append("ss");
                case 'æ' -> plain.append("ae");
                case 'œ' -> plain.append("oe");
                case 'ø' -> plain.append('o');
                case 'ł' -> plain.append('l');
                case 'đ', 'ð' -> plain.append('d');
                case 'þ' -> plain.append("th");
                case 'ı' -> plain.append('i');
                default -> {
                    int kind = Character.getType(c);
                    if (kind != Character.NON_SPACING_MARK && kind != Character.FORMAT) {
                        plain.append(c);
                    }
                }
            }
        }
        return plain.toString();
    }
}
