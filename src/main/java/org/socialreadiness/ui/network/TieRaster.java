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
        int last = (int) Math.min(width - 1.0, Math.floor(toX));
        for (int x = (int) Math.max(0, Math.ceil(fromX)); x <= last; x++) {
            double t = (x - fromX) / length;
            double y = fromY + (toY - fromY) * t * t * (3 - 2 * t);
            double slope = (toY - fromY) * 6 * t * (1 - t) / length;
            double half = thickness / 2 * Math.sqrt(1 + slope * slope);
            column(x, y - half, y + half, color);
        }
    }

    /// One column of points between two heights; those covered in part are drawn in part.
    private void column(int x, double from, double to, Color color) {
        int first = (int) Math.max(0, Math.floor(from));
        int last = (int) Math.min(height - 1.0, Math.floor(to));
        for (int y = first; y <= last; y++) {
            double covered = Math.min(to, y + 1.0) - Math.max(from, y);
            blend(y * width + x, covered * color.getOpacity(), color);
        }
    }

    private void blend(int at, double alpha, Color color) {
        int under = pixels[at];
        double rest = 1 - alpha;
        int a = (int) (255 * alpha + rest * (under >>> 24) + .5);
        int r = (int) (255 * alpha * color.getRed() + rest * ((under >> 16) & 0xFF) + .5);
        int g = (int) (255 * alpha * color.getGreen() + rest * ((under >> 8) & 0xFF) + .5);
        int b = (int) (255 * alpha * color.getBlue() + rest * (under & 0xFF) + .5);
        pixels[at] = a << 24 | r << 16 | g << 8 | b;
    }

    /// Shows what was drawn.
    void show() {
        buffer.updateBuffer(_ -> null);
    }
}
