package org.lectern.desktop.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import org.lectern.desktop.difference.LineDiff;
import org.lectern.desktop.exchange.wish.WishesViewModel;
import org.lectern.desktop.job.Errands;
import org.lectern.desktop.job.Jobs;
import org.lectern.desktop.job.Notice;
import org.lectern.desktop.job.Notices;
import org.lectern.desktop.job.Outcome;
import org.lectern.desktop.job.Saying;
import org.lectern.format.ExportOptions;
import org.lectern.format.reference.ReferenceStyle;
import org.lectern.library.Exports;
import org.lectern.library.Library;
import org.lectern.library.LiveExports;
import org.lectern.library.Papers;
import org.lectern.library.Settings;
import org.lectern.library.Sort;
import org.lectern.library.export.NotesReport;
import org.lectern.library.key.KeyNews;
import org.lectern.library.key.Keys;
import org.lectern.library.live.Binding;
import org.lectern.library.live.LiveFile;
import org.lectern.library.result.ExportReport;
import org.lectern.paper.PaperId;
import org.lectern.query.Query;
import org.lectern.work.Phase;
import org.lectern.work.Progress;

/// The export sheet: what goes in, as what, where to, and how the file will differ from the one that is there.
public final class ExportViewModel {

    /// Which papers go in.
    public enum Scope {
        ALL,
        FOUND,
        CHOSEN
    }

    /// How the file would be.
    ///
    /// @param papers how many go in; -1 before anything was looked at
    /// @param lines the file, or its difference from the one on disk, shortened
    /// @param added lines that are new, all of them where there is no file yet
    /// @param keys citation keys of the file on disk that become others or go
    /// @param gaps the first papers that lack something, and how many there are in all
    /// @param whole whether the lines are the whole file; of a great many papers only the first are previewed, and
    ///     without a comparison
    public record Preview(
            long papers,
            boolean isNew,
            List<LineDiff.Line> lines,
            long added,
            long removed,
            KeyNews keys,
            List<Gap> gaps,
            long incomplete,
            boolean whole) {
        /// Nothing was looked at yet.
        static final Preview NONE = new Preview(-1, true, List.of(), 0, 0, KeyNews.NONE, List.of(), 0, true);

        public Preview {
            lines = List.copyOf(lines);
            gaps = List.copyOf(gaps);
        }
    }

    /// The name of the setting that holds the citation style of bibliographies and copied references.
    static final String STYLE = "reference-style";

    private static final int PREVIEWED = 3_000;
    private static final int BEGINNING = 200;
    private static final int GAPS = 200;
    private static final int CHUNK = 500;
    private final Exports exports;
    private final Papers papers;
    private final Keys keys;
    private final Jobs jobs;
    private final Errands errands;
    private final Notices notices;
    private final Supplier<List<PaperId>> found;
    private final Supplier<List<PaperId>> chosen;
    private final LiveExports live;
    private final Supplier<Query> asked;
    private final BooleanProperty kept = new SimpleBooleanProperty();
    private final StringProperty format;
    private final ObjectProperty<Scope> scope = new SimpleObjectProperty<>(Scope.ALL);
    private final StringProperty file = new SimpleStringProperty("");
    private final StringProperty style = new SimpleStringProperty("");
    private final FindingsViewModel findings;
    private final WishesViewModel wishes;
    private final Settings settings;
    private final ReadOnlyObjectWrapper<Preview> preview = new ReadOnlyObjectWrapper<>(Preview.NONE);
    private Jobs.@Nullable Job current;
    private boolean open;

    /// @param found the papers that the query finds
    /// @param chosen the papers that the list has chosen
    /// @param asked what the search and the place ask for, as a file kept up to date remembers it
    public ExportViewModel(
            Library library,
            Jobs jobs,
            Errands errands,
            Notices notices,
            Supplier<List<PaperId>> found,
            Supplier<List<PaperId>> chosen,
            Supplier<Query> asked) {
        this.live = library.live();
        this.asked = asked;
        this.exports = library.exports();
        this.papers = library.papers();
        this.keys = library.keys();
        this.settings = library.settings();
        findings = new FindingsViewModel(library, jobs, errands, notices);
        wishes = new WishesViewModel(library.settings(), jobs, notices);
        wishes.setOnChange(this::look);
        style.set(settings.get(STYLE, ""));
        this.jobs = jobs;
        this.errands = errands;
        this.notices = notices;
        this.found = found;
        this.chosen = chosen;
        format = new SimpleStringProperty(formats().getFirst());
        file.set(Path.of(System.getProperty("user.home", ""), "library" + FileEnding.of(format.get()))
                .toString());
        format.subscribe((before, now) -> {
            file.set(FileEnding.changed(file.get(), before, now));
            look();
        });
        scope.subscribe((before, now) -> look());
        style.subscribe((before, now) -> keepStyle(now));
        file.subscribe((before, now) -> look());
    }

