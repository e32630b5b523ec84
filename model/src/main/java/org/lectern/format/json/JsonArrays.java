package org.lectern.format.json;

import java.io.IOException;
import java.io.Writer;
import java.util.HexFormat;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.lectern.paper.Paper;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/// Writes papers as a JSON array, one paper a line, so that files are streamed, compared and searched by line.
final class JsonArrays {

    private static final JsonMapper JSON =
            JsonMapper.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private JsonArrays() {}

    static void write(Stream<Paper> papers, Appendable out, BiConsumer<Paper, JsonGenerator> object)
            throws IOException {
        var writer = new AppendableWriter(out);
        out.append("[");
        boolean isFirst = true;
        for (var each = papers.iterator(); each.hasNext(); isFirst = false) {
            out.append(isFirst ? "\n" : ",\n");
            try (var json = JSON.createGenerator(writer)) {
                object.accept(each.next(), json);
            }
        }
        out.append(isFirst ? "]\n" : "\n]\n");
    }

    /// Appends what is written, and half a surrogate pair, which no encoding can write, as the escape it came from.
    private static final class AppendableWriter extends Writer {
        private final Appendable out;
        private char high;

        AppendableWriter(Appendable out) {
            this.out = out;
        }

        @Override
        public void write(char[] from, int offset, int length) throws IOException {
            int done = offset;
            for (int i = offset; i < offset + length; i++) {
                if (high == 0 && !Character.isSurrogate(from[i])) continue;
                out.append(new String(from, done, i - done));
                done = i + 1;
                surrogate(from[i]);
            }
            out.append(new String(from, done, offset + length - done));
        }

        /// Takes a character that is a surrogate, or stands behind a high one.
        private void surrogate(char c) throws IOException {
            char before = high;
            high = Character.isHighSurrogate(c) ? c : 0;
            if (before != 0 && Character.isLowSurrogate(c)) {
                out.append(before).append(c);
                return;
            }
            if (before != 0) escape(before);
            if (Character.isLowSurrogate(c)) escape(c);
            else if (high == 0) out.append(c);
        }

        private void escape(char half) throws IOException {
            out.append("\\u").append(HexFormat.of().toHexDigits(half));
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
