package org.lectern.desktop.exchange.wish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.lectern.desktop.job.Jobs;
import org.lectern.desktop.job.Notices;
import org.lectern.desktop.job.Outcome;
import org.lectern.desktop.job.Saying;
import org.lectern.format.EntryOptions;
import org.lectern.format.EntryOptions.Braces;
import org.lectern.format.EntryOptions.Urls;
import org.lectern.format.ExportOptions;
import org.lectern.format.ExportOptions.Sections;
import org.lectern.format.JournalList;
import org.lectern.library.Settings;

/// The options of exported files, as the library remembers them.
public final class WishesViewModel {

    /// The name of the setting that holds the options that are not the usual ones.
    private static final String SETTING = "window.export-options";

    /// A list of journals that was read.
    ///
    /// @param strange how many of its lines are no pair of names
    private record Journals(JournalList list, int strange) {}

    private final BooleanProperty abstracts = new SimpleBooleanProperty();
    private final BooleanProperty keywords = new SimpleBooleanProperty();
    private final BooleanProperty asImported = new SimpleBooleanProperty();
    private final BooleanProperty linked = new SimpleBooleanProperty(true);
    private final ObjectProperty<Urls> urls = new SimpleObjectProperty<>(EntryOptions.USUAL.urls());
    private final ObjectProperty<Braces> braces = new SimpleObjectProperty<>(EntryOptions.USUAL.braces());
    private final ObjectProperty<Sections> sections = new SimpleObjectProperty<>(ExportOptions.PLAIN.by());
    private final ObjectProperty<JournalList.Form> names = new SimpleObjectProperty<>(JournalList.Form.AS_IT_IS);
    private final StringProperty journals = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Optional<Saying>> remark = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Settings settings;
    private final Jobs jobs;
    private final Notices notices;
    private JournalList list = JournalList.AS_THEY_ARE;
    private String kept;
    private Runnable onChange = () -> {};

    public WishesViewModel(Settings settings, Jobs jobs, Notices notices) {
        this.settings = settings;
        this.jobs = jobs;
        this.notices = notices;
        remember(settings.get(SETTING, ""));
        kept = written();
        for (var each : List.of(abstracts, keywords, asImported, linked)) each.subscribe((before, now) -> changed());
        urls.subscribe((before, now) -> changed());
        braces.subscribe((before, now) -> changed());
        sections.subscribe((before, now) -> changed());
        names.subscribe((before, now) -> changed());
        journals.subscribe((before, now) -> readJournals());
        if (!journals.get().isEmpty()) readJournals();
    }

    /// Runs each time that another option is wished.
    public void setOnChange(Runnable onChange) {
        this.onChange = onChange;
    }

    public BooleanProperty abstractsProperty() {
        return abstracts;
    }

    BooleanProperty keywordsProperty() {
        return keywords;
    }

    BooleanProperty asImportedProperty() {
        return asImported;
    }

    BooleanProperty linkedProperty() {
        return linked;
    }

    public ObjectProperty<Urls> urlsProperty() {
        return urls;
    }

    public ObjectProperty<Braces> bracesProperty() {
        return braces;
    }

    ObjectProperty<Sections> sectionsProperty() {
        return sections;
    }

    public ObjectProperty<JournalList.Form> namesProperty() {
        return names;
    }

    /// The list of journals' full and short names, as a path; empty for none.
    public StringProperty journalsProperty() {
        return journals;
    }

    /// What is to be said of the list of journals.
    public ReadOnlyObjectProperty<Optional<Saying>> remarkProperty() {
        return remark.getReadOnlyProperty();
    }

    /// What is wished.
    public ExportOptions options() {
        var form = names.get();
        var own = form == JournalList.Form.AS_IT_IS ? JournalList.AS_THEY_ARE : list.in(form);
        var entries =
                new EntryOptions(keywords.get(), urls.get(), braces.get(), List.of(), own, linked.get(), Map.of());
        return new ExportOptions(abstracts.get(), ExportOptions.PLAIN.fields(), asImported.get())
                .with(entries)
                .by(sections.get());
    }

    private void changed() {
        var line = written();
        onChange.run();
        if (line.equals(kept)) return;
        kept = line;
        jobs.ask(
                progress -> {
                    settings.put(SETTING, line);
                    return line;
                },
                outcome -> {
                    if (outcome instanceof Outcome.Failed<String>(var cause)) notices.failed(cause);
                });
    }

    private void readJournals() {
        var path = journals.get().strip();
        if (path.isEmpty()) {
            take(new Journals(JournalList.AS_THEY_ARE, 0));
            return;
        }
        jobs.ask(progress -> read(Path.of(path)), outcome -> {
            switch (outcome) {
                case Outcome.Done<Journals>(var read) -> take(read);
                case Outcome.Failed<Journals>(var cause)
                when cause instanceof IOException -> {
                    take(new Journals(JournalList.AS_THEY_ARE, 0));
                    remark.set(Optional.of(Saying.of("wish.journals.unreadable", path)));
                }
                case Outcome.Failed<Journals>(var cause) -> notices.failed(cause);
                case Outcome.Cancelled<Journals>() -> {} // the window closes
            }
        });
    }

    private void take(Journals read) {
        list = read.list();
        remark.set(
                read.strange() == 0
                        ? Optional.empty()
                        : Optional.of(Saying.of("wish.journals.strange", read.strange())));
        if (!list.shortNames().isEmpty() && names.get() == JournalList.Form.AS_IT_IS) names.set(JournalList.Form.SHORT);
        else changed();
    }

    private static Journals read(Path file) throws IOException {
        var strange = new ArrayList<String>();
        try (var lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            var list = JournalList.read(lines, JournalList.Form.SHORT, strange::add)
                    .from(file.toAbsolutePath().normalize().toString());
            return new Journals(list, strange.size());
        }
    }

    private String written() {
        var line = new StringJoiner("\n");
        line.add("abstracts=" + abstracts.get()).add("keywords=" + keywords.get());
        line.add("as-imported=" + asImported.get()).add("linked=" + linked.get());
        line.add("urls=" + urls.get()).add("braces=" + braces.get()).add("by=" + sections.get());
        line.add("names=" + names.get()).add("journals=" + journals.get());
        return line.toString();
    }

    private void remember(String written) {
        for (var each : written.lines().toList()) {
            int at = each.indexOf('=');
            if (at < 0) continue;
            var value = each.substring(at + 1);
            switch (each.substring(0, at)) {
                case "abstracts" -> abstracts.set(Boolean.parseBoolean(value));
                case "keywords" -> keywords.set(Boolean.parseBoolean(value));
                case "as-imported" -> asImported.set(Boolean.parseBoolean(value));
                case "linked" -> linked.set(Boolean.parseBoolean(value));
                case "urls" -> named(Urls.values(), value).ifPresent(urls::set);
                case "braces" -> named(Braces.values(), value).ifPresent(braces::set);
                case "by" -> named(Sections.values(), value).ifPresent(sections::set);
                case "names" -> named(JournalList.Form.values(), value).ifPresent(names::set);
                case "journals" -> journals.set(value);
                default -> {} // of a newer Lectern
            }
        }
    }

    private static <E extends Enum<E>> Optional<E> named(E[] all, String name) {
        return List.of(all).stream().filter(each -> each.name().equals(name)).findFirst();
    }
}
