package org.lectern.desktop;

import java.util.List;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.lectern.desktop.job.Notice;
import org.lectern.desktop.job.Notices;
import org.lectern.desktop.job.Step;
import org.lectern.desktop.style.Controls;
import org.lectern.desktop.style.Look;
import org.lectern.desktop.style.Texts;

/// What is seen while the library opens, and when it cannot be opened.
final class OpeningPane {

    private final Look look;
    private final Texts texts;
    private final Label words = Controls.label("", "dim");
    private final ProgressBar bar = new ProgressBar();
    private final HBox buttons = new HBox();
    private final StackPane root;
    private Runnable retry = () -> {};

    OpeningPane(Look look, Texts texts) {
        this.look = look;
        this.texts = texts;
        words.setWrapText(true);
        buttons.getStyleClass().add("sheet-buttons");
        var box = new VBox(Controls.label(texts.of("name"), "opening-name"), words, bar, buttons);
        box.getStyleClass().add("opening");
        box.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        root = new StackPane(box);
        root.getStyleClass().add("window");
    }

    Parent root() {
        return root;
    }

    void setRetry(Runnable retry) {
        this.retry = retry;
    }

    void waiting() {
        words.setText(texts.of("opening"));
        Controls.setShown(bar, !look.stillProperty().get());
        Controls.setShown(buttons, false);
    }

    void show(Step step) {
        words.setText(texts.of(step));
        bar.setProgress(step.fraction());
        Controls.setShown(bar, step.fraction() >= 0 || !look.stillProperty().get());
    }

    void failed(Throwable cause) {
        var notices = new Notices();
        notices.failed(cause);
        var notice = notices.all().getLast();
        words.setText(texts.of(notice));
        Controls.setShown(bar, false);
        Controls.setShown(buttons, true);
        buttons.getChildren()
                .setAll(List.of(
                        Controls.button(texts.of("opening.again"), () -> retry.run()),
                        Controls.button(texts.of("notice.copy"), () -> copy(notice))));
    }

    private void copy(Notice notice) {
        var content = new ClipboardContent();
        content.putString(texts.details(notice));
        Clipboard.getSystemClipboard().setContent(content);
    }
}
