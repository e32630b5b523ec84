package org.lectern.desktop;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.lectern.desktop.style.Controls;
import org.lectern.desktop.style.Icon;
import org.lectern.desktop.style.Look;
import org.lectern.desktop.style.Texts;
import org.lectern.desktop.style.Theme;
import org.lectern.library.result.Entry;

/// The window's head: menu, name, search, undo and redo by name, and the way in for lists.
final class TopBar {

    private final Texts texts;
    private final Window window;
    private final MenuButton menu = new MenuButton();
    private final Button undo;
    private final Button redo;
    private final Button take;
    private final HBox root;

    TopBar(Room room, Window window, Node search, Look look, boolean writable, Texts texts) {
        this.texts = texts;
        this.window = window;
        undo = Controls.iconButton(Icon.UNDO, texts.of("undo"), room.history()::undo);
        redo = Controls.iconButton(Icon.REDO, texts.of("redo"), room.history()::redo);
        take = Controls.button(Icon.IMPORT, texts.of("import"), window::importFiles);
        take.setDisable(!writable);
        buildMenu(room, look, writable);
        HBox.setHgrow(search, Priority.ALWAYS);
        var field = new HBox(search);
        field.getStyleClass().add("search-place");
        HBox.setHgrow(field, Priority.ALWAYS);
        field.setAlignment(Pos.CENTER);
        root = new HBox(menu, Controls.label(texts.of("name"), "name"), field, undo, redo, take);
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
    }

    private void name(Button button, String key, Optional<Entry> step, String shortcut) {
        var said = step.map(entry -> texts.of(key + ".step", texts.of(entry))).orElse(texts.of(key + ".none"));
        button.setDisable(step.isEmpty());
        button.setAccessibleText(said);
        button.setTooltip(new Tooltip(
                said + "  " + KeyCombination.valueOf(texts.of(shortcut)).getDisplayText()));
    }

    private void buildMenu(Room room, Look look, boolean writable) {
        menu.setGraphic(Icon.MENU.node());
        menu.setAccessibleText(texts.of("menu"));
        menu.getStyleClass().addAll("quiet", "icon-button", "no-arrow");
        var files = item("import.files", "Shortcut+O", window::importFiles);
        var folder = item("import.folder", "Shortcut+Shift+O", window::importFolder);
        var paste = item("import.paste", "Shortcut+Shift+V", window::pasteList);
        for (var each : new MenuItem[] {files, folder, paste}) each.setDisable(!writable);
        var back = item("undo", "Shortcut+Z", room.history()::undo);
        var again = item("redo", "Shortcut+Shift+Z", room.history()::redo);
        room.history().nextProperty().subscribe(next -> {
            back.setDisable(next.undo().isEmpty());
            again.setDisable(next.redo().isEmpty());
        });
        menu.getItems()
                .addAll(
                        files,
                        folder,
                        paste,
                        new SeparatorMenuItem(),
                        back,
                        again,
                        new SeparatorMenuItem(),
                        themes(look),
                        sizes(look),
                        item("fold.places", "F9", window::foldPlaces),
                        item("fold.reader", "Shift+F9", window::foldReader),
                        new SeparatorMenuItem(),
                        item("keys", "F1", window::showKeys),
                        item("close", "Shortcut+Q", window::close));
    }

    private Menu themes(Look look) {
        var themes = new Menu(texts.of("theme"));
        var group = new ToggleGroup();
        for (var theme : Theme.values()) {
            var item = new RadioMenuItem(texts.of("theme." + theme.word()));
            item.setToggleGroup(group);
            item.setOnAction(event -> look.themeProperty().set(theme));
            look.themeProperty().subscribe(worn -> item.setSelected(worn == theme));
            themes.getItems().add(item);
        }
        return themes;
    }

    private Menu sizes(Look look) {
        var sizes = new Menu(texts.of("size"));
        sizes.getItems()
                .addAll(
                        item("size.larger", "Shortcut+Plus", look::larger),
                        item("size.smaller", "Shortcut+Minus", look::smaller),
                        item("size.usual", "Shortcut+0", look::usualSize));
        return sizes;
    }

    private MenuItem item(String key, String shortcut, Runnable action) {
        var item = new MenuItem(texts.of(key));
        item.setAccelerator(KeyCombination.valueOf(shortcut));
        item.setOnAction(event -> action.run());
        return item;
    }
}
