package org.lectern.desktop.arrival;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.lectern.desktop.style.Controls;
import org.lectern.desktop.style.Sheet;
import org.lectern.desktop.style.Texts;
import org.lectern.library.arrival.Arrival;
import org.lectern.library.arrival.Decision;
import org.lectern.library.arrival.Outcome.Kind;
import org.lectern.library.result.FileReport;

/// The import sheet: what was recognised, before it is taken in. Enter takes it in, Escape leaves it.
public final class ArrivalPane {

    private final ArrivalViewModel model;
    private final Texts texts;
    private final Label title = Controls.label("", "sheet-title");
    private final Label said = Controls.label("", "dim");
    private final FlowPane chips = new FlowPane();
    private final Map<Optional<Kind>, ToggleButton> chip = new LinkedHashMap<>();
    private final ListView<Arrival> list = new ListView<>();
    private final TextField tags = new TextField();
    private final Button take;
    private final Sheet sheet;

    public ArrivalPane(ArrivalViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        take = Controls.button("", model::takeIn);
        sheet = new Sheet("arrival-sheet", title, said, chips, records(), options(), buttons());
        sheet.setOnClose(this::closed);
        sheet.root().addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        model.seenProperty().subscribe(this::show);
        model.comingProperty().subscribe(coming -> name(coming.intValue()));
    }

    public Parent root() {
        return sheet.root();
    }

    private Node records() {
        buildChips();
        list.setItems(model.rows());
        list.setCellFactory(view -> new ArrivalCell(model, texts));
        list.setAccessibleText(texts.of("arrival.records"));
        list.getStyleClass().add("arrivals");
        list.getSelectionModel().selectedItemProperty().subscribe(model::choose);
        var record = new RecordPane(model, texts).root();
        HBox.setHgrow(list, Priority.ALWAYS);
        HBox.setHgrow(record, Priority.ALWAYS);
        var both = new HBox(list, record);
        both.getStyleClass().add("arrival-rooms");
        both.setMinHeight(0);
        VBox.setVgrow(both, Priority.ALWAYS);
        return both;
    }

    private void buildChips() {
        chips.getStyleClass().add("tool-line");
        chips.setRowValignment(VPos.CENTER);
        var group = new ToggleGroup();
        addChip(Optional.empty(), group);
        for (var kind : Kind.values()) addChip(Optional.of(kind), group);
        model.kindProperty().subscribe(kind -> {
            var chosen = chip.get(kind);
            if (chosen != null) chosen.setSelected(true);
            list.getSelectionModel().selectFirst();
        });
    }

    private void addChip(Optional<Kind> kind, ToggleGroup group) {
        var button = new ToggleButton();
        button.getStyleClass().addAll("quiet", "face-button");
        button.setToggleGroup(group);
        button.setOnAction(event -> {
            button.setSelected(true);
            model.kindProperty().set(kind);
        });
        chip.put(kind, button);
        chips.getChildren().add(button);
    }

    private Node options() {
        var keepAll = new CheckBox(texts.of("arrival.keep-all"));
        keepAll.selectedProperty().bindBidirectional(model.keepAllProperty());
        var atOnce = new CheckBox(texts.of("arrival.at-once"));
        atOnce.setSelected(model.atOnceProperty().get());
        model.atOnceProperty().subscribe(now -> atOnce.setSelected(now));
        atOnce.setOnAction(event -> model.setAtOnce(atOnce.isSelected()));
        tags.textProperty().bindBidirectional(model.tagsProperty());
        tags.setPromptText(texts.of("arrival.tags"));
        tags.setAccessibleText(texts.of("arrival.tags"));
        tags.getStyleClass().add("arrival-tags");
        var line = new FlowPane(tags, keepAll, atOnce);
        line.getStyleClass().add("tool-line");
        line.setRowValignment(VPos.CENTER);
        return line;
    }

    private Node buttons() {
        take.getStyleClass().add("accent");
        var line = new HBox(Controls.spring(), Controls.button(texts.of("arrival.leave"), model::leave), take);
        line.getStyleClass().add("sheet-buttons");
        line.setAlignment(Pos.CENTER_RIGHT);
        line.setMinHeight(Region.USE_PREF_SIZE);
        return line;
    }

    private void closed() {
        if (model.seenProperty().get().isPresent()) model.leave();
    }

    private void show(Optional<ArrivalViewModel.Seen> seen) {
        if (seen.isEmpty()) {
            sheet.close();
            return;
        }
        var rehearsal = seen.get().rehearsal();
        var files = rehearsal.report().files();
        var names = files.stream().map(FileReport::file).distinct().toList(); // a correction bears its file's name
        title.setText(names.size() == 1 ? names.getFirst() : texts.of("arrival.files", names.size()));
        said.setText(texts.of(
                model.hasNews() ? "arrival.said" : "arrival.nothing-new",
                rehearsal.arrivals().size(),
                files.stream()
                        .map(FileReport::format)
                        .filter(format -> !format.isEmpty())
                        .distinct()
                        .map(texts::format)
                        .collect(Collectors.joining(", "))));
        var counts = rehearsal.counts();
        chip.forEach((kind, button) -> {
            int count = kind.map(each -> counts.getOrDefault(each, 0))
                    .orElse(rehearsal.arrivals().size());
            button.setText(
                    texts.of("arrival.kind." + kind.map(OutcomeTexts::word).orElse("all"), count));
            Controls.setShown(button, kind.isEmpty() || count > 0);
        });
        take.setDisable(!model.hasNews());
        name(model.comingProperty().get());
        sheet.open(list);
        if (!list.getSelectionModel().isEmpty()) return;
        model.corrected().ifPresentOrElse(list.getSelectionModel()::select, list.getSelectionModel()::selectFirst);
        list.scrollTo(list.getSelectionModel().getSelectedIndex());
    }

    private void name(int coming) {
        take.setText(texts.of("arrival.take", coming));
    }

    /// Enter takes in wherever it does not mean something else; letters say what becomes of the chosen record.
    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            model.leave();
            return;
        }
        if (!sheet.isOpen() || event.getTarget() instanceof TextInputControl) {
            if (event.getCode() == KeyCode.ENTER && tags.equals(event.getTarget())) takeIn(event);
            return;
        }
        if (event.isShortcutDown() || event.isAltDown()) return;
        switch (event.getCode()) {
            case ENTER -> takeIn(event);
            case N -> decide(event, Optional.empty());
            case S -> decide(event, same());
            case X -> decide(event, Optional.of(new Decision.LeaveOut()));
            default -> {} // the list and the buttons have keys of their own
        }
    }

    private void takeIn(KeyEvent event) {
        event.consume();
        model.takeIn();
    }

    private void decide(KeyEvent event, Optional<Decision> decision) {
        event.consume();
        var arrival = chosen();
        if (arrival == null || arrival.kind() == Kind.KNOWN) return;
        model.decide(arrival.place(), decision);
        model.choose(arrival);
    }

    private Optional<Decision> same() {
        var arrival = chosen();
        return arrival == null ? Optional.empty() : arrival.outcome().same();
    }

    private @Nullable Arrival chosen() {
        return list.getSelectionModel().getSelectedItem();
    }
}
