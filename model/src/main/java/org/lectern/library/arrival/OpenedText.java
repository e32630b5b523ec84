package org.lectern.library.arrival;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lectern.format.Importer;
import org.lectern.format.Parsed;
import org.lectern.format.TextSource;
import org.lectern.format.all.Formats;
import org.lectern.library.packed.Gzip;
import org.lectern.library.packed.Spooled;
import org.lectern.work.Problem;

/// A text, and the importer for it. Where the importer has to look through the whole text first, it is read twice.
final class OpenedText implements Opened {

    private final TextSource text;
    private final Optional<Importer> importer;
    private final Optional<Spooled> copy;

    private OpenedText(TextSource text, Optional<Importer> importer, Optional<Spooled> copy) {
        this.text = text;
        this.importer = importer;
        this.copy = copy;
    }

    static OpenedText of(Batch.Input input, InputStream start, Formats formats, Optional<String> format)
            throws IOException {
        Optional<Spooled> copy =
                input.opening() instanceof Batch.Once ? Optional.of(Spooled.of(start)) : Optional.empty();
        try {
            var text = TextSource.of(copy.isPresent() ? copy.get().open() : start);
            var importer = importer(text, formats, format);
            return new OpenedText(text, importer.map(each -> prepared(each, input, copy)), copy);
        } catch (IOException | RuntimeException e) {
            copy.ifPresent(Spooled::close);
            throw e;
        }
    }

    /// The importer once it has looked through the text, if it wants to.
    private static Importer prepared(Importer importer, Batch.Input input, Optional<Spooled> copy) {
        if (!importer.looksAhead()) return importer;
        try (var again = copy.isPresent() ? copy.get().open() : input.opening().open()) {
            return importer.after(TextSource.of(Gzip.unpacked(again)).reader());
        } catch (IOException | UncheckedIOException e) {
            return importer; // the reading itself breaks off there too, and tells it
        }
    }

    private static Optional<Importer> importer(TextSource text, Formats formats, Optional<String> format) {
        if (text.refusal().isPresent()) return Optional.empty();
        return format.isPresent() ? formats.importer(format.get()) : formats.recognise(text.head());
    }

    @Override
    public Optional<Problem> refusal() {
        if (importer.isPresent()) return Optional.empty();
        return Optional.of(text.refusal().orElseGet(() -> Unknown.text(text.head())));
    }

    @Override
    public String format() {
        return importer.map(Importer::name).orElse("");
    }

    @Override
    public Stream<Parsed> records() {
        return importer.map(each -> each.read(text.reader())).orElseGet(Stream::empty);
    }

    @Override
    public List<Problem> remarks() {
        return text.warnings();
    }

    @Override
    public void close() {
        copy.ifPresent(Spooled::close);
    }
}
