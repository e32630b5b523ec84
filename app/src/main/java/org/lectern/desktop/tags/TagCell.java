package org.lectern.desktop.tags;

import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TreeCell;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.lectern.desktop.drag.Carried;
import org.lectern.desktop.style.Controls;
import org.lectern.desktop.style.Texts;
import org.lectern.paper.TagPath;

/// A tag with its two counts. Dragged onto another it moves below that; dragged beside all, to the top.
final class TagCell extends TreeCell<TagsViewModel.Tag> {

    private final Texts texts;
    private final Label name = new Label();
    private final Label count = Controls.label("", "count");
    private final HBox line = new HBox(name, Controls.spring(), count);

    /// @param dropped takes the tag that was dropped, and the tag it was dropped on, if on one
    TagCell(Texts texts, boolean writable, BiConsumer<TagPath, Optional<TagPath>> dropped) {
        this.texts = texts;
        line.setAlignment(Pos.CENTER_LEFT);
        name.setMinWidth(0);
        if (!writable) return;
        setOnDragDetected(event -> {
            var item = getItem();
            if (item != null) Carried.tag(this, item.path());
            event.consume();
        });
        setOnDragOver(event -> {
            if (Carried.tag(event.getDragboard()).isEmpty()) return;
            event.acceptTransferModes(TransferMode.COPY_OR_MOVE);
            event.consume();
        });
        setOnDragDropped(event -> drop(event, dropped));
    }

    private void drop(DragEvent event, BiConsumer<TagPath, Optional<TagPath>> dropped) {
        Carried.tag(event.getDragboard()).ifPresent(tag -> {
            var item = getItem();
            dropped.accept(tag, Optional.ofNullable(item).map(TagsViewModel.Tag::path));
            event.setDropCompleted(true);
        });
        event.consume();
    }

    @Override
    protected void updateItem(TagsViewModel.@Nullable Tag item, boolean empty) {
        super.updateItem(item, empty);
        setText(null);
        setGraphic(empty || item == null ? null : line);
        if (empty || item == null) return;
        name.setText(item.path().names().getLast());
        name.pseudoClassStateChanged(Controls.FAINT, item.found() == 0);
        count.setText(
                item.found() == item.all() ? texts.number(item.all()) : texts.of("tags.of", item.found(), item.all()));
        setAccessibleText(texts.of("places.spoken", item.path().toString(), item.found()));
    }
}
