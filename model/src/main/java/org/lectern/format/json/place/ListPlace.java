package org.lectern.format.json.place;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lectern.format.Field;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.json.JsonMapper;

/// Where the list of records stands in a file that is one object.
///
/// Told from the first title in the file: the outermost array around it is the list, or an object whose members
/// are alike. An object that says a title itself, or holds another that does, is a record and no list: a paper
/// that brings its references with it is a paper.
///
/// @param start the place of the list's bracket, in characters from the file's beginning
/// @param isMap whether the list is an object, whose members are the records by their names
public record ListPlace(int start, boolean isMap) {

    /// Names under which services put the list of what they found, though its owner may be named behind it.
    private static final Set<String> KNOWN = Set.of(
            "items",
            "references",
            "data",
            "results",
            "result",
            "papers",
            "records",
            "notes",
            "docs",
            "hits",
            "hit",
            "rows",
            "entries",
            "articles",
            "publications",
            "collection");
    /// Lists within a record, in which titles are of people and other papers.
    private static final Set<String> PARTS = Set.of(
            "author",
            "authors",
            "creators",
            "contributors",
            "editors",
            "methods",
            "attachments",
            "files",
            "journals",
            "citations",
            "related",
            "similar",
            "bib_entries",
            "highlights");
    /// No member's name, but the mark of the file's end.
    private static final String END = "\0";
    /// What a column of titles may be called, but in an object is rather one that says a title.
    private static final Set<String> WRAPPERS = Set.of("paper", "article", "Paper", "Article");
    /// What services call a title that nobody else would.
    private static final Set<String> TITLES = Set.of("resolved_title", "virtualsite_url");

    /// The place of the list in a file that starts with `head`; empty where the file is a record, or several.
    public static Optional<ListPlace> in(String head) {
        return head.stripLeading().startsWith("{") ? new Search().in(head) : Optional.empty();
    }

    /// Whether a member of this name holds a title.
    public static boolean isTitle(String member) {
        boolean isNamed = Field.named(member).equals(Optional.of(Field.TITLE)) && !WRAPPERS.contains(member);
        return isNamed || TITLES.contains(member);
    }

    /// Whether a list of this name is part of a record, or of something else than papers.
    public static boolean isPart(String name) {
        return PARTS.contains(name);
    }

    /// Whether two objects are of one kind, by the names of their members.
    public static boolean areAlike(Set<String> one, Set<String> other) {
        return Frame.areAlike(one, other);
    }

    /// One walk through the beginning of a file.
    private static final class Search {
        private final Deque<Frame> open = new ArrayDeque<>();
        private @Nullable Frame list;
        private @Nullable Frame map;
        private @Nullable Frame untitled;
        /// Whether a title has been seen that stands in no list.
        private boolean isTitled;

        private String member = "";

        Optional<ListPlace> in(String head) {
            try (var json = JsonMapper.shared().createParser(head)) {
                for (var token = json.nextToken(); token != null; token = json.nextToken()) {
                    if (open.isEmpty() && member.equals(END)) return Optional.empty();
                    take(token, json);
                }
            } catch (JacksonException e) {
                while (!open.isEmpty()) close(); // the head ends amid the file, or the file is broken further down
            }
            if (list != null) return Optional.of(new ListPlace(list.start(), false));
            if (map != null) return Optional.of(new ListPlace(map.start(), true));
            return Optional.ofNullable(untitled)
                    .filter(each -> !isTitled)
                    .map(each -> new ListPlace(each.start(), false));
        }

        private void take(JsonToken token, JsonParser json) {
            switch (token) {
                case START_OBJECT, START_ARRAY -> open(token, json);
                case END_OBJECT, END_ARRAY -> close();
                case PROPERTY_NAME -> {
                    member = json.currentName();
                    open.getLast().members().add(member);
                    if (isTitle(member)) title();
                }
                default -> member = "";
            }
        }

        private void open(JsonToken token, JsonParser json) {
            var outer = open.peekLast();
            boolean isElement = outer != null && outer.isArray() && token == JsonToken.START_OBJECT;
            if (isElement && untitled == null && KNOWN.contains(outer.name())) untitled = outer;
            int start = (int) json.currentTokenLocation().getCharOffset();
            open.addLast(new Frame(token == JsonToken.START_ARRAY, member, start));
            member = "";
        }

        private void title() {
            var outermost = open.stream().filter(Frame::isArray).findFirst();
            if (outermost.isEmpty()) {
                isTitled = true;
                var found = list;
                int here = open.getLast().start();
                if (found != null && found.start() > here && !KNOWN.contains(found.name())) list = null;
            } else if (!isTitled
                    && list == null
                    && !PARTS.contains(outermost.get().name())) {
                list = outermost.get();
            }
        }

        private void close() {
            var closed = open.removeLast();
            member = open.isEmpty() ? END : "";
            boolean isRecord = !closed.isArray() && closed.isTitled();
            boolean isInList = open.stream().anyMatch(Frame::isArray);
            var outer = open.peekLast();
            if (outer != null && isRecord && !isInList) outer.addTitled(closed);
            if (!isInList && closed.isMap()) map = closed;
        }
    }
}
