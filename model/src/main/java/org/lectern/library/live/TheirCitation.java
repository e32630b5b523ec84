package org.lectern.library.live;

import java.time.Year;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lectern.paper.Citation;
import org.lectern.paper.Identifier;

/// What another hand changed in an entry, laid over what the library holds: a field counts as changed where the entry
/// as it stands says something else than the entry as it was written. Fields that the file never carried stay.
final class TheirCitation {

    private final Citation base;
    private final Citation theirs;
    private final Citation held;

    private TheirCitation(Citation base, Citation theirs, Citation held) {
        this.base = base;
        this.theirs = theirs;
        this.held = held;
    }

    /// @param base the entry as it was written, read back
    /// @param theirs the entry as it stands, read in the same way
    static Citation laidOver(Citation base, Citation theirs, Citation held) {
        return new TheirCitation(base, theirs, held).laidOver();
    }

    private Citation laidOver() {
        return held.with()
                .type(changed(Citation::type))
                .title(changed(Citation::title))
                .authors(changed(Citation::authors))
                .venue(changed(Citation::venue))
                .year(year())
                .date(changed(Citation::date))
                .volume(changed(Citation::volume))
                .number(changed(Citation::number))
                .pages(changed(Citation::pages))
                .publisher(changed(Citation::publisher))
                .url(changed(Citation::url))
                .abstractText(changed(Citation::abstractText))
                .identifiers(identifiers())
                .keywords(changed(Citation::keywords))
                .extra(extra())
                .build();
    }

    private @Nullable Year year() {
        return Objects.equals(base.year(), theirs.year()) ? held.year() : theirs.year();
    }

    private <T> T changed(Function<Citation, T> field) {
        return field.apply(base).equals(field.apply(theirs)) ? field.apply(held) : field.apply(theirs);
    }

    private SortedSet<Identifier> identifiers() {
        var identifiers = new TreeSet<>(held.identifiers());
        for (var each : base.identifiers()) if (!theirs.identifiers().contains(each)) identifiers.remove(each);
        for (var each : theirs.identifiers()) if (!base.identifiers().contains(each)) identifiers.add(each);
        return identifiers;
    }

    private Map<String, String> extra() {
        var extra = new LinkedHashMap<>(held.extra());
        var names = new TreeSet<>(base.extra().keySet());
        names.addAll(theirs.extra().keySet());
        for (var name : names) {
            var there = theirs.extra().getOrDefault(name, "");
            if (there.equals(base.extra().getOrDefault(name, ""))) continue;
            if (there.isEmpty()) extra.remove(name);
            else extra.put(name, there);
        }
        return extra;
    }
}
