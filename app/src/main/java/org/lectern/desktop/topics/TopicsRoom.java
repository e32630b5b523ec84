package org.lectern.desktop.topics;

import org.lectern.desktop.job.Errands;
import org.lectern.desktop.job.Jobs;
import org.lectern.desktop.job.Notices;
import org.lectern.library.Library;

/// The view-models of topics.
///
/// @param topics all of them
/// @param splits how one would fall apart
/// @param news what the last run changed
public record TopicsRoom(TopicsViewModel topics, SplitViewModel splits, TopicNewsViewModel news) {

    /// Each run of topics may have news.
    public static TopicsRoom of(Library library, Jobs jobs, Errands errands, Notices notices, TopicsViewModel topics) {
        var news = new TopicNewsViewModel(library, jobs, errands, notices);
        topics.runningProperty().subscribe(running -> {
            if (!running) news.again();
        });
        return new TopicsRoom(topics, new SplitViewModel(library, errands, notices), news);
    }

    /// Looks at all of them anew, because the library has changed.
    public void again() {
        topics.again();
        news.again();
    }
}
