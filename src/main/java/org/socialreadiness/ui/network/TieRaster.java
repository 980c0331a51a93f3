package org.socialreadiness.ui.network;

import java.nio.IntBuffer;
import java.util.Arrays;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;

/// Draws ties as bent lines straight into the points of an image. Hundreds of them take a few milliseconds, a tenth of
/// what they take as shapes, so that the picture follows the hand also without a graphics card.
final class TieRaster {
    private static final int WHOLE = 256;
    private static final int ODD = 0x00FF00FF;
    private static final int HALF = 0x00800080;

    private final int width;
    private final int height;
    private final int[] pixels;
    private final PixelBuffer<IntBuffer> buffer;
    private final WritableImage image;

    /// @param width in points of the screen, as is the height
    TieRaster(int width, int height) {
        this.width = width;
        this.height = height;
        this.pixels = new int[width * height];
        this.buffer = new PixelBuffer<>(width, height, IntBuffer.wrap(pixels), PixelFormat.getIntArgbPreInstance());
        this.image = new WritableImage(buffer);
    }

    WritableImage image() {
        return image;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    /// The color of a point, as it is shown.
    int at(int x, int y) {
        return pixels[y * width + x];
    }

    void clear() {
        Arrays.fill(pixels, 0);
    }

    /// From left to right, level at both ends.
    ///
    /// @param thickness at least a point, or the line grows pale
    void tie(double fromX, double fromY, double toX, double toY, double thickness, Color color) {
        double length = toX - fromX;
        int opaque = opaque(color);
        int last = (int) Math.min(width - 1.0, Math.floor(toX));
        for (int x = (int) Math.max(0, Math.ceil(fromX)); x <= last; x++) {
            double t = (x - fromX) / length;
            double y = fromY + (toY - fromY) * t * t * (3 - 2 * t);
            double slope = (toY - fromY) * 6 * t * (1 - t) / length;
            double half = thickness / 2 * Math.sqrt(1 + slope * slope);
            column(x, y - half, y + half, opaque, color.getOpacity());
        }
    }

    /// One column of points between two heights; those covered in part are drawn in part.
    private void column(int x, double from, double to, int color, double opacity) {
        int first = (int) Math.max(0, Math.floor(from));
        int last = (int) Math.min(height - 1.0, Math.floor(to));
        for (int y = first; y <= last; y++) {
            double covered = Math.min(to, y + 1.0) - Math.max(from, y);
            blend(y * width + x, (int) (WHOLE * covered * opacity + .5), color);
        }
    }

    /// Two of the four parts of a color at once, as parts of 256.
    private void blend(int at, int share, int color) {
        int under = pixels[at];
        int rest = WHOLE - share;
        int odd = ((under >>> 8) & ODD) * rest + ((color >>> 8) & ODD) * share + HALF;
        int even = (under & ODD) * rest + (color & ODD) * share + HALF;
        pixels[at] = (odd & ~ODD) | ((even >>> 8) & ODD);
    }

    private static int opaque(Color color) {
        int red = (int) Math.round(255 * color.getRed());
        int green = (int) Math.round(255 * color.getGreen());
        int blue = (int) Math.round(255 * color.getBlue());
        return 0xFF << 24 | red << 16 | green << 8 | blue;
    }

    /// Shows what was drawn.
    void show() {
        buffer.updateBuffer(_ -> null);
    }
}