    /// The formats that can be written, in the order in which they are offered.
    public List<String> formats() {
        var formats = new ArrayList<>(exports.formats());
        formats.add(Exports.NOTES);
        return formats;
    }

    /// The citation styles, the plain one first.
    public List<String> styles() {
        var styles = new ArrayList<>(ReferenceStyle.names());
        styles.addFirst("");
        return styles;
    }

    /// Whether a format is a bibliography in a style.
    public boolean hasStyles(String format) {
        return exports.hasStyles(format);
    }

    /// The style of bibliographies and of copied references, kept for the library.
    public StringProperty styleProperty() {
        return style;
    }

    /// The options of the file.
    public WishesViewModel wishes() {
        return wishes;
    }

    /// What is wrong with the papers that would go in.
    public FindingsViewModel findings() {
        return findings;
    }

    private void keepStyle(String now) {
        errands.start(
                Saying.of("errand.settings"),
                progress -> {
                    settings.put(STYLE, now);
                    return now;
                },
                kept -> look());
    }

    public StringProperty formatProperty() {
        return format;
    }

    public ObjectProperty<Scope> scopeProperty() {
        return scope;
    }

    /// The file to write, as a path.
    public StringProperty fileProperty() {
        return file;
    }

    /// Whether the file is to be written again after each change that concerns it.
    public BooleanProperty keptProperty() {
        return kept;
    }

    public ReadOnlyObjectProperty<Preview> previewProperty() {
        return preview.getReadOnlyProperty();
    }

    /// How many papers each scope would write now; for the whole library that is not said.
    public int held(Scope which) {
        return switch (which) {
            case ALL -> 0;
            case FOUND -> found.get().size();
            case CHOSEN -> chosen.get().size();
        };
    }

    /// Opens the sheet: several chosen papers are most likely meant, else what the query finds.
    public void begin() {
        open = false;
        scope.set(chosen.get().size() > 1 ? Scope.CHOSEN : Scope.FOUND);
        open = true;
        preview.set(Preview.NONE);
        findings.begin();
        look();
    }

    /// The library has changed, by the sheet's own hand or another.
    public void again() {
        look();
    }

    public void end() {
        open = false;
        if (current != null) current.cancel();
    }

    /// Writes the file.
    public void write() {
        var to = Path.of(file.get());
        var options = options();
        var name = format.get();
        var wanted = scope.get();
        var ids = picked(wanted);
        if (name.equals(Exports.NOTES)) {
            writeNotes(wanted, ids, options, to);
            return;
        }
        if (kept.get()) {
            var binding = new Binding(to, query(wanted, ids), name, options);
            errands.start(Saying.of("errand.export"), progress -> live.keep(binding, progress), this::tell);
            return;
        }
        errands.start(
                Saying.of("errand.export"),
                progress -> exports.write(among(wanted, ids, progress), name, options, to, progress),
                report -> tell(report, to));
    }

    private void writeNotes(Scope wanted, List<PaperId> ids, ExportOptions options, Path folder) {
        errands.start(
                Saying.of("errand.export"),
                progress -> exports.notes(among(wanted, ids, progress), options, folder, progress),
                report -> {
                    var words = new ArrayList<Saying>();
                    words.add(Saying.of("notes.written", report.written(), report.same(), folder.toString()));
                    int kept = report.kept().size() + report.foreign().size();
                    if (kept > 0) words.add(Saying.of("notes.kept", kept));
                    if (!report.left().isEmpty())
                        words.add(Saying.of("notes.left", report.left().size()));
                    notices.tell(Notice.told(words.toArray(Saying[]::new)).withDetails(details(report)));
                });
    }

