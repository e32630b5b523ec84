package org.lectern.desktop;

import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import org.lectern.desktop.job.Jobs;
import org.lectern.desktop.job.Notice;
import org.lectern.library.Library;
import org.lectern.paper.PaperId;

/// A room without a window: work is done at once on the test's thread, and what the front is asked to do waits until
/// the test lets it.
public final class Bench implements AutoCloseable {

    private final ConcurrentLinkedQueue<Runnable> front = new ConcurrentLinkedQueue<>();
    private final Library library;
    public final Jobs jobs = new Jobs(Runnable::run, front::add);
    public final Room room;

    public Bench(Library library) {
        this.library = library;
        this.room = Room.of(library, jobs);
        settle();
    }

    /// Lets the front do all that waits for it.
    public void settle() {
        for (var task = front.poll(); task != null; task = front.poll()) task.run();
    }

    /// Does something and waits for all that follows from it.
    public void act(Consumer<Room> deed) {
        deed.accept(room);
        settle();
    }

    public PaperId paper(int place) {
        return room.papers().shown().get(place);
    }

    public String title(int place) {
        var row = room.papers().row(place);
        settle();
        var fetched = row.getValue();
        return fetched == null ? "" : fetched.title();
    }

    public Notice lastNotice() {
        return room.notices().all().getLast();
    }

    @Override
    public void close() {
        library.close();
    }
}
