package org.lectern.desktop.search;

import atlantafx.base.controls.CustomTextField;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import org.lectern.desktop.style.Controls;
import org.lectern.desktop.style.Icon;
import org.lectern.desktop.style.Texts;

/// The search field, and the quiet line that speaks up when a text could not be read.
public final class SearchPane {

    private final SearchViewModel model;
    private final Texts texts;
    private final CustomTextField field = new CustomTextField();
    private final Label line = Controls.label("", "caution-text");
    private final Hyperlink proposal = new Hyperlink();
    private final HBox misread = new HBox(line, proposal);

    public SearchPane(SearchViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        buildField();
        misread.getStyleClass().add("misread");
        proposal.setOnAction(event -> {
            model.takeProposal();
            focus();
        });
        model.statusProperty().subscribe(this::show);
    }

    public CustomTextField field() {
        return field;
    }

    /// The line below, shown only when there is something to say.
    public HBox line() {
        return misread;
    }

    /// Moves the keyboard into the field, with its text selected.
    public void focus() {
        field.requestFocus();
        field.selectAll();
    }

    private void buildField() {
        field.setPromptText(texts.of("search.prompt"));
        field.setAccessibleText(texts.of("search.prompt"));
        field.getStyleClass().add("search-field");
        field.setLeft(Icon.SEARCH.node());
        var key = Controls.label("/", "key-cap");
        var clear = Controls.iconButton(Icon.CLEAR, texts.of("search.clear"), field::clear);
        clear.setFocusTraversable(false);
        field.textProperty().subscribe(text -> field.setRight(text.isEmpty() ? key : clear));
        field.textProperty().bindBidirectional(model.textProperty());
        field.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE && !field.getText().isEmpty()) {
                field.clear();
                event.consume();
            }
        });
    }

    private void show(SearchViewModel.Status status) {
        Controls.setShown(misread, status instanceof SearchViewModel.Status.Misread);
        if (!(status instanceof SearchViewModel.Status.Misread told)) return;
        line.setText(texts.of("search.misread", told.offset() + 1, texts.problem(told.problem())));
        Controls.setShown(proposal, !told.proposal().isEmpty());
        proposal.setText(texts.of("search.proposal", told.proposal()));
    }
}
