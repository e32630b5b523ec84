package org.lectern.desktop;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.lectern.desktop.enrichment.EnrichViewModel.Choosing;
import org.lectern.desktop.exchange.CiteCommand;
import org.lectern.desktop.face.Face;
import org.lectern.desktop.job.Notice;
import org.lectern.desktop.job.Saying;
import org.lectern.desktop.palette.Command;
import org.lectern.desktop.palette.Command.Group;
import org.lectern.desktop.style.Look;
import org.lectern.desktop.style.Theme;
import org.lectern.paper.Reading.Status;

/// All that the window can do, in the order in which menu and palette offer it.
final class Catalogue {

    private static final int MOST_STARS = 5;
    private final Room room;
    private final Window window;
    private final Look look;
    private final BooleanSupplier writable;
    private final BooleanSupplier chosen;
    private final List<Command> commands = new ArrayList<>();

    private Catalogue(Room room, Window window, Look look) {
        this.room = room;
        this.window = window;
        this.look = look;
        writable = () -> room.papers().isWritable();
        chosen = () -> !room.papers().chosen().isEmpty();
    }

    static List<Command> of(Room room, Window window, Look look) {
        var catalogue = new Catalogue(room, window, look);
        catalogue.verdicts();
        catalogue.go();
        catalogue.map();
        catalogue.papers();
        catalogue.library();
        catalogue.view();
        catalogue.help();
        return List.copyOf(catalogue.commands);
    }

    /// First, since on their face these keys mean this and nothing else.
    private void verdicts() {
        BooleanSupplier looked = () -> room.face().get() == Face.DUPLICATES
                && room.duplicates().queueProperty().get().at() >= 0;
        BooleanSupplier both = () -> writable.getAsBoolean() && looked.getAsBoolean();
        add("duplicates.same", "s", both, room.candidates()::same);
        add("duplicates.version", "v", both, room.candidates()::version);
        add("duplicates.different", "d", both, room.candidates()::different);
        add("duplicates.all", "w", looked, room.candidates()::turn);
        add("duplicates.later", "l", looked, () -> room.duplicates().step(1));
    }

    private void go() {
        add(Group.GO, "palette", "Shortcut+K", window::openPalette);
        add(Group.GO, "keys.search", "/", window::focusSearch);
        add(Group.GO, "keys.next", "j", () -> room.papers().next());
        add(Group.GO, "keys.previous", "k", () -> room.papers().previous());
        add(Group.GO, "go.list", "g l", () -> room.face().set(Face.LIST));
        add(Group.GO, "go.map", "g m", () -> room.face().set(Face.MAP));
        add(Group.GO, "go.duplicates", "d", () -> room.face().set(Face.DUPLICATES));
        add(Group.GO, "go.tags", "g t", () -> room.face().set(Face.TAGS));
    }

    /// Before the papers, one of whose keys it gives another meaning on the map.
    private void map() {
        BooleanSupplier onMap = () -> room.face().get() == Face.MAP;
        add(Group.VIEW, "map.nearer", "+", onMap, () -> room.map().sight().nearer());
        add(Group.VIEW, "map.farther", "-", onMap, () -> room.map().sight().farther());
        add(Group.VIEW, "map.whole", "0", onMap, () -> room.map().sight().whole());
    }

    private void papers() {
        BooleanSupplier both = () -> writable.getAsBoolean() && chosen.getAsBoolean();
        add("keys.status", "r", both, this::nextStatus);
        add("paper.queue", "q", both, () -> room.papers().setStatus(Status.TO_READ));
        for (int stars = 0; stars <= MOST_STARS; stars++) {
            int rating = stars;
            add(
                    "paper.rate." + stars,
                    Integer.toString(stars),
                    both,
                    () -> room.papers().rate(rating));
        }
        add("keys.tag", "t", both, window::focusTag);
        add("paper.notes", "n", both, window::focusNotes);
        add("paper.edit", "e", both, window.sheets()::editPaper);
        add("topics.unpin", "", both, () -> room.topics().unpin(room.papers().chosen()));
        add("copy.key", "c", chosen, room.copies()::keys);
        add("copy.cite", "Shift+C", chosen, room.copies()::cite);
        for (var command : CiteCommand.values())
            add("copy.cite." + command.word(), "", chosen, () -> room.copies().cite(command));
        add("copy.entry", "b", chosen, room.copies()::entries);
        add("carry.cite", "", () -> true, () -> room.copies().carryEntries(false));
        add("carry.entries", "", () -> true, () -> room.copies().carryEntries(true));
        add("copy.reference", "f", chosen, room.copies()::references);
        add(
                "paper.remove",
                "Delete",
                () -> both.getAsBoolean() && room.face().get() == Face.LIST,
                () -> room.papers().remove());
    }

