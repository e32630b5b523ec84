package org.lectern.library.topic;

import java.util.List;
import java.util.function.Consumer;
import org.lectern.library.core.Core;
import org.lectern.store.Lists;
import org.lectern.work.Phase;
import org.lectern.work.Progress;

/// All papers' titles and abstracts, read in batches, so that a large library is never held whole.
final class Texts {

    private static final int CHUNK = 1_000;

    private final Core core;

    Texts(Core core) {
        this.core = core;
    }

    /// Hands over each paper's text, by the papers' numbers.
    void each(Progress progress, Consumer<Lists.Text> taker) {
        long total = core.read(lists -> lists.count());
        long done = 0;
        for (var texts = after(0);
                !texts.isEmpty();
                texts = after(texts.getLast().paper().number())) {
            progress.at(Phase.READING, done, total);
            texts.forEach(taker);
            done += texts.size();
        }
    }

    private List<Lists.Text> after(long last) {
        return core.read(lists -> lists.texts(last, CHUNK));
    }
}
