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
import org.lectern.desktop.job.Errands;
import org.lectern.desktop.job.Saying;
import org.lectern.library.Library;
import org.lectern.library.Papers;
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
    private final Errands errands;
    private final boolean writable;
    private final Map<EditField, StringProperty> texts = new EnumMap<>(EditField.class);
    private final ReadOnlyObjectWrapper<Check> check = new ReadOnlyObjectWrapper<>(new Check(Map.of()));
    private Optional<PaperId> paper = Optional.empty();
    private Citation before = Citation.EMPTY;

    public EditViewModel(Library library, Errands errands) {
        this.papers = library.papers();
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

    public ReadOnlyObjectProperty<Check> checkProperty() {
        return check.getReadOnlyProperty();
    }

    /// Opens a paper's fields as they stand.
    public void open(Paper opened) {
        paper = Optional.of(opened.id());
        before = opened.citation();
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
        var id = paper.get();
        var edited = edited();
        if (!edited.equals(before)) {
            errands.start(Saying.of("errand.correct"), progress -> papers.correct(id, edited), revision -> {});
        }
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
