package org.lectern.desktop.exchange.wish;

import java.io.File;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import javafx.util.StringConverter;
import org.lectern.desktop.style.Controls;
import org.lectern.desktop.style.Texts;
import org.lectern.format.EntryOptions.Braces;
import org.lectern.format.EntryOptions.Urls;
import org.lectern.format.ExportOptions.Sections;
import org.lectern.format.JournalList;

/// The options of the format that is chosen, and no others.
public final class WishesPane {

    private final WishesViewModel model;
    private final Texts texts;
    private final Map<Wish, List<Node>> offered = new EnumMap<>(Wish.class);
    private final VBox root = new VBox();

    /// @param style chooses a citation style
    /// @param words keep their case in titles
    public WishesPane(WishesViewModel model, Node style, Node words, Texts texts) {
        this.model = model;
        this.texts = texts;
        var ticks = row(
                tick(Wish.ABSTRACTS, model.abstractsProperty()),
                tick(Wish.KEYWORDS, model.keywordsProperty()),
                tick(Wish.LINKED, model.linkedProperty()),
                tick(Wish.AS_IMPORTED, model.asImportedProperty()));
        var choices = row(
                choice(Wish.URLS, Urls.values(), model.urlsProperty()),
                choice(Wish.BRACES, Braces.values(), model.bracesProperty()),
                choice(Wish.SECTIONS, Sections.values(), model.sectionsProperty()),
                offer(Wish.STYLE, style));
        root.getChildren().addAll(ticks, choices, journals(), offer(Wish.WORDS, words));
        root.getStyleClass().add("wishes");
    }

    public Node root() {
        return root;
    }

    /// Shows what matters to a format.
    ///
    /// @return whether anything does
    public boolean show(String format) {
        boolean any = false;
        for (var wish : Wish.values()) {
            boolean matters = wish.matters(format);
            any |= matters;
            offered.getOrDefault(wish, List.of()).forEach(node -> Controls.setShown(node, matters));
        }
        return any;
    }

    private Node offer(Wish wish, Node node) {
        offered.computeIfAbsent(wish, _ -> new ArrayList<>()).add(node);
        return node;
    }

    private static FlowPane row(Node... nodes) {
        var row = new FlowPane(nodes);
        row.getStyleClass().add("tool-line");
        row.setRowValignment(VPos.CENTER);
        return row;
    }

    private Node tick(Wish wish, BooleanProperty value) {
        var tick = new CheckBox(texts.of("wish." + word(wish)));
        tick.selectedProperty().bindBidirectional(value);
        return offer(wish, tick);
    }

    private <E extends Enum<E>> Node choice(Wish wish, E[] values, ObjectProperty<E> value) {
        var name = "wish." + word(wish);
        var box = new ComboBox<E>();
        box.getItems().setAll(values);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(E each) {
                return each == null ? "" : texts.of(name + "." + word(each));
            }

            @Override
            public E fromString(String text) {
                return value.get();
            }
        });
        box.setAccessibleText(texts.of(name));
        box.valueProperty().bindBidirectional(value);
        var line = new HBox(Controls.label(texts.of(name), "dim"), box);
        line.getStyleClass().add("wish-choice");
        line.setAlignment(Pos.CENTER_LEFT);
        return offer(wish, line);
    }

    /// Which of a journal's names is written, and the list that tells them.
    private Node journals() {
        var file = new TextField();
        file.setPromptText(texts.of("wish.journals.file"));
        file.setAccessibleText(texts.of("wish.journals.file"));
        file.setText(model.journalsProperty().get());
        file.setOnAction(event -> model.journalsProperty().set(file.getText()));
        file.focusedProperty().subscribe((before, now) -> {
            if (!now) model.journalsProperty().set(file.getText());
        });
        HBox.setHgrow(file, Priority.ALWAYS);
        var names = choice(Wish.JOURNALS, JournalList.Form.values(), model.namesProperty());
        var line = new HBox(
                names, file, Controls.button(texts.of("export.choose"), () -> choose(file, model.journalsProperty())));
        line.getStyleClass().add("sheet-buttons");
        line.setAlignment(Pos.CENTER_LEFT);
        var remark = Controls.label("", "caution-text");
        model.remarkProperty().subscribe(said -> {
            remark.setText(said.map(texts::of).orElse(""));
            Controls.setShown(remark, said.isPresent());
        });
        return offer(Wish.JOURNALS, new VBox(line, remark));
    }

    private void choose(TextField field, StringProperty into) {
        var chooser = new FileChooser();
        chooser.setTitle(texts.of("wish.journals.file"));
        File chosen = chooser.showOpenDialog(field.getScene().getWindow());
        if (chosen == null) return;
        field.setText(chosen.toString());
        into.set(chosen.toString());
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
