package org.lectern.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lectern.duplicate.Tier;
import org.lectern.format.ExportOptions;
import org.lectern.library.result.ImportOptions;
import org.lectern.query.Query;
import org.lectern.work.Progress;

/// The law of cancelling: whatever is cancelled at whatever moment leaves the library as it was, and usable.
class CancelLawTest {

    private static final int HELD = 600;
    private static final int ARRIVING = 600;
    private static final int MOMENTS = 4;

    /// What takes so long that one may lose interest.
    enum Lengthy {
        IMPORT {
            @Override
            void run(Library library, Path folder, Progress progress) {
                Fixture.take(library, "more.ris", Records.ris(HELD, HELD + ARRIVING), ImportOptions.PLAIN, progress);
            }
        },
        DRY_RUN {
            @Override
            void run(Library library, Path folder, Progress progress) {
                var dry = new ImportOptions(Optional.empty(), false, true);
                Fixture.take(library, "more.ris", Records.ris(HELD, HELD + ARRIVING), dry, progress);
            }
        },
        EXPORT {
            @Override
            void run(Library library, Path folder, Progress progress) {
                library.exports()
                        .write(new Query.All(), "ris", ExportOptions.PLAIN, folder.resolve("out.ris"), progress);
            }
        },
        UNDO {
            @Override
            void run(Library library, Path folder, Progress progress) {
                library.history().undo(progress);
            }
        },
        REBUILD {
            @Override
            void run(Library library, Path folder, Progress progress) {
                library.upkeep().rebuild(progress);
            }
        },
        DUPLICATES {
            @Override
            void run(Library library, Path folder, Progress progress) {
                library.duplicates().find(EnumSet.allOf(Tier.class), progress);
            }
        },
        TOPICS {
            @Override
            void run(Library library, Path folder, Progress progress) {
                library.topics().run(Optional.empty(), true, progress);
            }
        },
        MAP {
            @Override
            void run(Library library, Path folder, Progress progress) {
                library.maps().fresh(progress);
            }
        };

        abstract void run(Library library, Path folder, Progress progress);
    }

    @ParameterizedTest
    @EnumSource
    void aCancelledWorkLeavesTheLibraryAsItWas(Lengthy work, @TempDir Path folder) {
        int moments = moments(work, folder);
        var random = new SplittableRandom(work.name().hashCode());
        try (var library = Library.open(folder.resolve("library"), Library.Access.WRITE, Progress.NONE)) {
            Fixture.take(library, "held.ris", Records.ris(0, HELD));
            var before = dump(library);
            for (int i = 0; i < MOMENTS; i++) {
                var cancelled = Fixture.cancelledAt(1 + random.nextInt(moments));

                assertThrows(CancellationException.class, () -> work.run(library, folder, cancelled));

                assertEquals(before, dump(library));
            }
            assertTrue(library.upkeep().check(Progress.NONE).problems().isEmpty());
            work.run(library, folder, Progress.NONE);
        }
    }

    /// How often the work tells of its progress.
    private static int moments(Lengthy work, Path folder) {
        int[] told = {0};
        try (var library = Library.inMemory()) {
            Fixture.take(library, "held.ris", Records.ris(0, HELD));
            work.run(library, folder, (_, _, _) -> told[0]++);
        }
        assertTrue(told[0] > 1, "progress of " + work);
        return told[0];
    }

    /// Everything that one could notice.
    private static String dump(Library library) {
        var text = new StringBuilder();
        library.exports().write(new Query.All(), "json", ExportOptions.PLAIN, text, Progress.NONE);
        var said = new ArrayList<Object>();
        said.add(library.history().list(10));
        said.add(library.topics().latest());
        said.add(library.maps().latest());
        for (var word : new String[] {"galaxy", "auction", "graph"}) {
            said.add(library.search().find(Query.read(word).query(), HELD + ARRIVING, Progress.NONE));
        }
        return text.append(said).toString();
    }
}
