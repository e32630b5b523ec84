package org.lectern.desktop.tags;

import java.util.List;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.lectern.desktop.job.Errands;
import org.lectern.desktop.job.Jobs;
import org.lectern.desktop.job.Notices;
import org.lectern.desktop.search.SearchViewModel;
import org.lectern.desktop.tags.matrix.MatrixViewModel;
import org.lectern.desktop.tags.rule.AlikeViewModel;
import org.lectern.desktop.tags.rule.RulesViewModel;
import org.lectern.library.Library;
import org.lectern.paper.PaperId;

/// The view-models of tags.
///
/// @param tags all of them
/// @param matrix which stand together
/// @param rules which papers are to carry which
/// @param alike those that look alike
/// @param part which of these is looked at
public record TagsRoom(
        TagsViewModel tags,
        TagColoursViewModel colours,
        MatrixViewModel matrix,
        RulesViewModel rules,
        AlikeViewModel alike,
        ObjectProperty<TagPart> part) {

    /// @param found the papers that the query finds
    public static TagsRoom of(
            Library library,
            Jobs jobs,
            Errands errands,
            Notices notices,
            TagsViewModel tags,
            SearchViewModel search,
            Supplier<List<PaperId>> found) {
        return new TagsRoom(
                tags,
                new TagColoursViewModel(library, jobs, errands, notices),
                new MatrixViewModel(library, jobs, notices, search, found),
                new RulesViewModel(library, jobs, errands, notices),
                new AlikeViewModel(library, jobs, errands, notices),
                new SimpleObjectProperty<>(TagPart.TREE));
    }

    /// What is not looked at is not counted.
    ///
    /// @param shown whether the tags are looked at at all
    public void look(boolean shown) {
        matrix.shownProperty().set(shown && part.get() == TagPart.TOGETHER);
        rules.shownProperty().set(shown && part.get() == TagPart.RULES);
    }

    /// Looks at all of them anew, because the library has changed.
    public void again() {
        colours.again();
        rules.again();
        alike.again();
    }
}
