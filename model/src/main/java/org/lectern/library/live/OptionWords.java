package org.lectern.library.live;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.lectern.format.EntryOptions;
import org.lectern.format.ExportOptions;
import org.lectern.format.JournalList;

/// Export options as words on one line: flags, and names with their values. Of a list of journal names the file is
/// remembered; what the library adds by itself it adds anew each time.
final class OptionWords {

    private static final String ABSTRACTS = "abstracts";
    private static final String AS_IMPORTED = "as-imported";
    private static final String FIELD = "field:";
    private static final String KEYWORDS = "keywords";
    private static final String UNLINKED = "unlinked";
    private static final String URLS = "urls";
    private static final String BRACES = "braces";
    private static final String BY = "by";
    private static final String STYLE = "style";
    private static final String JOURNALS = "journals";
    private static final String NAMES = "journal-names";

    private OptionWords() {}

    static String of(ExportOptions options) {
        var words = new TreeSet<String>();
        var entries = options.entries();
        if (options.abstracts()) words.add(ABSTRACTS);
        if (options.asImported()) words.add(AS_IMPORTED);
        if (entries.keywords()) words.add(KEYWORDS);
        if (!entries.linked()) words.add(UNLINKED);
        if (entries.urls() != EntryOptions.USUAL.urls()) words.add(URLS + ":" + entries.urls());
        if (entries.braces() != EntryOptions.USUAL.braces()) words.add(BRACES + ":" + entries.braces());
        if (options.by() != ExportOptions.PLAIN.by()) words.add(BY + ":" + options.by());
        if (!options.style().isEmpty()) words.add(STYLE + ":" + options.style());
        if (!entries.journals().file().isEmpty()) {
            words.add(JOURNALS + ":" + URLEncoder.encode(entries.journals().file(), StandardCharsets.UTF_8));
            words.add(NAMES + ":" + entries.journals().form());
        }
        options.fields().forEach(field -> words.add(FIELD + field));
        return String.join(" ", words);
    }

    static ExportOptions read(String line) {
        var words = List.of(line.split(" ", -1));
        var fields = words.stream()
                .filter(word -> word.startsWith(FIELD))
                .map(word -> word.substring(FIELD.length()))
                .collect(Collectors.toSet());
        var values = values(words);
        var usual = EntryOptions.USUAL;
        var entries = new EntryOptions(
                words.contains(KEYWORDS),
                EntryOptions.Urls.valueOf(values.getOrDefault(URLS, usual.urls().name())),
                EntryOptions.Braces.valueOf(
                        values.getOrDefault(BRACES, usual.braces().name())),
                List.of(),
                journals(values),
                !words.contains(UNLINKED),
                Map.of());
        return new ExportOptions(words.contains(ABSTRACTS), fields, words.contains(AS_IMPORTED))
                .with(entries)
                .by(ExportOptions.Sections.valueOf(
                        values.getOrDefault(BY, ExportOptions.PLAIN.by().name())))
                .inStyle(values.getOrDefault(STYLE, ""));
    }

    private static JournalList journals(Map<String, String> values) {
        var file = values.get(JOURNALS);
        if (file == null) return JournalList.AS_THEY_ARE;
        return JournalList.unread(
                URLDecoder.decode(file, StandardCharsets.UTF_8),
                JournalList.Form.valueOf(values.getOrDefault(NAMES, JournalList.Form.SHORT.name())));
    }

    private static Map<String, String> values(List<String> words) {
        var values = new HashMap<String, String>();
        for (var word : words) {
            int colon = word.indexOf(':');
            if (colon > 0) values.put(word.substring(0, colon), word.substring(colon + 1));
        }
        return values;
    }
}
