package org.lectern.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.lectern.bench.Corpus.Sheet;
import tools.jackson.databind.json.JsonMapper;

/// The formats in which the corpus is written, each as its most usual program writes it.
public enum Shape {
    BIB("bib") {
        @Override
        String of(Sheet sheet, int number) {
            return """
                    @article{p%d,
                      title = {%s},
                      author = {%s},
                      year = {%d},
                      journal = {arXiv},
                      eprint = {%s},
                      archiveprefix = {arXiv},
                      keywords = {%s},
                      abstract = {%s},
                    }

                    """.formatted(
                            number,
                            tex(sheet.title()),
                            tex(String.join(" and ", sheet.authors())),
                            sheet.year(),
                            sheet.id(),
                            String.join(", ", sheet.keywords()),
                            tex(sheet.text()));
        }
    },
    RIS("ris") {
        @Override
        String of(Sheet sheet, int number) {
            return "TY  - JOUR\nTI  - " + line(sheet.title()) + "\n" + inverted("AU  - ", sheet.authors())
                    + "PY  - " + sheet.year() + "\nJO  - arXiv\n" + lines("KW  - ", sheet.keywords())
                    + "AB  - " + line(sheet.text()) + "\nER  - \n\n";
        }
    },
    NBIB("nbib") {
        @Override
        String of(Sheet sheet, int number) {
            return "PMID- " + (10_000_000 + number) + "\nDP  - " + sheet.year() + "\nTI  - " + line(sheet.title())
                    + "\nAB  - " + line(sheet.text()) + "\n" + inverted("FAU - ", sheet.authors())
                    + "PT  - Journal Article\nJT  - arXiv\n" + lines("OT  - ", sheet.keywords()) + "\n";
        }
    },
    ENW("enw") {
        @Override
        String of(Sheet sheet, int number) {
            return "%0 Journal Article\n%T " + line(sheet.title()) + "\n" + inverted("%A ", sheet.authors())
                    + "%D " + sheet.year() + "\n%J arXiv\n" + lines("%K ", sheet.keywords())
                    + "%X " + line(sheet.text()) + "\n\n";
        }
    },
    ENDNOTE("xml") {
        @Override
        String head() {
            return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<xml><records>\n";
        }

        @Override
        String of(Sheet sheet, int number) {
            return "<record><rec-number>" + (number + 1)
                    + "</rec-number><ref-type name=\"Journal Article\">17</ref-type>"
                    + "<contributors><authors>" + elements("author", sheet.authors()) + "</authors></contributors>"
                    + "<titles><title>" + xml(sheet.title())
                    + "</title><secondary-title>arXiv</secondary-title></titles>"
                    + "<keywords>" + elements("keyword", sheet.keywords()) + "</keywords><dates><year>" + sheet.year()
                    + "</year></dates><abstract>" + xml(sheet.text()) + "</abstract></record>\n";
        }

        @Override
        String tail() {
            return "</records></xml>\n";
        }
    },
    CSL("json") {
        @Override
        String head() {
            return "[\n";
        }

        @Override
        String of(Sheet sheet, int number) {
            var item = MAPPER.createObjectNode()
                    .put("id", "p" + number)
                    .put("type", "article-journal")
                    .put("title", sheet.title())
                    .put("container-title", "arXiv")
                    .put("keyword", String.join(", ", sheet.keywords()))
                    .put("abstract", sheet.text());
            var authors = item.putArray("author");
            for (var author : sheet.authors())
                authors.addObject().put("family", family(author)).put("given", given(author));
            item.putObject("issued").putArray("date-parts").addArray().add(sheet.year());
            return (number == 0 ? "" : ",\n") + MAPPER.writeValueAsString(item);
        }

        @Override
        String tail() {
            return "\n]\n";
        }
    };

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final String ending;

    Shape(String ending) {
        this.ending = ending;
    }

    abstract String of(Sheet sheet, int number);

    String head() {
        return "";
    }

    String tail() {
        return "";
    }

    /// Writes the first papers of a corpus to a new file.
    public Path write(Corpus corpus, int count, Path folder) throws IOException {
        var file = folder.resolve("corpus-" + count + "." + ending);
        try (var out = Files.newBufferedWriter(file)) {
            out.write(head());
            int[] number = {0};
            corpus.papers(count, sheet -> {
                try {
                    out.write(of(sheet, number[0]++));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
            out.write(tail());
        }
        return file;
    }

    /// Parts a file of RIS records in two.
    public static void split(Path records, int first, Path head, Path tail) throws IOException {
        try (var in = Files.newBufferedReader(records);
                var before = Files.newBufferedWriter(head);
                var behind = Files.newBufferedWriter(tail)) {
            int ended = 0;
            for (var line = in.readLine(); line != null; line = in.readLine()) {
                (ended < first ? before : behind).append(line).append('\n');
                if (line.startsWith("ER  -")) ended++;
            }
        }
    }

    /// The abstracts hold TeX as their authors wrote it; only what would end a field or begin a comment is escaped.
    /// Braces that do not match, or that only some parsers would match, are left out.
    private static String tex(String text) {
        int depth = text.contains("\\{") || text.contains("\\}") ? -1 : 0;
        for (int i = 0; i < text.length() && depth >= 0; i++) {
            if (text.charAt(i) == '{') depth++;
            else if (text.charAt(i) == '}') depth--;
        }
        var closed = depth == 0 ? text : text.replaceAll("[{}]", "");
        var escaped = closed.replace("%", "\\%").replace("&", "\\&").replace("#", "\\#");
        return escaped.endsWith("\\") ? escaped + " " : escaped;
    }

    private static String line(String text) {
        return text.replace('\n', ' ').replace('\r', ' ');
    }

    private static String lines(String tag, List<String> texts) {
        return texts.stream().map(text -> tag + line(text) + "\n").collect(Collectors.joining());
    }

    private static String inverted(String tag, List<String> authors) {
        return lines(
                tag,
                authors.stream().map(name -> family(name) + ", " + given(name)).toList());
    }

    private static String family(String name) {
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    private static String given(String name) {
        return name.substring(0, Math.max(0, name.lastIndexOf(' ')));
    }

    private static String elements(String name, List<String> texts) {
        return texts.stream()
                .map(text -> "<" + name + ">" + xml(text) + "</" + name + ">")
                .collect(Collectors.joining());
    }

    private static String xml(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
