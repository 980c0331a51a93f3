package org.socialreadiness.export;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/// Pictures of a template, by what their first bytes say: nothing is decoded.
final class TemplatePictures {
    static final long MOST_PIXELS = 40_000_000;

    private TemplatePictures() {}

    /// Whether a picture has more pixels than any program would show well; one of an unknown kind has none.
    static boolean isGiant(byte[] picture) throws IOException {
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(picture))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return false;
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                return (long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS;
            } finally {
                reader.dispose();
            }
        }
    }
}
