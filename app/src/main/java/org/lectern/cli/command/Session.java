package org.lectern.cli.command;

import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Function;
import org.lectern.cli.terminal.Cancelling;
import org.lectern.cli.terminal.ShownProgress;
import org.lectern.cli.terminal.Terminal;
import org.lectern.cli.text.Style;
import org.lectern.library.Library;
import org.lectern.library.core.LibraryException;
import org.lectern.words.Words;
import org.lectern.work.Fault;
import org.lectern.work.Progress;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// One run of one command: the terminal it speaks to, the options before it, the library it opens.
public final class Session {

    private static final JsonFactory JSON = new JsonFactory();

    private final Terminal terminal;
    private final Words words;
    private final Cancelling cancelling;
    private final Folders folders;
    private final Globals globals;

    public Session(Terminal terminal, Words words, Cancelling cancelling, Folders folders, Globals globals) {
        this.terminal = terminal;
        this.words = words;
        this.cancelling = cancelling;
        this.folders = folders;
        this.globals = globals;
    }

    public Terminal terminal() {
        return terminal;
    }

    public Words words() {
        return words;
    }

    public Globals globals() {
        return globals;
    }

    public Folders folders() {
        return folders;
    }

    public boolean json() {
        return globals.json;
    }

    public boolean isDebugging() {
        return globals.debug || terminal.isSet("LECTERN_DEBUG");
    }

    /// The emphasis of results.
    public Style style() {
        return new Style(terminal.outIsTerminal() && wantsColour());
    }

    /// The emphasis of messages.
    public Style messageStyle() {
        return new Style(terminal.errIsTerminal() && wantsColour());
    }

    private boolean wantsColour() {
        return !globals.noColor
                && !terminal.isSet("NO_COLOR")
                && !terminal.environment().getOrDefault("TERM", "").equals("dumb");
    }

    /// The folder of the library that this run is about.
    public Path libraryFolder() {
        if (globals.library != null) return terminal.folder().resolve(globals.library);
        return terminal.isSet("LECTERN_LIBRARY")
                ? terminal.folder().resolve(terminal.environment().get("LECTERN_LIBRARY"))
                : folders.library();
    }

    public boolean isLibraryNamed() {
        return globals.library != null || terminal.isSet("LECTERN_LIBRARY");
    }

    public Library open(Library.Access access) {
        return open(libraryFolder(), access);
    }

    public Library open(Path folder, Library.Access access) {
        var library = watched(progress -> Library.open(folder, access, progress));
        if (library.isWritable()) library.beforeClosing(() -> new KeptFiles(this).bringUpToDate(library));
        return library;
    }

    /// The library for a run of something derived: for writing, so that the run is kept, or for reading where another
    /// program writes or nobody may.
    public Library openForDerived() {
        try {
            return open(Library.Access.WRITE);
        } catch (LibraryException e) {
            if (e.fault() instanceof Fault.Locked || e.fault() instanceof Fault.ReadOnly) {
                return open(Library.Access.READ);
            }
            throw e;
        }
    }

    /// Does one long piece of work under the user's eyes: its progress is shown, and Ctrl-C ends it.
    public <T> T watched(Function<Progress, T> work) {
        try (var progress = new ShownProgress(terminal, words, cancelling, globals.quiet, System::nanoTime)) {
            return work.apply(progress);
        }
    }

    /// A line of the result.
    public void say(String key, Object... arguments) {
        terminal.out().line(words.say(key, arguments));
    }

    public void line(String text) {
        terminal.out().line(text);
    }

    /// A line beside the result, unless the user wants only errors.
    public void note(String text) {
        if (!globals.quiet) terminal.err().line(text);
    }

    public void warn(String text) {
        if (!globals.quiet)
            terminal.err().line(words.say("said.warning", messageStyle().caution(words.say("word.warning")), text));
    }

    public void error(String text) {
        terminal.err().line(words.say("said.error", messageStyle().bad(words.say("word.error")), text));
    }

    /// Writes the one JSON document of the run.
    public void writeJson(Consumer<JsonGenerator> document) {
        try (var json = JSON.createGenerator(ObjectWriteContext.empty(), terminal.out())) {
            document.accept(json);
        }
        terminal.out().append('\n');
    }
}
