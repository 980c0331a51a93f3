package org.socialreadiness.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.socialreadiness.text.Password;
import org.socialreadiness.text.PlainException;
import picocli.CommandLine.Option;

/// The password of a client file. It is never an argument: those can be read by everyone on the computer.
final class PasswordOption {
    private static final String STANDARD_INPUT = "-";
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    /// Far beyond any password; what is longer is some other file.
    private static final int LONGEST = 4096;

    @Option(
            names = "--password-file",
            paramLabel = "F",
            description = "the client file’s password: the first line of F, or of standard input for -")
    private @Nullable String from;

    /// The password, which the caller closes; empty if the option is not given.
    Optional<Password> read(InputStream standardInput) throws PlainException {
        if (from == null) {
            return Optional.empty();
        }
        if (from.equals(STANDARD_INPUT)) {
            return Optional.of(firstLine(STANDARD_INPUT, standardInput));
        }
        String name = String.valueOf(Path.of(from).getFileName());
        try (InputStream in = Files.newInputStream(Path.of(from))) {
            return Optional.of(firstLine(name, in));
        } catch (IOException e) {
            throw new PlainException(e, "cli.passwordFile", name);
        }
    }

    /// As [#read], for a password that a file is to get.
    Optional<Password> readNew(InputStream standardInput) throws PlainException {
        Optional<Password> password = read(standardInput);
        if (password.isPresent() && !password.get().isLongEnough()) {
            password.get().close();
            throw new PlainException("cli.passwordShort", Password.SHORTEST);
        }
        return password;
    }

    private static Password firstLine(String name, InputStream in) throws PlainException {
        byte[] line = new byte[LONGEST];
        try {
            int length = 0;
            int next = in.read();
            while (next >= 0 && next != '\n' && length < LONGEST) {
                line[length++] = (byte) next;
                next = in.read();
            }
            if (length > 0 && line[length - 1] == '\r') {
                length--;
            }
            // Some editors begin a file with the mark; nobody types it.
            int begin = Arrays.mismatch(line, 0, Math.min(length, 3), BYTE_ORDER_MARK, 0, 3) < 0 ? 3 : 0;
            if (begin == length || length == LONGEST) {
                throw new PlainException("cli.noPassword", name);
            }
            return decoded(ByteBuffer.wrap(line, begin, length - begin));
        } catch (CharacterCodingException e) {
            throw new PlainException(e, "cli.noPassword", name);
        } catch (IOException e) {
            throw new PlainException(e, "cli.passwordFile", name);
        } finally {
            Arrays.fill(line, (byte) 0);
        }
    }

    private static Password decoded(ByteBuffer line) throws CharacterCodingException {
        CharBuffer read = StandardCharsets.UTF_8.newDecoder().decode(line);
        char[] characters = new char[read.remaining()];
        read.get(characters);
        try {
            return new Password(characters);
        } finally {
            Arrays.fill(characters, '\0');
            Arrays.fill(read.array(), '\0');
        }
    }
}
