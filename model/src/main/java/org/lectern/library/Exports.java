package org.lectern.library;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.Gatherers;
import java.util.stream.Stream;
import org.lectern.change.Choice;
import org.lectern.change.Edit;
import org.lectern.change.KeyProposals;
import org.lectern.change.Plan;
import org.lectern.change.Revision;
import org.lectern.format.ExportOptions;
import org.lectern.format.Exporter;
import org.lectern.format.all.Formats;
import org.lectern.format.document.NoteFile;
import org.lectern.format.document.PaperNote;
import org.lectern.format.preflight.Preflight;
import org.lectern.format.reference.ReferenceStyle;
import org.lectern.library.core.Core;
import org.lectern.library.core.LibraryException;
import org.lectern.library.core.NewFile;
import org.lectern.library.export.Attachments;
import org.lectern.library.export.FileOrder;
import org.lectern.library.export.Mending;
import org.lectern.library.export.NoteFolder;
import org.lectern.library.export.NotesReport;
import org.lectern.library.result.ExportReport;
import org.lectern.library.topic.Topics;
import org.lectern.paper.Paper;
import org.lectern.paper.PaperId;
import org.lectern.paper.TopicId;
import org.lectern.query.Query;
import org.lectern.store.Deed;
import org.lectern.store.Writing;
import org.lectern.text.CodePointOrder;
import org.lectern.work.Fault;
import org.lectern.work.Phase;
import org.lectern.work.Problem;
import org.lectern.work.Progress;

/// Writes papers as files of other programs.
///
/// A paper's key is given for good by the first export to a format that cites by key; that is an edit like any other.
/// BibTeX is written in the keys' code point order, the rest in the order in which papers were added.
public final class Exports {

    /// The name of the format of [#notes], which writes a folder.
    public static final String NOTES = "markdown-notes";

    private static final int CHUNK = 500;

    private final Core core;
    private final Formats formats;

    Exports(Core core, Formats formats) {
        this.core = core;
        this.formats = formats;
    }

    /// The names of the formats that can be written.
    public List<String> formats() {
        return formats.exporters().stream().map(Exporter::name).toList();
    }

    /// Whether papers stand in files of a format under their keys.
    boolean citesByKey(String format) {
        return exporter(format).citesByKey();
    }

    /// Whether a format takes a citation style.
    public boolean hasStyles(String format) {
        return formats.exporter(format).filter(Exporter::isBibliography).isPresent();
    }

    /// Writes a file: whole and in one move, or not at all.
    ///
    /// @param format one of [#formats()]
    public ExportReport write(Query query, String format, ExportOptions options, Path file, Progress progress) {
        return write(exporter(format), matching(query, progress), options, file, progress);
    }

    /// The same for papers that the user has picked out; where papers have no keys, in the order given.
    public ExportReport write(
            List<PaperId> papers, String format, ExportOptions options, Path file, Progress progress) {
        return write(exporter(format), papers, options, file, progress);
    }

    private ExportReport write(
            Exporter exporter, List<PaperId> papers, ExportOptions asked, Path file, Progress progress) {
        if (Files.isDirectory(file))
            throw new LibraryException(new Fault.Unwritable(file.toString(), Problem.of("file.folder")));
        var tally = new AtomicReference<Tally>();
        try {
            NewFile.write(file, out -> tally.set(written(exporter, papers, asked, out, progress)));
        } catch (IOException e) {
            throw new LibraryException(fault(file.toString(), e), e);
        }
        return Objects.requireNonNull(tally.get(), "nothing was written").report();
    }

    /// Writes to anything that takes characters, such as a terminal.
    public ExportReport write(Query query, String format, ExportOptions options, Appendable out, Progress progress) {
        return write(matching(query, progress), format, options, out, progress);
    }

    /// The same for papers that the user has picked out.
    public ExportReport write(
            List<PaperId> papers, String format, ExportOptions options, Appendable out, Progress progress) {
        try {
            return written(exporter(format), papers, options, out, progress).report();
        } catch (IOException e) {
            throw lost(e);
        }
    }

