package org.lectern.index;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.lectern.paper.Author;
import org.lectern.paper.Citation;
import org.lectern.query.Query;

/// Cuts from a citation what shows why it matches.
final class Snippets {

    private static final int PASSAGES = 2;
    private static final int LONGEST = 320;
    private static final int BEFORE = 80;
    private static final String LEFT_OUT = "\u2026";

    private final Analysis analysis;
    private final Query query;

    Snippets(Analysis analysis, Query query) {
        this.analysis = analysis;
        this.query = query;
    }

    List<Snippet> of(Citation citation) {
        var snippets = new ArrayList<Snippet>();
        if (!citation.title().isEmpty()) snippets.add(whole(Query.Field.TITLE, Names.TITLE, citation.title()));
        snippets.addAll(passages(citation.abstractText()));
        var authors = citation.authors().stream().map(Author::display).collect(Collectors.joining("; "));
        addIfMarked(whole(Query.Field.AUTHOR, Names.AUTHOR, authors), snippets);
        addIfMarked(whole(Query.Field.VENUE, Names.VENUE, citation.venue()), snippets);
        return snippets;
    }

    private static void addIfMarked(Snippet snippet, List<Snippet> snippets) {
        if (!snippet.marks().isEmpty()) snippets.add(snippet);
    }

    private Snippet whole(Query.Field shown, String field, String text) {
        return new Snippet(field, text, new Marker(analysis, query, shown).marks(text));
    }

    private record Sentence(int from, int to, List<Mark> marks, int different) {}

    /// The sentences with most different words of the query, in their order in the text.
    private List<Snippet> passages(String text) {
        var marks = new Marker(analysis, query, Query.Field.ABSTRACT).marks(text);
        if (marks.isEmpty()) return List.of();
        return sentences(text, marks).stream()
                .sorted(Comparator.comparingInt(Sentence::different).reversed())
                .limit(PASSAGES)
                .sorted(Comparator.comparingInt(Sentence::from))
                .map(sentence -> cut(text, sentence))
                .toList();
    }

    /// The sentences that hold marks.
    private static List<Sentence> sentences(String text, List<Mark> marks) {
        var breaks = BreakIterator.getSentenceInstance(Locale.ROOT);
        breaks.setText(text);
        var sentences = new ArrayList<Sentence>();
        int next = 0;
        int from = breaks.first();
        for (int to = breaks.next(); to != BreakIterator.DONE && next < marks.size(); from = to, to = breaks.next()) {
            var within = new ArrayList<Mark>();
            for (; next < marks.size() && marks.get(next).from() < to; next++) within.add(marks.get(next));
            if (!within.isEmpty()) sentences.add(sentence(text, from, to, within));
        }
        return sentences;
    }

    private static Sentence sentence(String text, int from, int to, List<Mark> marks) {
        var different = new HashSet<String>();
        for (var mark : marks)
            different.add(text.substring(mark.from(), mark.to()).toLowerCase(Locale.ROOT));
        int end = Math.max(to, marks.getLast().to());
        return new Sentence(from, end, marks, different.size());
    }

    private static Snippet cut(String text, Sentence sentence) {
        int from = sentence.from();
        int to = sentence.to();
        if (to - from > LONGEST) {
            var first = sentence.marks().getFirst();
            from = wordStart(text, first.from() - BEFORE, from);
            if (to - from > LONGEST) to = Math.max(first.to(), wordEnd(text, from + LONGEST, from));
        }
        while (to > from && Character.isWhitespace(text.charAt(to - 1))) to--;
        var before = from > sentence.from() ? LEFT_OUT : "";
        var after = to < text.substring(0, sentence.to()).stripTrailing().length() ? LEFT_OUT : "";
        int start = from;
        int end = to;
        int shift = before.length() - from;
        var marks = sentence.marks().stream()
                .filter(mark -> mark.from() >= start && mark.to() <= end)
                .map(mark -> new Mark(mark.from() + shift, mark.to() + shift))
                .toList();
        return new Snippet(Names.ABSTRACT, before + text.substring(from, to) + after, marks);
    }

    /// The start of the word at a place, or the place itself within a word longer than any.
    private static int wordStart(String text, int at, int least) {
        if (at <= least) return least;
        int start = at;
        while (start > least && at - start < BEFORE && !Character.isWhitespace(text.charAt(start - 1))) start--;
        return whole(text, start);
    }

    private static int wordEnd(String text, int at, int least) {
        int end = at;
        while (end > least && at - end < BEFORE && !Character.isWhitespace(text.charAt(end))) end--;
        return whole(text, end);
    }

    /// The place, or the one before it when it would part a surrogate pair.
    private static int whole(String text, int at) {
        return at > 0 && Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
    }
}
