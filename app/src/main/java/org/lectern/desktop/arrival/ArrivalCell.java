package org.lectern.desktop.arrival;

import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.lectern.desktop.style.Controls;
import org.lectern.desktop.style.Texts;
import org.lectern.library.arrival.Arrival;
import org.lectern.library.arrival.Decision;
import org.lectern.library.arrival.Outcome;

/// A record: its title, and below it where it stands and what would become of it.
final class ArrivalCell extends ListCell<Arrival> {

    private final ArrivalViewModel model;
    private final Texts texts;
    private final Label title = Controls.label("", "arrival-title");
    private final Label below = Controls.label("", "dim");
    private final VBox lines = new VBox(title, below);

    ArrivalCell(ArrivalViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        getStyleClass().add("arrival-line");
        lines.setMinWidth(0);
        setPrefWidth(0);
        ObservableValue<Arrival> item = itemProperty();
        model.decisions().subscribe(() -> show(item.getValue()));
    }

    @Override
    protected void updateItem(@Nullable Arrival item, boolean empty) {
        super.updateItem(item, empty);
        setText(null);
        setGraphic(empty || item == null ? null : lines);
        show(empty ? null : item);
    }

    /// A file that cannot be read at all goes by its name.
    private String title(Arrival arrival) {
        if (!arrival.title().isEmpty()) return arrival.title();
        return arrival.kind() == Outcome.Kind.REJECTED ? arrival.file() : texts.of("arrival.untitled");
    }

    private void show(@Nullable Arrival arrival) {
        var decision = arrival == null
                ? Optional.<Decision>empty()
                : Optional.<Decision>ofNullable(model.decisions().get(arrival.place()));
        for (var kind : Outcome.Kind.values()) {
            pseudoClassStateChanged(
                    PseudoClass.getPseudoClass(OutcomeTexts.word(kind)), arrival != null && arrival.kind() == kind);
        }
        pseudoClassStateChanged(
                PseudoClass.getPseudoClass("out"), decision.isPresent() && decision.get() instanceof Decision.LeaveOut);
        if (arrival == null) return;
        title.setText(title(arrival));
        var what = new OutcomeTexts(texts).brief(arrival.outcome(), decision);
        below.setText(texts.of("arrival.line", arrival.file(), Integer.toString(arrival.line()), what));
        setAccessibleText(title.getText() + ", " + below.getText());
    }
}