    private static List<Saying> details(NotesReport report) {
        return Stream.of(report.kept(), report.foreign(), report.left())
                .flatMap(List::stream)
                .map(file -> Saying.of("notes.file", file.toString()))
                .toList();
    }

    private void tell(ExportReport report, Path to) {
        var words = new ArrayList<Saying>();
        words.add(Saying.of("export.written", report.written(), to.toString()));
        if (report.incomplete() > 0) words.add(Saying.of("export.incomplete", report.incomplete()));
        notices.tell(Notice.told(words.toArray(Saying[]::new)));
    }

    private void tell(LiveFile file) {
        notices.tell(Notice.told(Saying.of("export.kept", file.binding().file().toString())));
    }

    private String query(Scope which, List<PaperId> picked) {
        return switch (which) {
            case ALL -> "";
            case FOUND -> asked.get() instanceof Query.All ? "" : asked.get().write();
            case CHOSEN -> new Query.Ids(new TreeSet<>(picked)).write();
        };
    }

    private ExportOptions options() {
        return wishes.options().inStyle(style.get());
    }

    /// In the order in which they were added, whatever the list's order.
    private List<PaperId> picked(Scope which) {
        return switch (which) {
            case ALL -> List.of();
            case FOUND -> found.get().stream().sorted().toList();
            case CHOSEN -> chosen.get().stream().sorted().toList();
        };
    }

    private List<PaperId> among(Scope which, List<PaperId> picked, Progress progress) {
        return which == Scope.ALL ? papers.list(new Query.All(), Sort.ADDED, 0, progress) : picked;
    }

    private void look() {
        if (!open) return;
        if (current != null) current.cancel();
        var wanted = scope.get();
        var ids = picked(wanted);
        var options = options();
        var name = format.get();
        var path = file.get();
        jobs.ask(progress -> among(wanted, ids, progress), outcome -> {
            if (outcome instanceof Outcome.Done<List<PaperId>>(var all)) findings.look(all, checked(name), options);
        });
        current =
                jobs.ask(progress -> preview(among(wanted, ids, progress), name, options, path, progress), outcome -> {
                    switch (outcome) {
                        case Outcome.Done<Preview>(var now) -> preview.set(now);
                        case Outcome.Failed<Preview>(var cause) -> notices.failed(cause);
                        case Outcome.Cancelled<Preview>() -> {} // something else is previewed
                    }
                });
    }

    /// A folder of notes is looked at as the list that it is in parts.
    private static String checked(String name) {
        return name.equals(Exports.NOTES) ? "markdown" : name;
    }

    private Preview preview(List<PaperId> ids, String name, ExportOptions options, String path, Progress progress)
            throws IOException {
        var gaps = new ArrayList<Gap>();
        long incomplete = gaps(ids, gaps, progress);
        boolean isFolder = name.equals(Exports.NOTES);
        boolean whole = ids.size() <= PREVIEWED && !isFolder;
        var text = isFolder
                ? ids.isEmpty() ? "" : exports.note(ids.getFirst(), options)
                : exports.preview(whole ? ids : ids.subList(0, BEGINNING), name, options, progress);
        var now = text.lines().toList();
        var before = whole ? OldFile.lines(path) : null;
        var all = LineDiff.of(before == null ? List.of() : before, now);
        var lines = before == null ? all : LineDiff.shortened(all);
        return new Preview(
                ids.size(),
                before == null,
                lines,
                LineDiff.count(all, LineDiff.Kind.ADDED),
                LineDiff.count(all, LineDiff.Kind.REMOVED),
                before == null
                        ? KeyNews.NONE
                        : KeyNews.between(String.join("\n", before), text, keys.map(new Query.All(), progress)),
                gaps,
                incomplete,
                whole);
    }

    private long gaps(List<PaperId> ids, List<Gap> gaps, Progress progress) {
        long incomplete = 0;
        for (int from = 0; from < ids.size(); from += CHUNK) {
            progress.at(Phase.READING, from, ids.size());
            for (var paper : papers.find(ids.subList(from, Math.min(from + CHUNK, ids.size())))) {
                var gap = Gap.of(paper);
                if (gap.missing().isEmpty()) continue;
                incomplete++;
                if (gaps.size() < GAPS) gaps.add(gap);
            }
        }
        return incomplete;
    }
}
