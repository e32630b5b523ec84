package org.lectern.library;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
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
import org.lectern.text.CodePointOrder;
import org.lectern.work.Fault;
import org.lectern.work.Phase;
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
            throw new LibraryException(new Fault.Unwritable(file.toString(), "it is a folder"));
        var order = keyed(papers, exporter, asked, progress);
        var ids = order.papers();
        var options = options(order, asked, exporter.namesTopics());
        var tally = new Tally(new Preflight(exporter, options));
        try {
            NewFile.write(
                    file, out -> exporter.write(papers(ids, tally, progress), new Attachments(core), options, out));
        } catch (IOException e) {
            throw new LibraryException(fault(file.toString(), e), e);
        }
        return tally.report();
    }

    /// Writes to anything that takes characters, such as a terminal.
    public ExportReport write(Query query, String format, ExportOptions options, Appendable out, Progress progress) {
        var exporter = exporter(format);
        return write(keyed(matching(query, progress), exporter, options, progress), exporter, options, out, progress);
    }

    /// The same for papers that the user has picked out.
    public ExportReport write(
            List<PaperId> papers, String format, ExportOptions options, Appendable out, Progress progress) {
        var exporter = exporter(format);
        return write(keyed(papers, exporter, options, progress), exporter, options, out, progress);
    }

    /// The file as it would be, with keys as proposals. Changes nothing.
    public String preview(Query query, String format, ExportOptions options, Progress progress) {
        return preview(matching(query, progress), format, options, progress);
    }

    /// The same for papers that the user has picked out.
    public String preview(List<PaperId> papers, String format, ExportOptions options, Progress progress) {
        var exporter = exporter(format);
        var out = new StringBuilder();
        write(ordered(papers, exporter, options), exporter, options, out, progress);
        return out.toString();
    }

    /// What an export would find wrong or missing, with keys as proposals. Changes nothing and writes nothing.
    public ExportReport check(List<PaperId> papers, String format, ExportOptions asked, Progress progress) {
        var exporter = exporter(format);
        var order = ordered(papers, exporter, asked);
        var tally = new Tally(new Preflight(exporter, options(order, asked, exporter.namesTopics())));
        papers(order.papers(), tally, progress).forEach(paper -> {});
        return tally.report();
    }

    /// Puts right what such a look finds.
    public Mending mending() {
        return new Mending(core);
    }

    /// Writes one file for each paper into a folder of a note-taking program, and leaves what the user wrote there.
    public NotesReport notes(List<PaperId> papers, ExportOptions asked, Path folder, Progress progress) {
        if (Files.exists(folder) && !Files.isDirectory(folder))
            throw new LibraryException(new Fault.Unwritable(folder.toString(), "it is a file"));
        if (core.writer().isPresent()) giveKeys(papers, progress);
        var order = FileOrder.byKey(batches(papers));
        var notes = new NoteFolder(folder, options(order, asked, true));
        long[] done = {0};
        batches(order.papers()).forEach(paper -> {
            progress.at(Phase.WRITING, done[0]++, papers.size());
            notes.write(paper);
        });
        return notes.report(key -> core.read(lists -> lists.byKey(key)).isPresent());
    }

    /// The note of one paper as a new file would have it. Changes nothing.
    public String note(PaperId paper, ExportOptions asked) {
        var options = options(FileOrder.asGiven(List.of(paper)), asked, true);
        return batches(List.of(paper))
                .map(each -> NoteFile.fresh(PaperNote.of(each, options)))
                .findFirst()
                .orElse("");
    }

    /// The options with what the library adds: the user's words, the order's parents, and the topics' names.
    private ExportOptions options(FileOrder order, ExportOptions asked, boolean namesTopics) {
        var topics = new TreeMap<TopicId, String>();
        if (namesTopics)
            new Topics(core)
                    .latest()
                    .ifPresent(current ->
                            current.clustering().topics().forEach(topic -> topics.put(topic.id(), topic.name())));
        var entries = asked.entries().withWords(words()).withParents(order.parents());
        return asked.with(entries).withTopics(topics);
    }

    private ExportReport write(
            FileOrder order, Exporter exporter, ExportOptions asked, Appendable out, Progress progress) {
        var ids = order.papers();
        var options = options(order, asked, exporter.namesTopics());
        var tally = new Tally(new Preflight(exporter, options));
        try {
            exporter.write(papers(ids, tally, progress), new Attachments(core), options, out);
        } catch (IOException e) {
            throw new LibraryException(new Fault.Unwritable("", e.getClass().getSimpleName()), e);
        }
        return tally.report();
    }

    private Exporter exporter(String format) {
        return formats.exporter(format).orElseThrow(() -> new IllegalArgumentException("no format " + format));
    }

    private List<PaperId> matching(Query query, Progress progress) {
        return new Papers(core).list(query, Sort.ADDED, 0, progress);
    }

    /// The papers to write, in the file's order; gives keys to those that have none yet.
    private FileOrder keyed(List<PaperId> ids, Exporter exporter, ExportOptions options, Progress progress) {
        if (exporter.citesByKey() && core.writer().isPresent()) giveKeys(ids, progress);
        return ordered(ids, exporter, options);
    }

    /// A bibliography in a style without numbers is sorted as its readers look for it: by authors.
    private FileOrder ordered(List<PaperId> ids, Exporter exporter, ExportOptions options) {
        boolean isByAuthor = exporter.isBibliography()
                && ReferenceStyle.named(options.style())
                        .filter(style -> !style.isNumbered())
                        .isPresent();
        if (isByAuthor) return FileOrder.asGiven(Papers.ids(core.read(lists -> lists.ids(Sort.AUTHOR.order(), ids))));
        return exporter.isOrderedByKey() ? FileOrder.byKey(batches(ids)) : FileOrder.asGiven(ids);
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

    private void giveKeys(List<PaperId> ids, Progress progress) {
        core.write(Deed.edit("give-keys", ids.size()), progress, writing -> {
            var proposals = new KeyProposals(writing.facts());
            for (int from = 0; from < ids.size(); from += CHUNK) {
                progress.at(Phase.WRITING, from, ids.size());
                var chunk = new TreeSet<>(ids.subList(from, Math.min(from + CHUNK, ids.size())));
                writing.write(Plan.giveKeys(chunk, proposals));
            }
        });
    }

    private Stream<Paper> papers(List<PaperId> ids, Tally tally, Progress progress) {
        return batches(ids).peek(paper -> {
            if (tally.keys.size() % CHUNK == 0) progress.at(Phase.WRITING, tally.keys.size(), ids.size());
            tally.note(paper);
        });
    }

    private Stream<Paper> batches(List<PaperId> ids) {
        return ids.stream()
                .gather(Gatherers.windowFixed(CHUNK))
                .flatMap(batch -> core.read(lists -> lists.papers(batch, true)).stream());
    }

    static Fault fault(String path, IOException cause) {
        var message = String.valueOf(cause.getMessage());
        if (message.contains("No space left")) return new Fault.Full(path);
        return switch (cause) {
            case NoSuchFileException _ -> new Fault.Unwritable(path, "there is no such folder");
            case AccessDeniedException _ -> new Fault.Unwritable(path, "writing there is not allowed");
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
