package org.socialreadiness.cli;

import org.socialreadiness.scoring.SmallGroups;
import picocli.CommandLine.Option;

/// The consultant's own copy, in which nothing is held back.
final class WorkingCopyOption {
    @Option(
            names = "--working-copy",
            description = "for the consultant alone: also what would tell the answers of one or two people")
    private boolean on;

    SmallGroups groups() {
        return new SmallGroups(SmallGroups.STANDARD.smallest(), on);
    }
}
