package org.lectern.desktop.job;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.lectern.library.core.LibraryException;

/// What the window has to say, the newest last. Old lines give way, so that they never cover the work.
public final class Notices {

    private static final int MOST = 3;
    private final ObservableList<Notice> all = FXCollections.observableArrayList();
    private final ObservableList<Notice> readOnly = FXCollections.unmodifiableObservableList(all);

    public ObservableList<Notice> all() {
        return readOnly;
    }

    public void tell(Notice notice) {
        all.remove(notice);
        if (all.size() == MOST) all.removeFirst();
        all.add(notice);
    }

    public void close(Notice notice) {
        all.remove(notice);
    }

    /// Tells what went wrong: a fault of the world in its own words, anything else as a mistake of ours with its
    /// trace to send. Either way the library is as it was before.
    public void failed(Throwable cause) {
        var words = cause instanceof LibraryException known
                ? List.of(Saying.of("said", known.fault()), Saying.of("failed.safe"))
                : List.of(
                        Saying.of("failed.mistake", summary(cause)),
                        Saying.of("failed.safe"),
                        Saying.of("failed.send"));
        tell(new Notice(Notice.Kind.FAILED, words, List.of(Saying.of("said", trace(cause))), Optional.empty()));
    }

    private static String summary(Throwable cause) {
        var message = cause.getMessage();
        return message == null || message.isBlank() ? cause.getClass().getSimpleName() : message;
    }

    private static String trace(Throwable cause) {
        var text = new StringWriter();
        cause.printStackTrace(new PrintWriter(text, true));
        return text.toString();
    }
}
