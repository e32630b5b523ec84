package org.lectern.desktop.enrichment;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.lectern.desktop.style.Controls;
import org.lectern.desktop.style.Icon;
import org.lectern.desktop.style.ReasonTexts;
import org.lectern.desktop.style.Sheet;
import org.lectern.desktop.style.Texts;

/// Asks for files, and lays one proposal after the other on a sheet: paper and record side by side, what speaks for it
/// above, the answers below.
public final class EnrichPane {

    private final EnrichViewModel model;
    private final Window owner;
    private final Texts texts;
    private final ReasonTexts reasons;
    private final Label counter = Controls.label("", "dim");
    private final FlowPane signs = new FlowPane();
    private final ProposalGrid grid;
    private final VBox proposal;
    private final HBox steps = new HBox();
    private final HBox answers = new HBox();
    private final Node empty;
    private final Button accept;
    private final Sheet sheet;

    public EnrichPane(EnrichViewModel model, Window owner, Texts texts) {
        this.model = model;
        this.owner = owner;
        this.texts = texts;
        reasons = new ReasonTexts(texts);
        grid = new ProposalGrid(model, texts);
        accept = answer("enrich.accept", "A", model::accept);
        accept.getStyleClass().add("accent");
        empty = new StackPane(Controls.empty(Icon.READ, texts.of("enrich.empty"), texts.of("enrich.empty.act")));
        VBox.setVgrow(empty, Priority.ALWAYS);
        proposal = proposal();
        sheet = sheet();
        model.queueProperty().subscribe(this::show);
        model.takenProperty().subscribe(fields -> accept.setDisable(fields.isEmpty() || !model.isWritable()));
        model.choosingProperty().subscribe(this::choose);
        model.reviewingProperty().subscribe(reviewing -> {
            if (reviewing) sheet.open(sheet.card());
        });
    }

    public Node root() {
        return sheet.root();
    }

    private void choose(EnrichViewModel.Choosing choosing) {
        switch (choosing) {
            case NOTHING -> {}
            case FILES -> model.enrich(chosen("enrich.files"));
            case REFERENCES -> model.refer(chosen("enrich.reference"));
        }
    }

    private List<Path> chosen(String title) {
        var chooser = new FileChooser();
        chooser.setTitle(texts.of(title));
        var files = chooser.showOpenMultipleDialog(owner);
        return files == null ? List.of() : files.stream().map(File::toPath).toList();
    }

    private Sheet sheet() {
        steps.getChildren()
                .addAll(
                        counter,
                        Controls.iconButton(Icon.BACK, texts.of("enrich.previous"), () -> model.step(-1)),
                        Controls.iconButton(Icon.OPEN, texts.of("enrich.next"), () -> model.step(1)));
        steps.setAlignment(Pos.CENTER_LEFT);
        var head = new HBox(Controls.label(texts.of("enrich.title"), "sheet-title"), Controls.spring(), steps);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("proposal-head");
        var made = new Sheet("proposal-sheet", head, proposal, empty, buttons());
        made.card().setFocusTraversable(true);
        made.setOnClose(() -> model.reviewingProperty().set(false));
        made.root().addEventFilter(KeyEvent.KEY_TYPED, this::typed);
        return made;
    }

    private VBox proposal() {
        signs.getStyleClass().addAll("chips", "evidence");
        var scroll = new ScrollPane(grid.root());
        scroll.setFitToWidth(true);
        scroll.getStyleClass().addAll("edge-to-edge", "sheet-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        var all = new VBox(signs, scroll);
        all.getStyleClass().add("gaps");
        VBox.setVgrow(all, Priority.ALWAYS);
        return all;
    }

    private Node buttons() {
        var row = new HBox(answers, Controls.spring(), Controls.button(texts.of("keys.close"), this::close));
        answers.getChildren()
                .addAll(
                        accept,
                        answer("enrich.decline", "D", model::decline),
                        answer("enrich.later", "L", () -> model.step(1)));
        answers.getStyleClass().add("sheet-buttons");
        row.getStyleClass().addAll("sheet-buttons", "verdicts");
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private Button answer(String key, String letter, Runnable action) {
        var button = Controls.button(texts.of(key), action);
        button.setGraphic(Controls.label(letter, "key-cap"));
        button.setDisable(!model.isWritable() && !letter.equals("L"));
        return button;
    }

    private void typed(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) return;
        switch (event.getCharacter()) {
            case "a" -> model.accept();
            case "d" -> model.decline();
            case "l" -> model.step(1);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void show(EnrichViewModel.Queue queue) {
        Controls.setShown(proposal, queue.at() >= 0);
        Controls.setShown(steps, queue.at() >= 0);
        Controls.setShown(answers, queue.at() >= 0);
        Controls.setShown(empty, queue.at() < 0);
        counter.setText(
                queue.at() < 0
                        ? ""
                        : texts.of(
                                "enrich.counter",
                                queue.at() + 1,
                                queue.proposals().size()));
        queue.current().ifPresent(open -> {
            grid.show(open);
            signs.getChildren()
                    .setAll(open.proposal().reasons().stream()
                            .map(reason -> {
                                var sign = Controls.label(reasons.say(reason), "chip");
                                sign.getStyleClass().add(reason.speaksFor() ? "for" : "against");
                                return (Node) sign;
                            })
                            .toList());
        });
    }

    private void close() {
        sheet.close();
    }
}
