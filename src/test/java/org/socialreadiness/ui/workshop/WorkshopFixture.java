package org.socialreadiness.ui.workshop;

import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Timeout;
import org.socialreadiness.assessment.TestAssessments;
import org.socialreadiness.ui.base.TestDesk;
import org.socialreadiness.ui.base.TestWindow;

/// The workshop's screen in a window, over a client that is only in memory, with a clock that a test moves by hand.
@Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
@SuppressWarnings("NullAway.Init")
abstract class WorkshopFixture {
    final HandClock clock = new HandClock();
    final Sittings sittings = new Sittings(clock);
    TestDesk desk;
    WorkshopScreen screen;
    TestWindow window;

    final void open(TestAssessments built) {
        desk = TestDesk.window(built.client(), Locale.ENGLISH);
        show(1224);
    }

    final void show(double width) {
        window = TestWindow.show(width, 740, () -> screen = new WorkshopScreen(desk.desk(), sittings));
    }

    @AfterEach
    final void close() {
        window.run(screen::left);
        window.close();
    }
}
