package org.lectern.desktop.topics;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import org.lectern.desktop.style.Texts;
import org.lectern.paper.PaperId;

/// What can be done to a topic, by the second button of the mouse or the menu key.
final class TopicMenu {

    private final TopicsViewModel model;
    private final SplitViewModel splits;
    private final Supplier<List<PaperId>> chosen;
    private final Consumer<TopicsViewModel.Shown> details;
    private final Texts texts;
    private final ContextMenu menu = new ContextMenu();

    /// @param chosen the papers that the list has chosen
    /// @param details opens a topic's sheet
    TopicMenu(
            TopicsViewModel model,
            SplitViewModel splits,
            Supplier<List<PaperId>> chosen,
            Consumer<TopicsViewModel.Shown> details,
            Texts texts) {
        this.model = model;
        this.splits = splits;
        this.chosen = chosen;
        this.details = details;
        this.texts = texts;
    }

    void show(TopicsViewModel.Shown topic, TopicCell cell, double x, double y) {
        fill(topic, cell::rename);
        menu.show(cell, x, y);
    }

    void show(TopicsViewModel.Shown topic, Node below, Runnable rename) {
        fill(topic, rename);
        menu.show(below, Side.BOTTOM, 0, 0);
    }

    private void fill(TopicsViewModel.Shown topic, Runnable rename) {
        int papers = chosen.get().size();
        menu.getItems()
                .setAll(
                        item(texts.of("topics.rename.place"), rename),
                        item(texts.of("topics.split"), () -> splits.propose(topic.id())),
                        item(texts.of("topics.tag"), () -> model.makeTag(topic)),
                        item(texts.of("topics.pin.chosen", papers), () -> pin(topic)),
                        item(texts.of("topics.unpin.chosen", papers), () -> model.unpin(chosen.get())));
        menu.getItems().forEach(item -> item.setDisable(!model.isWritable()));
        menu.getItems().add(item(texts.of("topics.details"), () -> details.accept(topic)));
    }

    /// Puts the chosen papers into a topic.
    void pin(TopicsViewModel.Shown topic) {
        model.pin(chosen.get(), topic.id());
    }

    private static MenuItem item(String text, Runnable action) {
        var item = new MenuItem(text);
        item.setMnemonicParsing(false);
        item.setOnAction(event -> action.run());
        return item;
    }
}
