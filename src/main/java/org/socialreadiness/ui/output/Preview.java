package org.socialreadiness.ui.output;

import java.util.Optional;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.socialreadiness.text.Messages;

/// What a document will look like, page by page. Setting pages takes a moment, so it is done part by part: [#setNext]
/// until [#isWhole]. On the window's thread.
sealed interface Preview permits PagePreview, SheetPreview, SlidePreview {
    /// The pages of a part of the report.
    ///
    /// @param first page, from 1
    record Pages(int first, int last) {}

    /// What both have alike need not be set again.
    Preview after(Preview earlier);

    /// Whether all parts are set.
    boolean isWhole();

    /// Sets the next part.
    ///
    /// @param measure where its pieces are measured; in the window, so that they have their looks
    void setNext(Pane measure);

    /// How many pages there are, as far as they are set.
    int size();

    /// The pages of the parts whose id begins so; empty if there are none.
    Optional<Pages> pages(String id);

    /// Which page is shown, in words.
    ///
    /// @param number from 1
    String position(int number, Messages messages);

    /// How much larger than it is set a page is shown at most.
    double largest();

    /// One page.
    ///
    /// @param number from 1
    Region page(int number);
}
