package org.lectern.library.core;

import java.time.Clock;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.lectern.change.Edit;
import org.lectern.change.Plan;
import org.lectern.change.Revision;
import org.lectern.index.Index;
import org.lectern.index.IndexException;
import org.lectern.paper.PaperId;
import org.lectern.query.Query;
import org.lectern.store.Deed;
import org.lectern.store.Lists;
import org.lectern.store.Store;
import org.lectern.store.Writing;
import org.lectern.store.file.StoreException;
import org.lectern.work.Fault;
import org.lectern.work.Progress;

/// What the services share: the store, the index, the writer, and the way in.
///
/// @param writer empty in a library opened for reading
public record Core(Store store, Index index, Optional<Writer> writer, Gate gate, Clock clock, String path) {

    /// Asks one committed state of the store.
    public <T> T read(Function<Lists, T> question) {
        gate.enter();
        return guarded(() -> store.read(question));
    }

    /// Asks the index.
    public <T> T ask(Function<Index, T> question) {
        gate.enter();
        return guarded(() -> {
            if (writer.isEmpty()) index.refresh(); // another program may have written since
            return question.apply(index);
        });
    }

    /// Asks the index with a query in which topics are spelled out as papers, for topics change without the papers,
    /// and what it knows of papers only by their number is told, for an index keeps no texts.
    public <T> T ask(Query query, BiFunction<Index, Query, T> question) {
        var spelled = query.mapped(this::spelledOut);
        return ask(index -> question.apply(index, spelled));
    }

    private Query spelledOut(Query leaf) {
        return switch (leaf) {
            case Query.InTopic(var topic) ->
                new Query.Ids(read(lists -> lists.topics().papers(topic)));
            case Query.Has(var part)
            when part == Query.Part.TOPIC ->
                new Query.Ids(read(lists -> lists.topics().papers()));
            case Query.Like(var paper) -> near(paper);
            default -> leaf;
        };
    }

    private Query near(PaperId paper) {
        var held = read(lists -> lists.papers(List.of(paper), false));
        return held.isEmpty()
                ? new Query.Ids(Collections.emptySortedSet())
                : new Query.Near(paper, held.getFirst().citation());
    }

    /// The papers that match, in the order in which they were added.
    public List<PaperId> matching(Query query) {
        var ids =
                query instanceof Query.All ? read(lists -> lists.ids(Lists.Order.ADDED)) : ask(query, Index::matching);
        return Arrays.stream(ids).sorted().mapToObj(PaperId::new).toList();
    }

    /// Plans and commits a small edit.
    public Revision edit(Edit edit, Object... arguments) {
        return write(
                Deed.edit(edit.name(), arguments),
                Progress.NONE,
                writing -> writing.write(Plan.of(edit, writing.facts())));
    }

    /// Lets work write a revision on the writer's thread; nothing is committed where it wrote nothing.
    public Revision write(Deed deed, Progress progress, Consumer<Writing> work) {
        return write(() -> deed, progress, work);
    }

    /// The same for a deed that is known only after the work.
    public Revision write(Supplier<Deed> deed, Progress progress, Consumer<Writing> work) {
        gate.enter();
        return guarded(() -> pen().write(deed, progress, work));
    }

    /// Keeps something derived from the papers, on the writer's thread; it makes no revision.
    public <T> T derive(Function<Store, T> work) {
        gate.enter();
        return guarded(() -> pen().derive(work));
    }

    /// Lets work see what it would write, and commits nothing.
    public void rehearse(Consumer<Writing> work) {
        gate.enter();
        guarded(() -> {
            pen().rehearse(work);
            return true;
        });
    }

    /// The writer.
    ///
    /// @throws LibraryException in a library opened for reading
    public Writer pen() {
        return writer.orElseThrow(() -> new LibraryException(new Fault.ReadOnly(path)));
    }

    public static <T> T guarded(Supplier<T> work) {
        try {
            return work.get();
        } catch (StoreException e) {
            throw new LibraryException(e.fault(), e);
        } catch (IndexException e) {
            throw new LibraryException(fault(e), e);
        }
    }

    private static Fault fault(IndexException e) {
        return switch (e.fault()) {
            case LOCKED -> new Fault.Locked("");
            case FULL -> new Fault.Full("index");
            case DAMAGED, OTHER -> new Fault.Damaged(String.valueOf(e.getMessage()));
        };
    }
}
