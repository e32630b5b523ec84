package org.lectern.desktop.exchange;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ObservableList;
import org.lectern.desktop.job.Errands;
import org.lectern.desktop.job.Jobs;
import org.lectern.desktop.job.Outcome;
import org.lectern.desktop.job.Saying;
import org.lectern.desktop.job.Work;
import org.lectern.format.ExportOptions;
import org.lectern.format.reference.ReferenceStyle;
import org.lectern.library.Exports;
import org.lectern.library.Library;
import org.lectern.library.Papers;
import org.lectern.library.Settings;
import org.lectern.paper.Paper;
import org.lectern.paper.PaperId;
import org.lectern.work.Progress;

/// Copies what is chosen: citation keys, commands that cite, BibTeX entries, or references in a style; and readies what
/// a drag into another program carries.
///
/// A key that is copied or carried is going to be cited, so it is given for good, as an export does.
public final class CopyViewModel {

    /// What is to go onto the clipboard.
    ///
    /// @param number counts the copies, so that the same text copied twice is told twice
    /// @param what says what was copied
    /// @param html the same as a web page shows it, or empty
    public record Copied(long number, Saying what, String text, String html) {}

    /// What a drag of the chosen papers carries into another program.
    ///
    /// @param papers those it is about; a drag of others carries no text
    public record Carry(List<PaperId> papers, String text, String html) {
        public static final Carry NOTHING = new Carry(List.of(), "", "");

        public Carry {
            papers = List.copyOf(papers);
        }
    }

    private record Texts(String text, String html) {}

    /// Names of settings: the command that cites, and what a drag carries.
    private static final String CITE = "cite-command";

    private static final String CARRY = "carry";
    private static final String ENTRIES = "entries";
    private static final String BIBTEX = "bibtex";
    /// More papers than anybody drags into a text.
    private static final int MOST_CARRIED = 200;

    private final Exports exports;
    private final Papers papers;
    private final Settings settings;
    private final Jobs jobs;
    private final Errands errands;
    private final ObservableList<PaperId> chosen;
    private final ReadOnlyObjectWrapper<Optional<Copied>> copied = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Carry> carry = new ReadOnlyObjectWrapper<>(Carry.NOTHING);
    private Optional<Jobs.Job> readying = Optional.empty();
    private long copies;

    /// @param chosen the papers that the list has chosen
    public CopyViewModel(Library library, Jobs jobs, Errands errands, ObservableList<PaperId> chosen) {
        this.exports = library.exports();
        this.papers = library.papers();
        this.settings = library.settings();
        this.jobs = jobs;
        this.errands = errands;
        this.chosen = chosen;
        chosen.subscribe(this::ready);
    }

    public ReadOnlyObjectProperty<Optional<Copied>> copiedProperty() {
        return copied.getReadOnlyProperty();
    }

    /// What a drag of the chosen papers carries; it comes a moment after they are chosen.
    public ReadOnlyObjectProperty<Carry> carryProperty() {
        return carry.getReadOnlyProperty();
    }

    public void keys() {
        var ids = List.copyOf(chosen);
        copy("copied.keys", ids.size(), progress -> new Texts(String.join(",", given(ids, progress)), ""));
    }

    /// Copies the command that cites the papers, the one that was used last.
    public void cite() {
        var ids = List.copyOf(chosen);
        copy("copied.cite", ids.size(), progress -> new Texts(command().of(given(ids, progress)), ""));
    }

    /// The same with another command, which is the one from now on.
    public void cite(CiteCommand command) {
        var ids = List.copyOf(chosen);
        copy("copied.cite", ids.size(), progress -> {
            settings.put(CITE, command.word());
            return new Texts(command.of(given(ids, progress)), "");
        });
    }

    public void entries() {
        var ids = List.copyOf(chosen);
        copy("copied.entries", ids.size(), progress -> new Texts(entries(ids, progress), ""));
    }

    /// Copies references in the style that bibliographies have.
    public void references() {
        var ids = List.copyOf(chosen);
        copy("copied.references", ids.size(), progress -> references(ids));
    }

    /// Says what a drag carries from now on: entries, or the command that cites.
    public void carryEntries(boolean entries) {
        jobs.ask(
                progress -> {
                    settings.put(CARRY, entries ? ENTRIES : "");
                    return entries;
                },
                outcome -> ready());
    }

    /// Gives the keys that were carried into another program for good.
    public void carried() {
        var ids = carry.get().papers();
        if (!ids.isEmpty()) errands.start(Saying.of("errand.copy"), progress -> given(ids, progress), keys -> {});
    }

    private void ready() {
        readying.ifPresent(Jobs.Job::cancel);
        carry.set(Carry.NOTHING);
        var ids = List.copyOf(chosen);
        if (ids.isEmpty() || ids.size() > MOST_CARRIED) return;
        readying = Optional.of(jobs.ask(progress -> carry(ids, progress), outcome -> {
            // What cannot be readied is told of when it is asked for in another way; a drag then carries no text.
            if (outcome instanceof Outcome.Done<Carry>(var now)) carry.set(now);
        }));
    }

    private Carry carry(List<PaperId> ids, Progress progress) {
        var entries = settings.get(CARRY, "").equals(ENTRIES);
        var text = entries
                ? exports.preview(ids, BIBTEX, ExportOptions.PLAIN, progress)
                : command()
                        .of(papers.find(ids).stream()
                                .map(paper -> paper.key().text())
                                .toList());
        return new Carry(ids, text, references(ids).html());
    }

    private CiteCommand command() {
        return CiteCommand.named(settings.get(CITE, ""));
    }

    private List<String> given(List<PaperId> ids, Progress progress) {
        return exports.write(ids, BIBTEX, ExportOptions.PLAIN, new StringBuilder(), progress)
                .keys();
    }

    private String entries(List<PaperId> ids, Progress progress) {
        var out = new StringBuilder();
        exports.write(ids, BIBTEX, ExportOptions.PLAIN, out, progress);
        return out.toString();
    }

    private Texts references(List<PaperId> ids) {
        var style = ReferenceStyle.named(settings.get(ExportViewModel.STYLE, ""));
        var found = papers.find(ids);
        if (style.isEmpty())
            return new Texts(
                    found.stream().map(Paper::citation).map(Reference::of).collect(Collectors.joining("\n")), "");
        var text = new StringBuilder();
        var html = new StringBuilder();
        for (var paper : found) {
            // A number means something in a list of all that is cited only.
            var reference = style.get().write(paper.citation(), 1).withoutLabel();
            text.append(text.isEmpty() ? "" : "\n").append(reference.plain());
            html.append("<p>").append(reference.html()).append("</p>\n");
        }
        return new Texts(text.toString(), html.toString());
    }

    private void copy(String key, int count, Work<Texts> work) {
        if (count == 0) return;
        errands.start(
                Saying.of("errand.copy"),
                work,
                texts -> copied.set(
                        Optional.of(new Copied(++copies, Saying.of(key, count), texts.text(), texts.html()))));
    }
}
