package org.lectern.format.bibtex.file;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lectern.work.Problem;

/// Lets entries inherit from the entries they name in `crossref` and `xdata`, wherever those stand in the file.
///
/// Only collections (books, proceedings and their like), entries that somebody waits for and those that the file was
/// [looked through][#named(String)] for are remembered, and of those only what can be inherited.
public final class CrossReferences {

    private static final Set<String> PARENTS = Set.of(
            "book",
            "mvbook",
            "collection",
            "mvcollection",
            "proceedings",
            "mvproceedings",
            "reference",
            "mvreference",
            "periodical",
            "booklet",
            "manual",
            "xdata");

    private static final Set<String> PARTS = Set.of(
            "inproceedings",
            "conference",
            "incollection",
            "inbook",
            "inreference",
            "bookinbook",
            "suppbook",
            "suppcollection");

    /// What belongs to one entry only: its place in the file, its words, and the names the world knows it by.
    private static final Set<String> OWN = Set.of(
            "crossref",
            "xref",
            "xdata",
            "ids",
            "key",
            "entryset",
            "entrysubtype",
            "execute",
            "label",
            "options",
            "presort",
            "related",
            "relatedoptions",
            "relatedstring",
            "relatedtype",
            "shorthand",
            "sortkey",
            "sortname",
            "sorttitle",
            "sortyear",
            "title",
            "subtitle",
            "titleaddon",
            "shorttitle",
            "doi",
            "url",
            "urldate",
            "eprint",
            "eprinttype",
            "eprintclass",
            "archiveprefix",
            "primaryclass",
            "pmid",
            "isbn",
            "abstract",
            "keywords",
            "file",
            "note",
            "annote",
            "annotation",
            "pages",
            "groups",
            "owner",
            "timestamp",
            "creationdate",
            "modificationdate",
            "comment",
            "review",
            "readstatus",
            "ranking",
            "priority",
            "printed",
            "relevance",
            "qualityassured",
            "mendeley-tags",
            "mendeley-groups");

    private static final Pattern NAMED =
            Pattern.compile("(?i)\\b(?:crossref|xdata)\\s*=\\s*[{\"]\\s*([^{}\"]{1,200}?)\\s*[}\"]");

    /// Parts of the fields' names as people write them; a look at them is quicker than a pattern.
    private static final List<String> NAMES = List.of("ossref", "ossRef", "OSSREF", "xdata", "XData", "XDATA", "Xdata");

    private final Set<String> named;
    private final Map<String, Entry> parents = new HashMap<>();
    private final Map<String, List<Entry>> waiting = new LinkedHashMap<>();

    /// References of a file of which nothing is known yet.
    public CrossReferences() {
        this(Set.of());
    }

    /// @param named the entries that are named anywhere in the file, as [#named(String)] finds them
    public CrossReferences(Set<String> named) {
        this.named = Set.copyOf(named);
    }

    /// The entries that a line names as those it inherits from.
    public static List<String> named(String line) {
        if (NAMES.stream().noneMatch(line::contains)) return List.of();
        return NAMED.matcher(line)
                .results()
                .flatMap(found -> Stream.of(found.group(1).split(",", -1)))
                .map(CrossReferences::name)
                .toList();
    }

    /// The entries that are complete now that this one has come, in the order in which they should go on.
    public List<Entry> arrived(Entry entry) {
        var complete = new ArrayList<Entry>();
        Deque<Entry> next = new ArrayDeque<>(List.of(entry));
        while (!next.isEmpty()) {
            var each = next.pop();
            var missing = missing(each);
            if (!missing.isEmpty()) {
                waiting.computeIfAbsent(missing, key -> new ArrayList<>()).add(each);
                continue;
            }
            var whole = inherited(each);
            var waiters = waiting.remove(name(whole.key()));
            var name = name(whole.key());
            if (waiters != null || PARENTS.contains(whole.type()) || named.contains(name))
                parents.putIfAbsent(name, slim(whole));
            if (!whole.type().equals("xdata")) complete.add(whole);
            if (waiters != null) next.addAll(waiters);
        }
        return complete;
    }

    /// The entries whose parents never came.
    public List<Entry> left() {
        var left = new ArrayList<Entry>();
        waiting.forEach((parent, children) -> {
            for (var child : children) {
                var problems = new ArrayList<>(child.problems());
                problems.add(Problem.of("import.bibtex.crossref", parent, child.line()));
                left.add(child.with(inherited(child).fields(), problems));
            }
        });
        waiting.clear();
        left.sort((one, other) -> Integer.compare(one.record(), other.record()));
        return left;
    }

    private String missing(Entry child) {
        for (var key : named(child)) if (!parents.containsKey(key)) return key;
        return "";
    }

    private static List<String> named(Entry child) {
        var named = new ArrayList<String>();
        for (var key : child.field("xdata").split(",", -1)) if (!key.isBlank()) named.add(name(key));
        if (!child.field("crossref").isBlank()) named.add(name(child.field("crossref")));
        return named;
    }

    private static String name(String key) {
        return key.strip().toLowerCase(Locale.ROOT);
    }

    private Entry inherited(Entry child) {
        var named = named(child);
        if (named.isEmpty()) return child;
        var fields = new LinkedHashMap<>(child.fields());
        for (var key : named) {
            var parent = parents.get(key);
            if (parent != null) parent.fields().forEach((name, value) -> inherit(child, parent, fields, name, value));
        }
        return child.with(fields, child.problems());
    }

    private static void inherit(Entry child, Entry parent, Map<String, String> fields, String name, String value) {
        if (parent.type().equals("xdata")) fields.putIfAbsent(name, value);
        else if (name.equals("title") && PARTS.contains(child.type())) fields.putIfAbsent("booktitle", value);
        else if (name.equals("subtitle") && PARTS.contains(child.type())) fields.putIfAbsent("booksubtitle", value);
        else if (name.equals("title") && parent.type().equals("periodical") && !fields.containsKey("journal"))
            fields.putIfAbsent("journaltitle", value);
        else if (name.equals("author") && child.fields().containsKey("editor")) return;
        else if (name.equals("title") && parent.type().startsWith("mv")) fields.putIfAbsent("maintitle", value);
        else if (name.equals("subtitle") && parent.type().startsWith("mv")) fields.putIfAbsent("mainsubtitle", value);
        else if (!isOwn(name) && !(name.equals("date") && fields.containsKey("year"))) fields.putIfAbsent(name, value);
    }

    /// JabRef lets each user of a file have a comment under the user's name.
    private static boolean isOwn(String name) {
        return OWN.contains(name) || name.startsWith("comment-");
    }

    private static Entry slim(Entry entry) {
        if (entry.type().equals("xdata")) return Entry.of("xdata", entry.key(), entry.fields());
        var fields = new LinkedHashMap<>(entry.fields());
        fields.keySet()
                .removeIf(name -> isOwn(name) && !Set.of("title", "subtitle").contains(name));
        return Entry.of(entry.type(), entry.key(), fields);
    }
}
