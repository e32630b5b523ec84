package org.lectern.format.json;

import java.io.BufferedReader;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.lectern.format.Importer;
import org.lectern.format.Parsed;
import org.lectern.paper.Source;
import org.lectern.work.Problem;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Papers as [LecternJsonExporter] wrote them.
public final class LecternJsonImporter implements Importer {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Pattern START =
            Pattern.compile("\\s*\\[\\s*(?:\\]\\s*|\\{\\s*\"id\"\\s*:\\s*\\d+\\s*,\\s*\"key\"\\s*:.*)", Pattern.DOTALL);

    @Override
    public String name() {
        return "json";
    }

    @Override
    public boolean recognises(String head) {
        return START.matcher(head).matches();
    }

    @Override
    public Stream<Parsed> read(BufferedReader file) {
        return StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(
                        new Objects(JSON.createParser(file)), Spliterator.ORDERED | Spliterator.NONNULL),
                false);
    }

    /// The objects of the array. Behind a mistake in the syntax nothing can be told, so it is the last record.
    private static final class Objects implements Iterator<Parsed> {
        private final JsonParser json;
        private int record;
        private boolean started;
        private boolean isAtElement;
        private boolean ended;
        private boolean broken;

        Objects(JsonParser json) {
            this.json = json;
        }

        @Override
        public boolean hasNext() {
            if (!ended && !isAtElement) advance();
            return !ended;
        }

        /// Moves to the next element, or to the end, or to a mistake.
        private void advance() {
            isAtElement = true;
            try {
                if (!started && json.nextToken() != JsonToken.START_ARRAY) broken = true;
                started = true;
                if (!broken) ended = json.nextToken() == JsonToken.END_ARRAY;
            } catch (JacksonIOException e) {
                throw new UncheckedIOException(e.getCause());
            } catch (JacksonException e) {
                broken = true;
            }
        }

        @Override
        public Parsed next() {
            if (!hasNext()) throw new NoSuchElementException();
            record++;
            int line = Math.max(1, json.currentTokenLocation().getLineNr());
            if (broken) return mistake(line);
            try {
                JsonNode object = json.readValueAsTree();
                isAtElement = false;
                return parsed(object, line);
            } catch (JacksonIOException e) {
                throw new UncheckedIOException(e.getCause());
            } catch (JacksonException e) {
                return mistake(line);
            }
        }

        private Parsed mistake(int line) {
            ended = true;
            return new Parsed.Rejected(source(line, "", ""), Problem.of("import.bad-json"));
        }

        private Parsed parsed(JsonNode object, int line) {
            var source = source(line, object.path("key").asString(""), object.toString());
            if (!object.isObject()) return new Parsed.Rejected(source, Problem.of("import.bad-json"));
            var paper = JsonPaper.of(object);
            var attached = AttachedJson.read(object);
            if (paper.isEmpty() || attached.isEmpty())
                return new Parsed.Rejected(source, Problem.of("import.bad-value"));
            return new Parsed.Restored(source, paper.get(), attached.get());
        }

        private Source source(int line, String key, String verbatim) {
            return new Source("", "json", record, line, key, "", verbatim);
        }
    }
}
