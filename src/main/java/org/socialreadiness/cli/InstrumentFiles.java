package org.socialreadiness.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Stack;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;

/// Takes the files behind an option as long as they are called like instruments, so that the client file may stand
/// behind them.
final class InstrumentFiles implements CommandLine.IParameterConsumer {
    private static final List<String> ENDINGS = List.of(".yaml", ".yml");

    @Override
    public void consumeParameters(Stack<String> words, ArgSpec option, CommandSpec command) {
        if (words.isEmpty() || words.peek().startsWith("-")) {
            throw new CommandLine.ParameterException(
                    command.commandLine(), "Missing required parameter for option '--instrument' (I.yaml)");
        }
        List<Path> files = new ArrayList<>(option.<List<Path>>getValue());
        do {
            files.add(Path.of(words.pop()));
        } while (!words.isEmpty() && isInstrument(words.peek()));
        option.setValue(files);
    }

    private static boolean isInstrument(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return !lower.startsWith("-") && ENDINGS.stream().anyMatch(lower::endsWith);
    }
}
