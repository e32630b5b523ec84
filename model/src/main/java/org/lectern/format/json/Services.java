package org.lectern.format.json;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Descriptions of papers as the services wrap them up, each made plain: the object that describes the paper, with what
/// lies deeper in it under names that mean the same to everybody. Everything else stays as it is.
final class Services {

    /// How a service is told, and where it keeps what.
    ///
    /// @param inner the member that describes the paper, or empty where the object itself does
    /// @param sign a path that only this service's descriptions have, within the inner object
    /// @param places for each plain name the path to its value; of several values of a list the first that fits counts
    private record Service(String inner, String sign, Map<String, String> places) {}

    private static final List<Service> ALL = List.of(
            new Service( // DataCite
                    "attributes",
                    "titles/title",
                    Map.of(
                            "title", "titles/title",
                            "authors", "creators",
                            "year", "publicationYear",
                            "abstract", "descriptions[descriptionType=Abstract]/description",
                            "keywords", "subjects*/subject",
                            "venue", "container/title",
                            "volume", "container/volume",
                            "publisher", "publisher/name",
                            "type", "types/resourceTypeGeneral")),
            new Service( // Europe PMC
                    "",
                    "journalInfo/journal/title",
                    Map.of(
                            "authors", "authorList/author",
                            "journal", "journalInfo/journal/title",
                            "volume", "journalInfo/volume",
                            "issue", "journalInfo/issue",
                            "pages", "pageInfo",
                            "keywords", "keywordList/keyword")),
            new Service( // INSPIRE HEP
                    "metadata",
                    "titles/title",
                    Map.ofEntries(
                            Map.entry("title", "titles/title"),
                            Map.entry("doi", "dois/value"),
                            Map.entry("arxiv", "arxiv_eprints/value"),
                            Map.entry("abstract", "abstracts/value"),
                            Map.entry("journal", "publication_info/journal_title"),
                            Map.entry("volume", "publication_info/journal_volume"),
                            Map.entry("issue", "publication_info/journal_issue"),
                            Map.entry("year", "publication_info/year"),
                            Map.entry("startpage", "publication_info/page_start"),
                            Map.entry("endpage", "publication_info/page_end"),
                            Map.entry("keywords", "keywords*/value"),
                            Map.entry("type", "document_type"),
                            Map.entry("date", "earliest_date"))),
            new Service( // DOAJ
                    "bibjson",
                    "title",
                    Map.of(
                            "doi", "identifier[type=doi]/id",
                            "journal", "journal/title",
                            "volume", "journal/volume",
                            "issue", "journal/number",
                            "publisher", "journal/publisher",
                            "url", "link/url")),
            new Service( // OpenAIRE
                    "",
                    "mainTitle",
                    Map.of(
                            "title", "mainTitle",
                            "abstract", "descriptions",
                            "doi", "pids[scheme=doi]/value",
                            "journal", "container/name",
                            "volume", "container/vol",
                            "issue", "container/iss",
                            "startpage", "container/sp",
                            "endpage", "container/ep")),
            new Service( // DBLP
                    "info", "authors/author", Map.of("authors", "authors/author", "url", "ee")),
            new Service( // Paperpile
                    "", "journalfull", Map.of("journal", "journalfull")));

    private Services() {}

    /// The object that describes the paper, with plain names; the object itself where no service is known by it.
    static JsonNode plain(JsonNode object) {
        for (var service : ALL) {
            var inner = service.inner.isEmpty() ? object : object.path(service.inner);
            if (inner.isObject() && !at(inner, service.sign).isEmpty()) return plain((ObjectNode) inner, service);
        }
        return object;
    }

    private static JsonNode plain(ObjectNode inner, Service service) {
        var plain = JsonNodeFactory.instance.objectNode();
        new TreeMap<>(service.places).forEach((name, path) -> {
            var found = at(inner, path);
            if (!found.isEmpty())
                plain.set(name, path.contains("*") ? JsonNodeFactory.instance.arrayNode().addAll(found) : found.getFirst());
        });
        inner.properties().forEach(each -> {
            if (!plain.has(each.getKey()) && !isTaken(each.getKey(), service)) plain.set(each.getKey(), each.getValue());
        });
        return plain;
    }

    /// Whether a member has nothing in it but what was taken out of it whole.
    private static boolean isTaken(String name, Service service) {
        return service.places.values().stream().anyMatch(path -> path.equals(name) || path.startsWith(name + "*"));
    }

    /// All values at a path. A list on the way stands for each of its elements, the path's last value for itself.
    private static List<JsonNode> at(JsonNode object, String path) {
        var found = Stream.of(object);
        var steps = path.split("/", -1);
        for (int i = 0; i < steps.length; i++) {
            boolean isLast = i == steps.length - 1;
            var step = steps[i];
            found = found.flatMap(node -> step(node, step, isLast));
        }
        return found.toList();
    }

    private static Stream<JsonNode> step(JsonNode node, String step, boolean isLast) {
        int filter = step.indexOf('[');
        var name = (filter < 0 ? step : step.substring(0, filter)).replace("*", "");
        var value = node.path(name);
        if (value.isMissingNode() || value.isNull()) return Stream.empty();
        if (isLast || !value.isArray()) return Stream.of(value);
        var all = value.valueStream();
        if (filter < 0) return all;
        var condition = step.substring(filter + 1, step.length() - 1).split("=", 2);
        return all.filter(each -> JsonFields.text(each.path(condition[0])).equals(condition[1]));
    }
}