    /// Writes the papers. Those that have no keys yet are given some by the same transaction, so that an export that
    /// is cancelled half-way has given none.
    private Tally written(
            Exporter exporter, List<PaperId> papers, ExportOptions asked, Appendable out, Progress progress)
            throws IOException {
        boolean givesKeys = exporter.citesByKey()
                && core.writer().isPresent()
                && core.read(lists -> lists.keys().areMissing(papers));
        if (!givesKeys) return written(ordered(papers, exporter, asked), exporter, asked, out, progress);
        var unkeyed = isByAuthor(exporter, asked) ? byAuthor(papers) : FileOrder.asGiven(papers);
        var options = options(asked, exporter.namesTopics());
        var tally = new Tally(new Preflight(exporter, options));
        try {
            core.write(Deed.edit("give-keys", papers.size()), progress, writing -> {
                giveKeys(writing, papers, progress);
                var order = exporter.isOrderedByKey() ? FileOrder.byKey(papers, writing.keys()) : unkeyed;
                put(order, exporter, options, ids -> writing.papers(ids, exporter::readsSources), out, tally, progress);
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return tally;
    }

    private Tally written(FileOrder order, Exporter exporter, ExportOptions asked, Appendable out, Progress progress)
            throws IOException {
        var options = options(asked, exporter.namesTopics());
        var tally = new Tally(new Preflight(exporter, options));
        try {
            put(order, exporter, options, reading(exporter), out, tally, progress);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return tally;
    }

    private void put(
            FileOrder order,
            Exporter exporter,
            ExportOptions options,
            Function<List<PaperId>, List<Paper>> reading,
            Appendable out,
            Tally tally,
            Progress progress) {
        int all = order.papers().size();
        var papers = batches(order.papers(), reading).peek(paper -> {
            if (tally.keys.size() % CHUNK == 0) progress.at(Phase.WRITING, tally.keys.size(), all);
            tally.note(paper);
        });
        try {
            exporter.write(papers, new Attachments(core), with(order, options), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static LibraryException lost(IOException cause) {
        return new LibraryException(new Fault.Unwritable("", cause.getClass().getSimpleName()), cause);
    }

    /// The file as it would be, with keys as proposals. Changes nothing.
    public String preview(Query query, String format, ExportOptions options, Progress progress) {
        return preview(matching(query, progress), format, options, progress);
    }

    /// The same for papers that the user has picked out.
    public String preview(List<PaperId> papers, String format, ExportOptions options, Progress progress) {
        var exporter = exporter(format);
        var out = new StringBuilder();
        try {
            written(ordered(papers, exporter, options), exporter, options, out, progress);
        } catch (IOException e) {
            throw lost(e);
        }
        return out.toString();
    }

    /// What an export would find wrong or missing, with keys as proposals. Changes nothing and writes nothing.
    public ExportReport check(List<PaperId> papers, String format, ExportOptions asked, Progress progress) {
        var exporter = exporter(format);
        var order = ordered(papers, exporter, asked);
        var tally = new Tally(new Preflight(exporter, with(order, options(asked, exporter.namesTopics()))));
        batches(order.papers(), reading(exporter)).forEach(paper -> {
            if (tally.keys.size() % CHUNK == 0) progress.at(Phase.WRITING, tally.keys.size(), papers.size());
            tally.note(paper);
        });
        return tally.report();
    }

    /// Puts right what such a look finds.
    public Mending mending() {
        return new Mending(core);
    }

    /// Writes one file for each paper into a folder of a note-taking program, and leaves what the user wrote there.
    public NotesReport notes(List<PaperId> papers, ExportOptions asked, Path folder, Progress progress) {
        if (Files.exists(folder) && !Files.isDirectory(folder))
            throw new LibraryException(new Fault.Unwritable(folder.toString(), Problem.of("file.no-folder")));
        if (core.writer().isPresent()) {
            core.write(Deed.edit("give-keys", papers.size()), progress, writing -> giveKeys(writing, papers, progress));
        }
        var order = byKey(papers);
        var notes = new NoteFolder(folder, with(order, options(asked, true)));
        long[] done = {0};
        batches(order.papers(), this::asSeen).forEach(paper -> {
            progress.at(Phase.WRITING, done[0]++, papers.size());
            notes.write(paper);
        });
        return notes.report(key -> core.read(lists -> lists.byKey(key)).isPresent());
    }

    /// The note of one paper as a new file would have it. Changes nothing.
    public String note(PaperId paper, ExportOptions asked) {
        var options = options(asked, true);
        return asSeen(List.of(paper)).stream()
                .map(each -> NoteFile.fresh(PaperNote.of(each, options)))
                .findFirst()
                .orElse("");
    }

    /// The options with what the library adds: the user's words, and the topics' names.
    private ExportOptions options(ExportOptions asked, boolean namesTopics) {
        var topics = new TreeMap<TopicId, String>();
        if (namesTopics)
            new Topics(core)
                    .latest()
                    .ifPresent(current ->
                            current.clustering().topics().forEach(topic -> topics.put(topic.id(), topic.name())));
        return asked.with(asked.entries().withWords(words())).withTopics(topics);
    }

    /// The options with the books that others in the file are part of.
    private static ExportOptions with(FileOrder order, ExportOptions options) {
        return options.with(options.entries().withParents(order.parents()));
    }

    private Exporter exporter(String format) {
        return formats.exporter(format).orElseThrow(() -> new IllegalArgumentException("no format " + format));
    }

    private List<PaperId> matching(Query query, Progress progress) {
        return new Papers(core).list(query, Sort.ADDED, 0, progress);
    }

    private FileOrder ordered(List<PaperId> ids, Exporter exporter, ExportOptions options) {
        if (isByAuthor(exporter, options)) return byAuthor(ids);
        return exporter.isOrderedByKey() ? byKey(ids) : FileOrder.asGiven(ids);
    }

    /// Papers without keys stand where their proposed ones belong.
    private FileOrder byKey(List<PaperId> ids) {
        boolean areKnown = core.read(lists -> !lists.keys().areMissing(ids));
        return areKnown
                ? core.read(lists -> FileOrder.byKey(ids, lists.keys()))
                : FileOrder.byKey(batches(ids, this::asSeen));
    }

    /// A bibliography in a style without numbers is sorted as its readers look for it.
    private static boolean isByAuthor(Exporter exporter, ExportOptions options) {
        return exporter.isBibliography()
                && ReferenceStyle.named(options.style())
                        .filter(style -> !style.isNumbered())
                        .isPresent();
    }

    private FileOrder byAuthor(List<PaperId> ids) {
        return FileOrder.asGiven(Papers.ids(core.read(lists -> lists.ids(Sort.AUTHOR.order(), ids))));
    }

    /// The words that the user wants to keep their case in titles.
    public List<String> words() {
        var words = core.read(lists -> lists.choices()).getOrDefault(new Choice.CaseWords(), "");
        return words.lines().toList();
    }

    /// Says which words those are, in place of the ones before.
    public Revision guard(Collection<String> words) {
        var own = new TreeSet<>(CodePointOrder.INSTANCE);
        words.stream().map(String::strip).filter(word -> !word.isEmpty()).forEach(own::add);
        return core.edit(new Edit.GuardWords(own), own.size());
    }

    private static void giveKeys(Writing writing, List<PaperId> ids, Progress progress) {
        var proposals = new KeyProposals(writing.facts());
        for (int from = 0; from < ids.size(); from += CHUNK) {
            progress.at(Phase.WRITING, from, ids.size());
            var chunk = new TreeSet<>(ids.subList(from, Math.min(from + CHUNK, ids.size())));
            writing.write(Plan.giveKeys(chunk, proposals));
        }
    }

    /// Papers as readers see them, with proposed keys where none are given.
    private List<Paper> asSeen(List<PaperId> papers) {
        return core.read(lists -> lists.papers(papers, true));
    }

    /// The same with those verbatim texts alone that an exporter writes from.
    private Function<List<PaperId>, List<Paper>> reading(Exporter exporter) {
        return papers -> core.read(lists -> lists.papers(papers, true, exporter::readsSources));
    }

    private static Stream<Paper> batches(List<PaperId> ids, Function<List<PaperId>, List<Paper>> reading) {
        return ids.stream().gather(Gatherers.windowFixed(CHUNK)).flatMap(batch -> reading.apply(batch).stream());
    }

    static Fault fault(String path, IOException cause) {
        var message = String.valueOf(cause.getMessage());
        if (message.contains("No space left")) return new Fault.Full(path);
        return switch (cause) {
            case NoSuchFileException _ -> new Fault.Unwritable(path, Problem.of("file.no-folder"));
            case AccessDeniedException _ -> new Fault.Unwritable(path, Problem.of("file.forbidden"));
            default -> new Fault.Unwritable(path, message);
        };
    }

    private final class Tally {
        private final List<String> keys = new ArrayList<>();
        private final Preflight preflight;
        private long complete;

        Tally(Preflight preflight) {
            this.preflight = preflight;
        }

        void note(Paper paper) {
            keys.add(paper.key().text());
            if (paper.citation().isComplete()) complete++;
            preflight.take(paper);
        }

        ExportReport report() {
            var revision = core.read(lists -> lists.revision());
            return new ExportReport(
                    keys.size(), complete, keys.size() - complete, keys, preflight.findings(), revision);
        }
    }
}
