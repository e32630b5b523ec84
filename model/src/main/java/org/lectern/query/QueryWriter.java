package org.lectern.query;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.StringJoiner;
import org.lectern.paper.PaperId;

/// Writes a query as the line that is read as the same query. Nested parts stand in parentheses, and so do words
/// that would otherwise run together with the words before them.
final class QueryWriter {

    private QueryWriter() {}

    static String write(Query query) {
        return switch (query) {
            case Query.And(var parts) -> conjunction(parts);
            case Query.Or(var parts) -> {
                var line = new StringJoiner(" OR ");
                parts.forEach(part -> line.add(part(part)));
                yield line.toString();
            }
            default -> part(query);
        };
    }

    private static String conjunction(List<Query> parts) {
        var line = new StringJoiner(" ");
        boolean afterWords = false;
        for (var part : parts) {
            boolean isWords = part instanceof Query.Words words && words.field().isEmpty();
            line.add(isWords && afterWords ? "(" + part(part) + ")" : part(part));
            afterWords = isWords;
        }
        return line.toString();
    }

    private static String part(Query query) {
        return switch (query) {
            case Query.All() -> "*";
            case Query.Words(var field, var words) -> words(field, words);
            case Query.AnyOf(var words) -> "any:(" + String.join(" ", words) + ")";
            case Query.Phrase(var field, var text) -> name(field) + quoted(text);
            case Query.Prefix(var field, var start) -> name(field) + start + "*";
            case Query.Tagged(var tag, var below) -> "tag:" + (below ? "" : "=") + value(tag.toString());
            case Query.InTopic(var topic) -> "topic:" + topic.number();
            case Query.Years(var from, var to) -> "year:" + years(from, to);
            case Query.HasStatus(var status) -> "status:" + status.word();
            case Query.Rated(var from, var to) -> "rating:" + (from == to ? "" + from : from + ".." + to);
            case Query.Keyed(var key) -> "key:" + value(key);
            case Query.FromFile(var file) -> "source:" + value(file);
            case Query.Has(var part) -> "has:" + Facet.name(part);
            case Query.Added(var date) -> "added:" + date;
            case Query.Like(var paper) -> "like:" + paper;
            case Query.Near near -> "like:" + near.paper();
            case Query.Ids(var papers) -> "id:" + ids(papers);
            case Query.Not(Query.Has(var part)) -> "missing:" + Facet.name(part);
            case Query.Not(Query.Words words)
            when words.field().isEmpty() && words.words().size() > 1 -> "-(" + part(words) + ")";
            case Query.Not(Query.Not(var inner)) -> "-(" + part(new Query.Not(inner)) + ")";
            case Query.Not(var inner) -> "-" + part(inner);
            case Query.And _, Query.Or _ -> "(" + write(query) + ")";
        };
    }

    private static String ids(SortedSet<PaperId> papers) {
        var line = new StringJoiner(",");
        long from = 0;
        long last = -1;
        for (var paper : papers) {
            if (paper.number() != last + 1) {
                if (from > 0) line.add(range(from, last));
                from = paper.number();
            }
            last = paper.number();
        }
        if (from > 0) line.add(range(from, last));
        return line.toString();
    }

    private static String range(long from, long to) {
        return from == to ? Long.toString(from) : from + ".." + to;
    }

    private static String words(Optional<Query.Field> field, List<String> words) {
        var line = String.join(" ", words);
        return field.isPresent() && words.size() > 1 ? name(field) + "(" + line + ")" : name(field) + line;
    }

    private static String name(Optional<Query.Field> field) {
        return field.map(each -> Fields.name(each) + ":").orElse("");
    }

    private static String years(int from, int to) {
        if (from == to) return Integer.toString(from);
        if (from == Facet.FIRST_YEAR && to < Facet.LAST_YEAR) return ".." + to;
        if (to == Facet.LAST_YEAR && from > Facet.FIRST_YEAR) return from + "..";
        return from + ".." + to;
    }

    private static String value(String text) {
        boolean plain = !text.isEmpty()
                && "<>=\"\u201c\u201d\u201e".indexOf(text.charAt(0)) < 0
                && text.chars().noneMatch(each -> PlainWords.isSpace((char) each) || each == '(' || each == ')');
        return plain ? text : quoted(text);
    }

    private static String quoted(String text) {
        return '"' + text.replace("\"", "\"\"") + '"';
    }
}
