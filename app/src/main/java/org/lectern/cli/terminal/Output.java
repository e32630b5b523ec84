package org.lectern.cli.terminal;

import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/// Text on its way out, UTF-8 with LF on every system. What cannot be written is an [OutputLost], unchecked, so
/// that it ends the command instead of being handled by each line that prints.
public final class Output extends Writer {

    private final Writer to;

    public Output(OutputStream to) {
        var encoder = StandardCharsets.UTF_8.newEncoder();
        this.to = new BufferedWriter(
                new OutputStreamWriter(
                        to,
                        encoder.onMalformedInput(CodingErrorAction.REPLACE)
                                .replaceWith("\uFFFD".getBytes(StandardCharsets.UTF_8))),
                1 << 14);
    }

    static Output of(FileDescriptor file) {
        return new Output(new FileOutputStream(file));
    }

    public void line(String text) {
        append(text).append('\n');
    }

    public void lines(Iterable<String> lines) {
        lines.forEach(this::line);
    }

    @Override
    public Output append(CharSequence text) {
        var characters = text.toString().toCharArray();
        write(characters, 0, characters.length);
        return this;
    }

    @Override
    public Output append(CharSequence text, int start, int end) {
        return append(text.subSequence(start, end));
    }

    @Override
    public Output append(char character) {
        write(new char[] {character}, 0, 1);
        return this;
    }

    @Override
    public void write(char[] characters, int offset, int length) {
        try {
            to.write(characters, offset, length);
        } catch (IOException e) {
            throw new OutputLost(e);
        }
    }

    @Override
    public void flush() {
        try {
            to.flush();
        } catch (IOException e) {
            throw new OutputLost(e);
        }
    }

    /// Sends what is left. The stream below stays open: a process has but one standard output.
    @Override
    public void close() {
        flush();
    }
}
