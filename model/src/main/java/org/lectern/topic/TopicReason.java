package org.lectern.topic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.lectern.paper.PaperId;
import org.lectern.paper.TopicId;
import org.lectern.text.Repair;
import org.lectern.text.WordAnalyzer;

/// Why a paper is where it is.
///
/// @param words the topic's words that stand in the paper, as it writes them, the most telling first
/// @param nearest the papers it is most tied to
/// @param runnerUp where else it might be
public record TopicReason(
        PaperId paper, TopicId topic, List<String> words, List<PaperId> nearest, Optional<TopicId> runnerUp) {

    /// How many words are told.
    public static final int MOST_WORDS = 8;

    public TopicReason {
        words = List.copyOf(words);
        nearest = List.copyOf(nearest);
    }

    /// Looks for the topic's words in a paper's texts.
    ///
    /// @param topic the member's own
    public static TopicReason of(Member member, Topic topic, String title, String abstractText) {
        var analyzer = new WordAnalyzer();
        var text = Repair.repaired(title) + "\n" + Repair.repaired(abstractText);
        var written = new HashMap<String, String>();
        for (var token : analyzer.tokens(text)) {
            written.putIfAbsent(token.term(), text.substring(token.start(), token.end()));
        }
        var words = new ArrayList<String>();
        var told = new HashSet<String>();
        for (var word : topic.words()) {
            for (var term : analyzer.terms(word)) {
                var found = written.get(term);
                if (found == null || words.size() == MOST_WORDS) continue;
                if (told.add(found.toLowerCase(Locale.ROOT))) words.add(found);
            }
        }
        return new TopicReason(member.paper(), member.topic(), words, member.nearest(), member.runnerUp());
    }
}
