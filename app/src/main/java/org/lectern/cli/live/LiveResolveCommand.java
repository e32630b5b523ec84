package org.lectern.cli.live;

import java.util.List;
import java.util.concurrent.Callable;
import org.lectern.cli.command.Exit;
import org.lectern.cli.command.Session;
import org.lectern.cli.command.WrongUsage;
import org.lectern.library.Library;
import org.lectern.library.live.LiveFile;
import org.lectern.library.live.Theirs;
import org.lectern.library.live.ThreeWay;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `live resolve`: writes the file anew, after taking in what another hand changed there, or over it.
@Command(name = "resolve")
public final class LiveResolveCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(paramLabel = "FILE")
    String file = "";

    @Option(names = "--ours")
    boolean ours;

    @Option(names = "--theirs")
    boolean theirs;

    public LiveResolveCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        if (ours == theirs) throw new WrongUsage(session.words().say("live.ours-or-theirs"));
        try (var library = session.open(Library.Access.WRITE)) {
            var path = session.terminal().folder().resolve(file);
            var bound = library.live()
                    .find(path)
                    .orElseThrow(() -> new WrongUsage(session.words().say("live.unknown", file)));
            var view = session.watched(progress -> library.live().compare(path, progress));
            if (theirs) view = takeIn(library, bound, view);
            var seen = view;
            var now = session.watched(progress -> library.live().writeOurs(seen, progress));
            if (now.state() == LiveFile.State.EDITED) {
                session.error(session.words().say("live.edited-again", file));
                return Exit.DONE_IN_PART;
            }
            if (session.json()) new LiveLines(session).list(List.of(now));
            else session.say("live.resolved", file);
        }
        return Exit.DONE;
    }

    /// @return the view of the same bytes, with what the library says now
    private ThreeWay takeIn(Library library, LiveFile bound, ThreeWay view) {
        if (!Theirs.canTakeIn(bound.binding().format()))
            throw new WrongUsage(session.words()
                    .say("live.unreadable-format", bound.binding().format()));
        var wanted = view.differences().stream()
                .filter(each -> each.side() != ThreeWay.Side.OURS)
                .toList();
        var taken = session.watched(progress -> library.live().takeTheirs(view, wanted, progress));
        session.note(session.words().say("live.taken", taken.corrected(), taken.added()));
        taken.leftOut().forEach(name -> session.warn(session.words().say("live.left-out", name)));
        return new ThreeWay(view.binding(), view.seen(), view.hasBase(), List.of());
    }
}
