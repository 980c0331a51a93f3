package org.socialreadiness.ui.base;

import java.time.Clock;
import org.socialreadiness.text.Messages;

/// What lies ready for every screen of an open client.
///
/// @param messages in the language of the window
/// @param exports for exports and imports; the client's file has a thread of its own
/// @param clock what time and which day it is here
public record Desk(
        Messages messages,
        Workspace workspace,
        Navigator navigator,
        Notices notices,
        Background exports,
        Preferences preferences,
        Clock clock) {}
