package org.lectern.desktop.search;

import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.lectern.desktop.style.Controls;
import org.lectern.desktop.style.Icon;
import org.lectern.desktop.style.Texts;

/// The suggestions below the search field, in groups. The keyboard stays in the field.
public final class SuggestPane {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private final SuggestViewModel model;
    private final TextField field;
    private final Texts texts;
    private final VBox root = new VBox();

    public SuggestPane(SuggestViewModel model, TextField field, Texts texts) {
        this.model = model;
        this.field = field;
        this.texts = texts;
        root.getStyleClass().add("suggestions");
        root.setManaged(false);
        root.setVisible(false);
        model.offerProperty().subscribe(this::show);
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        field.focusedProperty().subscribe((before, now) -> {
            if (!now) model.close();
        });
    }

    /// To be laid over the window, at its top left.
    public Node root() {
        return root;
    }

    private void pressed(KeyEvent event) {
        if (!root.isVisible()) return;
        switch (event.getCode()) {
            case DOWN -> model.step(1);
            case UP -> model.step(-1);
            case ENTER -> {
                if (!model.take()) model.close();
                field.end();
            }
            case ESCAPE -> model.close();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void show(SuggestViewModel.Offer offer) {
        root.getChildren().clear();
        String group = "";
        for (int i = 0; i < offer.all().size(); i++) {
            var suggestion = offer.all().get(i);
            var name = group(suggestion);
            if (!name.equals(group)) root.getChildren().add(Controls.label(texts.of("suggest." + name), "section"));
            group = name;
            root.getChildren().add(line(suggestion, i, i == offer.at()));
        }
        root.setVisible(!offer.all().isEmpty() && field.isFocused());
        if (root.isVisible()) place();
    }

    private void place() {
        var parent = root.getParent();
        if (parent == null) return;
        var bounds = parent.sceneToLocal(field.localToScene(field.getLayoutBounds()));
        root.applyCss();
        double width = bounds.getWidth();
        root.resizeRelocate(bounds.getMinX(), bounds.getMaxY() + 2, width, root.prefHeight(width));
    }

    private Node line(Suggestion suggestion, int at, boolean isChosen) {
        var name = new Label(name(suggestion), icon(suggestion).node());
        name.setMinWidth(0);
        var aside = Controls.label(aside(suggestion), "dim");
        aside.setMinWidth(Region.USE_PREF_SIZE);
        var line = new HBox(name, Controls.spring(), aside);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("suggestion");
        line.pseudoClassStateChanged(CHOSEN, isChosen);
        line.setOnMousePressed(event -> {
            model.choose(at);
            model.take();
            field.end();
            event.consume();
        });
        return line;
    }

    private static String group(Suggestion suggestion) {
        return switch (suggestion) {
            case Suggestion.OfPaper _ -> "papers";
            case Suggestion.OfAuthor _ -> "authors";
            case Suggestion.OfTag _ -> "tags";
            case Suggestion.OfTopic _ -> "topics";
            case Suggestion.OfField _ -> "fields";
        };
    }

    private static Icon icon(Suggestion suggestion) {
        return switch (suggestion) {
            case Suggestion.OfPaper _ -> Icon.PAPER;
            case Suggestion.OfAuthor _ -> Icon.PERSON;
            case Suggestion.OfTag _ -> Icon.TAG;
            case Suggestion.OfTopic _ -> Icon.TOPIC;
            case Suggestion.OfField _ -> Icon.FIELD;
        };
    }

    private static String name(Suggestion suggestion) {
        return switch (suggestion) {
            case Suggestion.OfPaper(var paper) -> paper.title();
            case Suggestion.OfAuthor(var author) -> author.name();
            case Suggestion.OfTag(var tag) -> tag.tag().toString();
            case Suggestion.OfTopic topic -> topic.label();
            case Suggestion.OfField(var field) -> field + ":";
        };
    }

    private String aside(Suggestion suggestion) {
        return switch (suggestion) {
            case Suggestion.OfPaper(var paper) -> paper.year() == null ? "" : Integer.toString(paper.year());
            case Suggestion.OfAuthor(var author) -> texts.number(author.papers());
            case Suggestion.OfTag(var tag) -> texts.number(tag.withBelow());
            case Suggestion.OfTopic topic -> texts.number(topic.papers());
            case Suggestion.OfField(var field) -> texts.of("suggest.field." + field.toLowerCase(Locale.ROOT));
        };
    }
}
