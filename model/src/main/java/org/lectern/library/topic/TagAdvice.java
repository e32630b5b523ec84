package org.lectern.library.topic;

import java.util.TreeMap;
import java.util.TreeSet;
import org.lectern.library.core.Core;
import org.lectern.paper.PaperId;
import org.lectern.paper.TagPath;
import org.lectern.suggest.TagSuggester;
import org.lectern.work.Progress;

/// Tags that papers might be given, learned from those that have some.
public final class TagAdvice {

    private final Core core;

    public TagAdvice(Core core) {
        this.core = core;
    }

    /// Learns from all papers of the library as it stands. What is learned answers for each of its papers.
    public TagSuggester learn(Progress progress) {
        var tags = new TreeMap<PaperId, TreeSet<TagPath>>();
        core.read(lists -> lists.taggings())
                .forEach(each ->
                        tags.computeIfAbsent(each.paper(), _ -> new TreeSet<>()).add(each.tag()));
        var builder = TagSuggester.builder();
        new Texts(core)
                .each(
                        progress,
                        text -> builder.add(
                                text.paper(),
                                text.title(),
                                text.abstractText(),
                                tags.getOrDefault(text.paper(), new TreeSet<>())));
        return builder.build(progress);
    }
}
