package org.socialreadiness.ui.base;

/// A thread that is the caller's own: what it is given is done when the call returns.
final class AtOnce extends ByHand {
    @Override
    public void execute(Runnable task) {
        task.run();
    }
}
