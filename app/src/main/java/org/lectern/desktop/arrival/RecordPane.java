package org.lectern.desktop.arrival;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.lectern.desktop.style.Controls;
import org.lectern.desktop.style.ReasonTexts;
import org.lectern.desktop.style.Texts;
import org.lectern.library.arrival.Arrival;
import org.lectern.library.arrival.Decision;
import org.lectern.library.arrival.Outcome;
import org.lectern.paper.Author;
import org.lectern.paper.Citation;

/// A record looked into before it comes in: what was read, why it may be known, what was repaired to show it, and the
/// text as it stands in the file.
final class RecordPane {

    private static final int MOST_ROWS = 12;

    private final ArrivalViewModel model;
    private final Texts texts;
    private final VBox body = new VBox();
    private final ScrollPane root = new ScrollPane(body);
    /// Marks what the user has said of the record that is shown, by button or key.
    private Runnable marking = () -> {};

    RecordPane(ArrivalViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        body.getStyleClass().add("record-body");
        root.setFitToWidth(true);
        root.getStyleClass().addAll("sheet-scroll", "record");
        root.setAccessibleText(texts.of("arrival.record"));
        model.detailProperty().subscribe(this::show);
        model.decisions().subscribe(() -> marking.run());
    }

    Region root() {
        return root;
    }

    private void show(Optional<Detail> found) {
        body.getChildren().clear();
        marking = () -> {};
        root.setVvalue(0);
        found.ifPresent(detail -> {
            var arrival = detail.arrival();
            if (arrival.outcome() instanceof Outcome.Rejected rejected) showRejected(detail, rejected);
            else showRead(detail);
        });
    }

    private void showRead(Detail detail) {
        var arrival = detail.arrival();
        add(wrapped(detail.title().isEmpty() ? texts.of("arrival.untitled") : detail.title(), "record-title"));
        say(detail.citation().map(RecordPane::byline).orElse(""), "dim");
        var outcome = new OutcomeTexts(texts).brief(arrival.outcome(), Optional.empty());
        add(wrapped(texts.sentence(outcome), "record-outcome"));
        detail.warnings().forEach(warning -> say(texts.sentence(warning), "caution-text"));
        var why = String.join("\n", new OutcomeTexts(texts).why(arrival.outcome()));
        say(why, "dim");
        if (!detail.fills().isEmpty()) {
            var fields =
                    detail.fills().stream().map(new ReasonTexts(texts)::say).collect(Collectors.joining(", "));
            say(texts.of("arrival.fills", fields), "good-text");
        }
        if (arrival.kind() != Outcome.Kind.KNOWN) add(choices(arrival));
        say(detail.text(), "abstract");
        if (!detail.repairs().isEmpty()) {
            var steps = detail.repairs().stream()
                    .map(step -> texts.of("repair." + OutcomeTexts.word(step)))
                    .collect(Collectors.joining(", "));
            say(texts.of("arrival.repaired", steps), "dim");
        }
        add(Controls.label(texts.of("arrival.verbatim"), "section"));
        add(verbatim(detail.verbatim(), false));
    }

    private void showRejected(Detail detail, Outcome.Rejected rejected) {
        add(wrapped(texts.sentence(rejected.reason()), "record-title"));
        say(texts.of(rejected.kept() ? "arrival.kept-aside" : "arrival.not-read"), "dim");
        if (!rejected.kept()) return;
        var text = verbatim(detail.verbatim(), true);
        var correct =
                Controls.button(texts.of("arrival.correct"), () -> model.correct(detail.arrival(), text.getText()));
        correct.disableProperty().bind(text.textProperty().map(now -> now.isBlank() || now.equals(detail.verbatim())));
        add(text);
        add(correct);
        add(choices(detail.arrival()));
    }

    /// What the user can say of a record.
    private Node choices(Arrival arrival) {
        var group = new ToggleGroup();
        var line = new FlowPane();
        line.getStyleClass().add("tool-line");
        var buttons = new LinkedHashMap<Optional<Decision>, ToggleButton>();
        for (var choice : offered(arrival)) {
            var button = new ToggleButton(texts.of(name(arrival, choice)));
            button.getStyleClass().addAll("quiet", "face-button");
            button.setToggleGroup(group);
            button.setOnAction(event -> {
                button.setSelected(true);
                model.decide(arrival.place(), choice);
            });
            buttons.put(choice, button);
        }
        line.getChildren().addAll(buttons.values());
        marking = () -> {
            var now = Optional.<Decision>ofNullable(model.decisions().get(arrival.place()));
            buttons.forEach((choice, button) -> button.setSelected(choice.equals(now)));
        };
        marking.run();
        return line;
    }

    private static List<Optional<Decision>> offered(Arrival arrival) {
        var out = Optional.<Decision>of(new Decision.LeaveOut());
        var same = arrival.outcome().same();
        return same.isPresent() ? List.of(Optional.empty(), same, out) : List.of(Optional.empty(), out);
    }

    private static String name(Arrival arrival, Optional<Decision> choice) {
        if (choice.isEmpty()) return arrival.kind() == Outcome.Kind.REJECTED ? "arrival.keep-aside" : "arrival.as-new";
        return choice.get() instanceof Decision.LeaveOut ? "arrival.leave-out" : "arrival.as-same";
    }

    private TextArea verbatim(String text, boolean editable) {
        var area = new TextArea(text);
        area.setEditable(editable);
        area.setWrapText(true);
        area.setPrefRowCount(Math.clamp(text.lines().count() + 1, 3, MOST_ROWS));
        area.getStyleClass().add("verbatim");
        area.setAccessibleText(texts.of("arrival.verbatim"));
        return area;
    }

    private void add(Node node) {
        body.getChildren().add(node);
    }

    private void say(String text, String style) {
        if (!text.isEmpty()) add(wrapped(text, style));
    }

    private static Label wrapped(String text, String style) {
        var label = Controls.label(text, style);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private static String byline(Citation citation) {
        var authors = citation.authors().stream().map(Author::display).collect(Collectors.joining(", "));
        var identifiers = citation.identifiers().stream().map(each -> each.text());
        return Stream.concat(Stream.of(authors, citation.venue(), Objects.toString(citation.year(), "")), identifiers)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }
}
