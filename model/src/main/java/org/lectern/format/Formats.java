package org.lectern.format;

import java.util.List;
import java.util.Optional;
import org.lectern.format.page.PageImporter;

public final class Formats {
    private final List<Importer> importers = List.of(new org.lectern.format.bibtex.BibtexImporter(), new PageImporter());
    private final List<Exporter> exporters = List.of(new org.lectern.format.bibtex.BibtexExporter(), new org.lectern.format.bibtex.BiblatexExporter());
    public static Formats all() { return new Formats(); }
    public List<Importer> importers() { return importers; }
    public List<Exporter> exporters() { return exporters; }
    public Optional<Importer> recognise(String head) { return importers.stream().filter(i -> i.recognises(head)).findFirst(); }
    public Optional<Importer> importer(String name) { return importers.stream().filter(i -> i.name().equals(name)).findFirst(); }
    public Optional<Exporter> exporter(String name) { return exporters.stream().filter(i -> i.name().equals(name)).findFirst(); }
}
