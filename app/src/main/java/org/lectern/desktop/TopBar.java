package org.lectern.desktop;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.lectern.desktop.palette.Command;
import org.lectern.desktop.style.Controls;
import org.lectern.desktop.style.Icon;
import org.lectern.desktop.style.Texts;
import org.lectern.library.result.Entry;

/// The window's head: menu, name, search, undo and redo by name, and the ways in and out.
final class TopBar {

    private final Texts texts;
    private final Button undo;
    private final Button redo;
    private final Button take;
    private final Button give;
    private final HBox root;

    TopBar(Room room, Window window, Node search, List<Command> commands, Texts texts) {
        this.texts = texts;
        undo = Controls.iconButton(Icon.UNDO, texts.of("undo"), room.history()::undo);
        redo = Controls.iconButton(Icon.REDO, texts.of("redo"), room.history()::redo);
        take = Controls.button(Icon.IMPORT, texts.of("import"), window.imports()::chooseFiles);
        take.setDisable(!room.papers().isWritable());
        give = Controls.button(Icon.EXPORT, texts.of("export"), window::exportPapers);
        var menu = new MainMenu(commands, texts).button();
        HBox.setHgrow(search, Priority.ALWAYS);
        var field = new HBox(search);
        field.getStyleClass().add("search-place");
        HBox.setHgrow(field, Priority.ALWAYS);
        field.setAlignment(Pos.CENTER);
        root = new HBox(menu, Controls.label(texts.of("name"), "name"), field, undo, redo, take, give);
        root.getStyleClass().add("top-bar");
        root.setAlignment(Pos.CENTER_LEFT);
        room.history().nextProperty().subscribe(next -> {
            name(undo, "undo", next.undo(), "undo.key");
            name(redo, "redo", next.redo(), "redo.key");
        });
    }

    Node root() {
        return root;
    }

    /// Leaves out the words where there is little room.
    void setNarrow(boolean narrow) {
        take.setText(narrow ? "" : texts.of("import"));
        give.setText(narrow ? "" : texts.of("export"));
    }

    private void name(Button button, String key, Optional<Entry> step, String shortcut) {
        var said = step.map(entry -> texts.of(key + ".step", texts.of(entry))).orElse(texts.of(key + ".none"));
        button.setDisable(step.isEmpty());
        button.setAccessibleText(said);
        button.setTooltip(new Tooltip(
                said + "  " + KeyCombination.valueOf(texts.of(shortcut)).getDisplayText()));
    }
}
