package org.lectern.desktop.help;

import java.util.Objects;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.lectern.desktop.style.Controls;
import org.lectern.desktop.style.Sheet;
import org.lectern.desktop.style.Texts;

/// Which Lectern this is, on what it runs, and where the library lies.
public final class AboutSheet {

    private final Node close;
    private final Sheet sheet;

    /// @param folder the library's folder, or empty for one in memory
    public AboutSheet(String folder, Texts texts) {
        var details = details(folder, texts);
        var button = Controls.button(texts.of("keys.close"), this::close);
        close = button;
        var foot = new HBox(Controls.spring(), Controls.button(texts.of("notice.copy"), () -> copy(details)), button);
        foot.getStyleClass().add("sheet-buttons");
        sheet = new Sheet(
                "about-sheet",
                Controls.label(texts.of("name"), "opening-name"),
                wrapped(texts.of("about.say")),
                wrapped(details),
                wrapped(texts.of("about.licence")),
                foot);
        sheet.card().setAlignment(Pos.TOP_LEFT);
    }

    public Node root() {
        return sheet.root();
    }

    public void open() {
        sheet.open(close);
    }

    private void close() {
        sheet.close();
    }

    private static String details(String folder, Texts texts) {
        @Nullable String packaged = AboutSheet.class.getPackage().getImplementationVersion();
        var version = Objects.requireNonNullElse(packaged, texts.of("about.unpackaged"));
        var system = System.getProperty("os.name", "") + " " + System.getProperty("os.version", "");
        var said = texts.of("about.details", version, Runtime.version().toString(), system);
        return folder.isEmpty() ? said : said + "\n" + texts.of("about.folder", folder);
    }

    private static void copy(String details) {
        var content = new ClipboardContent();
        content.putString(details);
        Clipboard.getSystemClipboard().setContent(content);
    }

    private static Label wrapped(String text) {
        var label = Controls.label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
