package org.socialreadiness.text;

/// How wide a text is in the font of the documents (Calibri), by rule of thumb: office programs break lines
/// themselves, but what must fit a page or a place beside a chart is decided before.
public final class TextWidth {
    private static final double MM_PER_POINT = .3528;

    /// Of a space, in em.
    private static final double SPACE = .226;

    private TextWidth() {}

    /// Width in mm of a text of `size` points on one line.
    public static double of(String text, double size) {
        return em(text) * size * MM_PER_POINT;
    }

    /// Lines of a text of `size` points in a column of `width` mm, broken between words.
    public static int lines(String text, double size, double width) {
        double room = width / (size * MM_PER_POINT);
        int lines = 0;
        for (String part : text.split("\\R", -1)) {
            lines++;
            double used = 0;
            for (String word : part.split(" ", -1)) {
                double wide = em(word);
                if (used > 0 && used + SPACE + wide > room) {
                    lines++;
                    used = 0;
                }
                // A word longer than a line goes on in the next.
                lines += used == 0 ? (int) (wide / room) : 0;
                used += (used == 0 ? 0 : SPACE) + (wide > room ? wide % room : wide);
            }
        }
        return lines;
    }

    /// The text, or as much of its beginning as fits `width` mm, with an ellipsis.
    public static String fitted(String text, double size, double width) {
        if (of(text, size) <= width) {
            return text;
        }
        int end = text.length();
        while (end > 1 && of(text.substring(0, end) + "…", size) > width) {
            end = text.offsetByCodePoints(end, -1);
        }
        return text.substring(0, end).stripTrailing() + "…";
    }

    private static double em(String text) {
        return text.codePoints().mapToDouble(TextWidth::em).sum();
    }

    private static double em(int c) {
        return switch (c) {
            case ' ', '\u00A0' -> SPACE;
            case 'i', 'j', 'l', ',', '.', ';', ':', '\'', '’', '|' -> .245;
            case 'f', 't', 'r', '(', ')', '-', 's', 'c', 'z', '“', '”', '„' -> .38;
            case 'm' -> .8;
            case 'w', 'M', 'W', '—', '%', '…' -> .78;
            default -> Character.isUpperCase(c) ? .58 : c > 0x2E80 ? 1 : .5;
        };
    }
}
