package org.lectern.desktop;

import java.util.List;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.util.Duration;
import org.lectern.desktop.job.Errands;
import org.lectern.desktop.job.Step;
import org.lectern.desktop.style.Controls;
import org.lectern.desktop.style.Icon;
import org.lectern.desktop.style.Look;
import org.lectern.desktop.style.Texts;
import org.lectern.library.live.LiveFile;

/// The last line of the window: how many papers, what is under way, and that all is kept.
final class StatusLine {

    /// How long the line says that something was copied.
    private static final Duration LINGER = Duration.seconds(5);
    private final Room room;
    private final Look look;
    private final Texts texts;
    private final Label counts = Controls.label("", "status-counts");
    private final Label errand = Controls.label("", "status-errand");
    private final ProgressBar bar = new ProgressBar();
    private final Label saved;
    private final HBox work;
    private final Button files;
    private final HBox root;

    /// @param live shows the files that are kept up to date
    StatusLine(Room room, boolean writable, Runnable live, Look look, Texts texts) {
        this.room = room;
        this.look = look;
        this.texts = texts;
        saved = Controls.label(texts.of(writable ? "status.saved" : "status.read-only"), "status-saved");
        saved.setGraphic((writable ? Icon.READ : Icon.LOCK).node());
        bar.setAccessibleText(texts.of("status.progress"));
        work = new HBox(
                errand, bar, Controls.iconButton(Icon.CLOSE, texts.of("status.cancel"), room.errands()::cancel));
        work.getStyleClass().add("status-work");
        work.setAlignment(Pos.CENTER_LEFT);
        var copied = Controls.label("", "status-copied");
        copied.setGraphic(Icon.COPY.node());
        Controls.setShown(copied, false);
        var fade = new PauseTransition(LINGER);
        fade.setOnFinished(event -> Controls.setShown(copied, false));
        room.copies()
                .copiedProperty()
                .subscribe(news -> news.ifPresent(each -> {
                    copied.setText(texts.of(each.what()));
                    Controls.setShown(copied, true);
                    fade.playFromStart();
                }));
        files = Controls.button("", live);
        files.getStyleClass().addAll("quiet", "status-files");
        root = new HBox(counts, proposals(), Controls.spring(), copied, work, files, saved);
        root.getStyleClass().add("status-line");
        root.setAlignment(Pos.CENTER_LEFT);
        room.live().filesProperty().subscribe(this::tell);
        room.errands().shownProperty().subscribe(this::show);
        room.places().countsProperty().subscribe(this::count);
        room.papers().chosen().subscribe(this::count);
        room.papers().shown().subscribe(this::count);
        count();
    }

    Node root() {
        return root;
    }

    /// How many proposals wait; seen only while some do.
    private Node proposals() {
        var button = Controls.button(
                Icon.TOLD, "", () -> room.enrichment().reviewingProperty().set(true));
        button.getStyleClass().add("status-proposals");
        room.enrichment().queueProperty().subscribe(queue -> {
            int waiting = queue.proposals().size();
            var said = texts.of("enrich.waiting", waiting);
            button.setText(said);
            button.setAccessibleText(said);
            Controls.setShown(button, waiting > 0);
        });
        return button;
    }

    /// The files that are kept up to date: those that need a look first.
    private void tell(List<LiveFile> kept) {
        Controls.setShown(files, !kept.isEmpty());
        long look = kept.stream().filter(LiveFile::needsLook).count();
        files.setText(look > 0 ? texts.of("live.status.look", look) : texts.of("live.status.kept", kept.size()));
        files.getStyleClass().removeAll("caution-text");
        if (look > 0) files.getStyleClass().add("caution-text");
    }

    private void count() {
        var said = new StringBuilder();
        long all = room.places().countsProperty().get().all();
        int shown = room.papers().shown().size();
        said.append(shown == all ? texts.of("status.papers", all) : texts.of("status.papers-of", shown, all));
        int chosen = room.papers().chosen().size();
        if (chosen > 1) said.append(" · ").append(texts.of("status.chosen", chosen));
        counts.setText(said.toString());
    }

    private void show(Optional<Errands.Shown> shown) {
        Controls.setShown(work, shown.isPresent());
        shown.ifPresent(each -> {
            var step = each.step().map(told -> " · " + texts.of(told)).orElse("");
            errand.setText(texts.of(each.name()) + step);
            double fraction = each.step().map(Step::fraction).orElse(-1.0);
            bar.setProgress(fraction);
            // A bar that does not know how far it is would run to and fro.
            Controls.setShown(bar, fraction >= 0 || !look.stillProperty().get());
        });
    }
}
