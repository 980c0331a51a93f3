package org.socialreadiness.ui.base;

/// Says something quietly at the foot of the window. Window's thread only.
public interface Notices {
    /// Shows a sentence, with up to two things a person may want next; it goes by itself when there are none.
    void say(String sentence, Action... next);

    /// Shows a sentence or two worth a thought, long enough to be read; they can be taken away before.
    void advise(String sentence);

    /// Shows a failure: three sentences, the details folded, with a code.
    void fail(Throwable thrown);

    /// Asks something that has to be answered before anything else; Esc is the last answer.
    void ask(String question, String sentence, Action... answers);

    /// A button beside a notice.
    ///
    /// @param label what the button says
    /// @param act done on the window's thread; the notice then goes
    record Action(String label, Runnable act) {}
}