    private void library() {
        add(
                Group.IMPORT,
                "import.files",
                "Shortcut+O",
                writable,
                window.sheets().imports()::chooseFiles);
        add(
                Group.IMPORT,
                "import.folder",
                "Shortcut+Shift+O",
                writable,
                window.sheets().imports()::chooseFolder);
        add(Group.IMPORT, "import.zotero", "", writable, window.sheets().imports()::chooseZotero);
        add(
                Group.IMPORT,
                "import.clipboard",
                "Shortcut+V",
                writable,
                window.sheets().imports()::pasteAtOnce);
        add(
                Group.IMPORT,
                "import.paste",
                "Shortcut+Shift+V",
                writable,
                window.sheets().imports()::paste);
        add(Group.IMPORT, "enrich.files", "", writable, () -> room.enrichment().choose(Choosing.FILES));
        add(Group.IMPORT, "references", "", window.sheets()::showReferences);
        add(
                Group.IMPORT,
                "enrich.review",
                "",
                () -> room.enrichment().queueProperty().get().at() >= 0,
                () -> room.enrichment().reviewingProperty().set(true));
        add(Group.IMPORT, "import.at-once", "", writable, this::lookOrNot);
        add(
                Group.IMPORT,
                "import.broken",
                "",
                () -> room.broken().countProperty().get() > 0,
                window.sheets()::showBroken);
        add(Group.IMPORT, "files.match", "", writable, window.sheets()::matchFolder);
        add(Group.IMPORT, "files.find-moved", "", writable, window.sheets()::findMovedFiles);
        add(Group.EXPORT, "export.papers", "Shortcut+E", window.sheets()::exportPapers);
        add(Group.EXPORT, "cite.papers", "", window.sheets()::showCitationKeys);
        add(Group.EXPORT, "live.files", "", window.sheets()::showLiveFiles);
        add(Group.LIBRARY, "undo", "Shortcut+Z", () -> isPresent(true), room.history()::undo);
        add(Group.LIBRARY, "redo", "Shortcut+Shift+Z", () -> isPresent(false), room.history()::redo);
        add(Group.LIBRARY, "history", "Shortcut+H", window.sheets()::showHistory);
    }

    private void lookOrNot() {
        var arrivals = room.arrivals();
        arrivals.setAtOnce(!arrivals.atOnceProperty().get());
        var now = arrivals.atOnceProperty().get() ? "import.now-at-once" : "import.now-looking";
        room.notices().tell(Notice.told(Saying.of(now)));
    }

    private boolean isPresent(boolean undo) {
        var next = room.history().nextProperty().get();
        return (undo ? next.undo() : next.redo()).isPresent();
    }

    private void view() {
        add(Group.TOPICS, "topics.update", "", room.topics()::update);
        add(Group.TOPICS, "topics.scratch.all", "", writable, room.topics()::fromScratch);
        BooleanSupplier changed =
                () -> !room.topicsRoom().news().linesProperty().get().isEmpty();
        add(Group.TOPICS, "topic-news.title", "g c", changed, window::showTopicNews);
        add(Group.VIEW, "list.density", "v", window::changeDensity);
        for (var theme : Theme.values()) {
            add(
                    Group.VIEW,
                    "theme.wear." + theme.word(),
                    "",
                    () -> look.themeProperty().set(theme));
        }
        add(Group.VIEW, "size.larger", "Shortcut+Plus", look::larger);
        add(Group.VIEW, "size.smaller", "Shortcut+Minus", look::smaller);
        add(Group.VIEW, "size.usual", "Shortcut+0", look::usualSize);
        add(
                Group.VIEW,
                "motion.reduce",
                "",
                () -> look.reducedProperty().set(!look.reducedProperty().get()));
        add(Group.VIEW, "fold.places", "F9", window::foldPlaces);
        add(Group.VIEW, "fold.reader", "Shift+F9", window::foldReader);
    }

    private void help() {
        add(Group.HELP, "help", "F1", window::showHelp);
        add(Group.HELP, "keys", "?", window::showKeys);
        add(Group.HELP, "about", "", window::showAbout);
        add(Group.HELP, "close", "Shortcut+Q", window::close);
    }

    private void nextStatus() {
        room.reader()
                .pageProperty()
                .get()
                .ifPresent(page -> room.papers()
                        .setStatus(
                                switch (page.paper().reading().status()) {
                                    case UNREAD -> Status.TO_READ;
                                    case TO_READ -> Status.READING;
                                    case READING -> Status.READ;
                                    case READ, SKIPPED -> Status.UNREAD;
                                }));
    }

    private void add(String name, String key, BooleanSupplier possible, Runnable run) {
        add(Group.PAPER, name, key, possible, run);
    }

    private void add(Group group, String name, String key, Runnable run) {
        add(group, name, key, () -> true, run);
    }

    private void add(Group group, String name, String key, BooleanSupplier possible, Runnable run) {
        commands.add(new Command(name, group, key, possible, run));
    }
}
