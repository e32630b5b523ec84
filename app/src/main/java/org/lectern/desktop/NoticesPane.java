package org.lectern.desktop;

import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.lectern.desktop.job.Notice;
import org.lectern.desktop.job.Notices;
import org.lectern.desktop.style.Controls;
import org.lectern.desktop.style.Icon;
import org.lectern.desktop.style.Texts;

/// The lines that stay until they are closed.
final class NoticesPane {

    private final Notices notices;
    private final Texts texts;
    private final VBox root = new VBox();

    NoticesPane(Notices notices, Texts texts) {
        this.notices = notices;
        this.texts = texts;
        root.getStyleClass().add("notices");
        notices.all()
                .subscribe(() -> root.getChildren()
                        .setAll(notices.all().stream().map(this::line).toList()));
    }

    Node root() {
        return root;
    }

    private Node line(Notice notice) {
        var icon = (notice.kind() == Notice.Kind.TOLD ? Icon.TOLD : Icon.FAILED).node();
        var words = new Label(texts.of(notice));
        words.setWrapText(true);
        words.setMinWidth(0);
        var line = new HBox(icon, words, Controls.spring());
        line.getStyleClass().addAll("notice", notice.kind().name().toLowerCase(Locale.ROOT));
        line.setAlignment(Pos.CENTER_LEFT);
        line.setAccessibleRole(AccessibleRole.TEXT);
        line.setAccessibleText(words.getText());
        notice.action()
                .ifPresent(action -> line.getChildren().add(narrow(Controls.button(texts.of(action.words()), () -> {
                    notices.close(notice);
                    action.run().run();
                }))));
        if (!notice.details().isEmpty()) {
            line.getChildren().add(narrow(Controls.button(texts.of("notice.copy"), () -> copy(notice))));
        }
        line.getChildren().add(Controls.iconButton(Icon.CLOSE, texts.of("notice.close"), () -> notices.close(notice)));
        return line;
    }

    private static Button narrow(Button button) {
        button.getStyleClass().add("notice-button");
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }

    private void copy(Notice notice) {
        var content = new ClipboardContent();
        content.putString(texts.details(notice));
        Clipboard.getSystemClipboard().setContent(content);
    }
}
