package org.socialreadiness.export;

/// A place on a slide, in mm from its upper left corner.
record SlideBox(double left, double top, double width, double height) {
    /// 1 mm in EMU.
    private static final int MM = 36_000;

    /// What a frame says of its place.
    ///
    /// @param prefix of the frame's own schema
    String xml(String prefix) {
        return "<%s:xfrm><a:off x=\"%d\" y=\"%d\"/><a:ext cx=\"%d\" cy=\"%d\"/></%s:xfrm>"
                .formatted(prefix, emu(left), emu(top), emu(width), emu(height), prefix);
    }

    static long emu(double mm) {
        return Math.round(mm * MM);
    }
}
