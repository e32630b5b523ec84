package org.lectern.format.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// The `meta` tags of a page by their names, without regard to case.
final class MetaTags {

    private final Map<String, List<String>> values = new LinkedHashMap<>();
    private final List<Element> tags = new ArrayList<>();

    MetaTags(Document page) {
        for (var tag : page.select("meta[content]")) {
            var name = (tag.attr("name") + (tag.hasAttr("name") ? "" : tag.attr("property"))).toLowerCase(Locale.ROOT);
            var plain = name.replaceFirst("^bepress_", "").replace("dcterms.", "dc.");
            var value = tag.attr("content").strip();
            if (plain.isEmpty() || value.isEmpty()) continue;
            values.computeIfAbsent(plain, each -> new ArrayList<>()).add(value);
            if (plain.startsWith("citation_") || plain.startsWith("dc.") || plain.startsWith("eprints.")) tags.add(tag);
        }
    }

    /// The tags that describe the paper, in the page's order.
    List<Element> tags() {
        return tags;
    }

    /// The first value of the first name that has one, or empty.
    String first(String... names) {
        return Stream.of(names).map(this::all).flatMap(List::stream).findFirst().orElse("");
    }

    /// All values of the first name that has any.
    List<String> all(String... names) {
        for (var name : names) {
            var found = values.get(name);
            if (found != null) return found;
        }
        return List.of();
    }

    Map<String, List<String>> values() {
        return values;
    }
}
