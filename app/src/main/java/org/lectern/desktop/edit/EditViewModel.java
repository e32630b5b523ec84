package org.lectern.desktop.edit;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import org.lectern.desktop.job.Errands;
import org.lectern.desktop.job.Jobs;
import org.lectern.desktop.job.Outcome;
import org.lectern.desktop.job.Saying;
import org.lectern.library.Library;
import org.lectern.library.Papers;
import org.lectern.library.key.KeyAnswer;
import org.lectern.library.key.Keys;
import org.lectern.paper.Citation;
import org.lectern.paper.Paper;
import org.lectern.paper.PaperId;

/// The fields of one paper, to be corrected. Nothing is written before it is saved, and then as one step to undo.
public final class EditViewModel {

    /// What is wrong with a field, said beside it.
    ///
    /// @param fields what each field that cannot be saved says
    public record Check(Map<EditField, Saying> fields) {
        public Check {
            fields = Map.copyOf(fields);
        }

        public boolean isFine() {
            return fields.isEmpty();
        }
    }

    private final Papers papers;
    private final Keys keys;
    private final Jobs jobs;
    private final StringProperty key = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Optional<Saying>> keyProblem = new ReadOnlyObjectWrapper<>(Optional.empty());
    private String givenKey = "";
    private Jobs.@Nullable Job checking;
    private final Errands errands;
    private final boolean writable;
    private final Map<EditField, StringProperty> texts = new EnumMap<>(EditField.class);
    private final ReadOnlyObjectWrapper<Check> check = new ReadOnlyObjectWrapper<>(new Check(Map.of()));
    private Optional<PaperId> paper = Optional.empty();
    private Citation before = Citation.EMPTY;

    public EditViewModel(Library library, Jobs jobs, Errands errands) {
        this.papers = library.papers();
        this.keys = library.keys();
        this.jobs = jobs;
        key.subscribe(this::checkKey);
        this.errands = errands;
        this.writable = library.isWritable();
        for (var field : EditField.values()) {
            var text = new SimpleStringProperty("");
            text.subscribe((old, now) -> look());
            texts.put(field, text);
        }
    }

    public boolean isWritable() {
        return writable;
    }

    public StringProperty textProperty(EditField field) {
        var text = texts.get(field);
        if (text == null) throw new IllegalArgumentException(field.name());
        return text;
    }

    /// The key by which texts cite the paper.
    public StringProperty keyProperty() {
        return key;
    }

    /// Why the key cannot be given, if it cannot.
    public ReadOnlyObjectProperty<Optional<Saying>> keyProblemProperty() {
        return keyProblem.getReadOnlyProperty();
    }

    private void checkKey() {
        if (checking != null) checking.cancel();
        var wanted = key.get().strip();
        keyProblem.set(Optional.empty());
        if (paper.isEmpty() || wanted.equals(givenKey)) return;
        var id = paper.get();
        checking = jobs.ask(progress -> keys.check(id, wanted), outcome -> {
            if (outcome instanceof Outcome.Done<KeyAnswer>(var answer)) keyProblem.set(problem(answer));
        });
    }

    private static Optional<Saying> problem(KeyAnswer answer) {
        return switch (answer) {
            case KeyAnswer.Free _, KeyAnswer.Given _, KeyAnswer.Same _, KeyAnswer.Gone _ -> Optional.empty();
            case KeyAnswer.Unusable _ -> Optional.of(Saying.of("edit-field.no-key"));
            case KeyAnswer.Taken(var _, var title, var now) ->
                Optional.of(Saying.of(now ? "edit-field.key-taken" : "edit-field.key-was-taken", title));
        };
    }

    public ReadOnlyObjectProperty<Check> checkProperty() {
        return check.getReadOnlyProperty();
    }

    /// Opens a paper's fields as they stand.
    public void open(Paper opened) {
        paper = Optional.of(opened.id());
        before = opened.citation();
        givenKey = opened.key().text();
        key.set(givenKey);
        keyProblem.set(Optional.empty());
        for (var field : EditField.values()) textProperty(field).set(field.text(before));
        look();
    }

    /// The fields that differ from what the paper says now.
    public List<EditField> changed() {
        var changed = new ArrayList<EditField>();
        for (var field : EditField.values()) {
            if (!textProperty(field).get().strip().equals(field.text(before).strip())) changed.add(field);
        }
        return changed;
    }

    /// Writes what was changed; a field that was not touched stays as it was, character by character.
    ///
    /// @return false where a field cannot be saved as it stands
    public boolean save() {
        if (!writable || !check.get().isFine() || paper.isEmpty()) return false;
        if (keyProblem.get().isPresent()) return false;
        var id = paper.get();
        var edited = edited();
        if (!edited.equals(before)) {
            errands.start(Saying.of("errand.correct"), progress -> papers.correct(id, edited), revision -> {});
        }
        var wanted = key.get().strip();
        if (!wanted.equals(givenKey))
            errands.start(Saying.of("errand.cite"), progress -> keys.set(id, wanted), answer -> {});
        return true;
    }

    private Citation edited() {
        var citation = before;
        for (var field : changed())
            citation = field.put(citation, textProperty(field).get().strip());
        return citation;
    }

    private void look() {
        var problems = new EnumMap<EditField, Saying>(EditField.class);
        for (var field : EditField.values()) {
            field.problem(textProperty(field).get().strip()).ifPresent(saying -> problems.put(field, saying));
        }
        check.set(new Check(problems));
    }
}
