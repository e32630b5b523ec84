package org.lectern.desktop.exchange;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.lectern.change.Revision;
import org.lectern.desktop.job.Errands;
import org.lectern.desktop.job.Notice;
import org.lectern.desktop.job.Notices;
import org.lectern.desktop.job.Saying;
import org.lectern.desktop.job.Work;
import org.lectern.library.Imports;
import org.lectern.library.Library;
import org.lectern.library.arrival.Batch;
import org.lectern.library.arrival.Wishes;
import org.lectern.library.result.FileReport;
import org.lectern.library.result.ImportOptions;
import org.lectern.library.result.ImportReport;
import org.lectern.library.result.Rejection;

/// Reads lists in, and says what became of them.
public final class ImportViewModel {

    private final Imports imports;
    private final boolean writable;
    private final Errands errands;
    private final Notices notices;
    private final Consumer<Revision> takeBack;

    /// @param takeBack what the line after an import offers
    public ImportViewModel(Library library, Errands errands, Notices notices, Consumer<Revision> takeBack) {
        this.imports = library.imports();
        this.writable = library.isWritable();
        this.errands = errands;
        this.notices = notices;
        this.takeBack = takeBack;
    }

    public boolean isWritable() {
        return writable;
    }

    /// Reads files, and folders with all that lies in them, as one import.
    public void read(List<Path> filesAndFolders) {
        if (filesAndFolders.isEmpty()) return;
        start(progress -> imports.read(filesAndFolders, ImportOptions.PLAIN, progress));
    }

    /// Reads a list as text, from the clipboard or a drop.
    ///
    /// @param name what its papers will give as their source
    public void read(String name, String text) {
        if (text.isBlank()) return;
        var content = text.getBytes(StandardCharsets.UTF_8);
        start(progress -> imports.read(name, new ByteArrayInputStream(content), ImportOptions.PLAIN, progress));
    }

    /// Takes a batch in as the user wishes.
    public void take(Batch batch, Wishes wishes) {
        start(progress -> imports.take(batch, wishes, progress));
    }

    private void start(Work<ImportReport> reading) {
        if (!writable) return;
        errands.start(Saying.of("errand.import"), reading, this::tell);
    }

    private void tell(ImportReport report) {
        var words = new ArrayList<Saying>();
        words.add(Saying.of("import.added", report.added()));
        if (report.known() > 0) words.add(Saying.of("import.known", report.known()));
        if (report.rejected() > 0) words.add(Saying.of("import.rejected", report.rejected()));
        var enriched = report.enriched();
        if (!enriched.filled().isEmpty())
            words.add(Saying.of("enrich.filled", enriched.filled().size()));
        if (enriched.proposed() > 0) words.add(Saying.of("enrich.proposed", enriched.proposed()));
        enriched.warnings().forEach(warning -> words.add(Saying.of("import.remark", warning)));
        report.files().forEach(file -> words.addAll(remarks(file)));
        var notice = Notice.told(words.toArray(Saying[]::new)).withDetails(details(report));
        if (!report.changed()) {
            notices.tell(notice);
            return;
        }
        notices.tell(notice.with(
                new Notice.Action(Saying.of("import.take-back"), () -> takeBack.accept(report.revision()))));
    }

    /// What a file that is another program's library leaves out.
    private static List<Saying> remarks(FileReport file) {
        return file.format().equals("zotero")
                ? file.warnings().stream()
                        .map(Rejection::reason)
                        .filter(reason -> reason.key().startsWith("import.zotero."))
                        .map(reason -> Saying.of("import.remark", reason))
                        .toList()
                : List.of();
    }

    private static List<Saying> details(ImportReport report) {
        return report.files().stream().flatMap(ImportViewModel::details).toList();
    }

    private static Stream<Saying> details(FileReport file) {
        return file.rejected().stream()
                .map(each -> Saying.of(
                        "import.detail", file.file(), Integer.toString(each.line()), each.reason(), each.verbatim()));
    }
}
