package org.lectern.desktop.tags;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.control.TreeCell;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.lectern.desktop.drag.Carried;
import org.lectern.desktop.style.Controls;
import org.lectern.desktop.style.Texts;
import org.lectern.paper.TagPath;

/// A tag with its two counts and a button that says what the query says of it.
final class TagCell extends TreeCell<TagsViewModel.Tag> {

    /// Takes what is dropped on a tag, or beside all.
    ///
    /// @param below a tag is to stand below another, or at the top
    /// @param into a tag is to become one with another: it was carried with the key held down that links
    /// @param papers the chosen papers are to carry a tag
    record Drops(
            BiConsumer<TagPath, Optional<TagPath>> below,
            BiConsumer<TagPath, TagPath> into,
            Consumer<TagPath> papers) {}

    private static final PseudoClass TARGET = PseudoClass.getPseudoClass("target");
    private static final PseudoClass ON = PseudoClass.getPseudoClass("on");
    private static final PseudoClass AGAINST = PseudoClass.getPseudoClass("against");
    private final TagsViewModel model;
    private final TagHues hues;
    private final Texts texts;
    private final Button mark = new Button();
    private final Tooltip said = new Tooltip();
    private final Label name = new Label();
    private final Label count = Controls.label("", "count");
    private final HBox line = new HBox(mark, name, Controls.spring(), count);

    TagCell(TagsViewModel model, TagHues hues, Drops drops, Texts texts) {
        this.model = model;
        this.hues = hues;
        this.texts = texts;
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("tag-line");
        name.setMinWidth(0);
        count.setMinWidth(USE_PREF_SIZE);
        mark.getStyleClass().addAll("quiet", "tag-mark");
        mark.setFocusTraversable(false); // Space on the row does the same
        mark.setTooltip(said);
        mark.setOnAction(event -> {
            var item = getItem();
            if (item != null) model.turn(item.path());
        });
        if (model.isWritable()) acceptDrags(drops);
    }

    private void acceptDrags(Drops drops) {
        setOnDragDetected(event -> {
            var item = getItem();
            if (item != null) Carried.tag(this, item.path());
            event.consume();
        });
        setOnDragOver(event -> {
            boolean isPapers = Carried.isPapers(event.getDragboard()) && getItem() != null;
            if (!isPapers && Carried.tag(event.getDragboard()).isEmpty()) return;
            event.acceptTransferModes(TransferMode.ANY);
            event.consume();
        });
        setOnDragEntered(event -> pseudoClassStateChanged(TARGET, getItem() != null));
        setOnDragExited(event -> pseudoClassStateChanged(TARGET, false));
        setOnDragDropped(event -> drop(event, drops));
    }

    private void drop(DragEvent event, Drops drops) {
        var onto = Optional.ofNullable(getItem()).map(TagsViewModel.Tag::path);
        var tag = Carried.tag(event.getDragboard());
        if (tag.isPresent() && onto.isPresent() && event.getTransferMode() == TransferMode.LINK) {
            drops.into().accept(tag.get(), onto.get());
        } else if (tag.isPresent()) {
            drops.below().accept(tag.get(), onto);
        } else if (Carried.isPapers(event.getDragboard())) {
            onto.ifPresent(drops.papers());
        }
        event.setDropCompleted(true);
        event.consume();
    }

    @Override
    protected void updateItem(TagsViewModel.@Nullable Tag item, boolean empty) {
        super.updateItem(item, empty);
        setText(null);
        setGraphic(empty || item == null ? null : line);
        if (empty || item == null) return;
        name.setText(item.path().names().getLast());
        hues.mark(name, item.path());
        name.pseudoClassStateChanged(Controls.FAINT, item.found() == 0);
        count.setText(
                item.found() == item.all() ? texts.number(item.all()) : texts.of("tags.of", item.found(), item.all()));
        setAccessibleText(texts.of("places.spoken", item.path().toString(), item.found()));
        show(model.filter(item.path()));
    }

    private void show(TagFilter filter) {
        mark.setText(
                switch (filter) {
                    case OFF -> "○";
                    case WITH_BELOW -> "+";
                    case EXACTLY -> "=";
                    case NOT_WITH_BELOW -> "−";
                    case NOT_EXACTLY -> "≠";
                });
        mark.pseudoClassStateChanged(ON, filter == TagFilter.WITH_BELOW || filter == TagFilter.EXACTLY);
        mark.pseudoClassStateChanged(AGAINST, filter == TagFilter.NOT_WITH_BELOW || filter == TagFilter.NOT_EXACTLY);
        var words = texts.of("tag-filter." + filter.word());
        said.setText(words);
        mark.setAccessibleText(words);
    }
}
