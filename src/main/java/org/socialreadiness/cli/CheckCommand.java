package org.socialreadiness.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.socialreadiness.store.Check;
import org.socialreadiness.store.ClientFile;
import org.socialreadiness.text.Password;
import org.socialreadiness.text.PlainException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(name = "check", description = "Verifies a client file; exit status 3 if it is damaged.")
@SuppressWarnings("NullAway.Init")
final class CheckCommand implements Commands.Work {
    @Parameters(paramLabel = "FILE", description = "the client file")
    private Path file;

    @Mixin
    private PasswordOption password;

    @Override
    public int run(Surroundings surroundings) throws PlainException {
        Check check = check(password.read(surroundings.in()));
        if (check.isSound()) {
            surroundings.say("cli.sound", String.valueOf(file.getFileName()), check.changes());
            return Commands.DONE;
        }
        check.problems().forEach(problem -> surroundings.err().println(problem.in(surroundings.messages())));
        return Commands.DAMAGED;
    }

    private Check check(Optional<Password> given) throws PlainException {
        try {
            return ClientFile.check(file, given);
        } finally {
            given.ifPresent(Password::close);
        }
    }
}
