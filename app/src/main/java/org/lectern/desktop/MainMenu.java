package org.lectern.desktop;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCombination;
import org.lectern.desktop.palette.Command;
import org.lectern.desktop.palette.Command.Group;
import org.lectern.desktop.style.Icon;
import org.lectern.desktop.style.Texts;

/// The menu behind the head's first button: the library's commands at hand, the others in menus of their own.
final class MainMenu {

    private final Texts texts;
    private final MenuButton button = new MenuButton();
    private final Map<Command, MenuItem> items = new LinkedHashMap<>();
    private final ObservableList<MenuItem> library = FXCollections.observableArrayList();
    private final Map<Group, Menu> menus = new EnumMap<>(Group.class);

    MainMenu(List<Command> commands, Texts texts) {
        this.texts = texts;
        button.setGraphic(Icon.MENU.node());
        button.setAccessibleText(texts.of("menu"));
        button.getStyleClass().addAll("quiet", "icon-button", "no-arrow");
        var top = button.getItems();
        for (var command : commands) place(command).add(item(command));
        for (var group : Group.values()) {
            if (group == Group.LIBRARY) {
                top.add(new SeparatorMenuItem());
                top.addAll(library);
                top.add(new SeparatorMenuItem());
            } else if (menus.containsKey(group)) top.add(menus.get(group));
        }
        button.setOnShowing(event -> items.forEach(
                (command, item) -> item.setDisable(!command.possible().getAsBoolean())));
    }

    MenuButton button() {
        return button;
    }

    private ObservableList<MenuItem> place(Command command) {
        if (command.group() == Group.LIBRARY) return library;
        return menus.computeIfAbsent(
                        command.group(),
                        group -> new Menu(texts.of("group." + group.name().toLowerCase(Locale.ROOT))))
                .getItems();
    }

    private MenuItem item(Command command) {
        var item = new MenuItem(texts.of(command.name()));
        if (command.isStruck()) item.setAccelerator(KeyCombination.valueOf(command.key()));
        item.setOnAction(event -> command.run().run());
        items.put(command, item);
        return item;
    }
}
