package org.lectern.library.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.lectern.change.Edit;
import org.lectern.change.Facts;
import org.lectern.change.Plan;
import org.lectern.format.Parsed;
import org.lectern.format.pdf.FirstPage;
import org.lectern.format.pdf.PageMatch;
import org.lectern.format.pdf.PdfReader;
import org.lectern.paper.LocalFile;
import org.lectern.paper.PaperId;
import org.lectern.paper.Source;
import org.lectern.store.Writing;
import org.lectern.work.Problem;

/// Takes a PDF in that is given to an import: it is linked to the one paper that it surely is, or becomes a record of
/// what its first page says.
public final class PdfIntake {

    /// A PDF that is no file of its own, such as one in an archive, is read into memory.
    private static final int MOST_BYTES = 64 << 20;

    private final Writing writing;
    private final PdfReader reader = new PdfReader();

    public PdfIntake(Writing writing) {
        this.writing = writing;
    }

    /// What became of a PDF.
    public sealed interface Taken {
        /// It belongs to a paper that is held; whether it did already does not matter.
        record Linked(PaperId paper) implements Taken {}

        /// It is a paper of its own, or none that could be read.
        record Told(Parsed record) implements Taken {}
    }

    /// Takes one PDF in.
    ///
    /// @param file where it lies, or empty where it is no file of its own
    public Taken take(String name, Optional<Path> file, InputStream content) throws IOException {
        var path = file.map(each -> each.toAbsolutePath().normalize().toString());
        if (path.isPresent()) {
            var holders = writing.files().holders(path.get());
            if (!holders.isEmpty()) return new Taken.Linked(holders.getFirst());
        }
        return switch (file.isPresent() ? FolderMatching.read(reader, file.get()) : read(content)) {
            case FirstPage.Reading.Unreadable(var reason) ->
                new Taken.Told(new Parsed.Rejected(new Source(name, FirstPage.FORMAT, 1, 1, "", "", ""), reason));
            case FirstPage.Reading.Read(var page) -> take(name, path, page);
        };
    }

    private FirstPage.Reading read(InputStream content) throws IOException {
        var bytes = content.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) return new FirstPage.Reading.Unreadable(Problem.of("pdf.too-large"));
        try (var held = new RandomAccessReadBuffer(bytes)) {
            return reader.read(held);
        }
    }

    private Taken take(String name, Optional<String> path, FirstPage page) {
        var files = path.map(each -> new LocalFile(each, "", LocalFile.PDF)).stream()
                .toList();
        var paper = surely(page, name, writing.facts());
        if (paper.isEmpty()) {
            var record = page.record(name);
            return new Taken.Told(
                    record instanceof Parsed.Accepted accepted
                            ? accepted.with(accepted.belongings().withFiles(files))
                            : record);
        }
        var attached = new TreeMap<PaperId, SortedSet<LocalFile>>();
        attached.put(paper.get(), new TreeSet<>(files));
        writing.write(Plan.of(new Edit.Attach(attached), writing.facts()));
        return new Taken.Linked(paper.get());
    }

    private Optional<PaperId> surely(FirstPage page, String name, Facts facts) {
        List<PaperId> sure = Candidates.of(page, name, writing.files()).stream()
                .filter(paper -> facts.citation(paper)
                        .flatMap(citation -> PageMatch.of(page, citation))
                        .map(PageMatch::isSure)
                        .orElse(false))
                .toList();
        return sure.size() == 1 ? Optional.of(sure.getFirst()) : Optional.empty();
    }
}
