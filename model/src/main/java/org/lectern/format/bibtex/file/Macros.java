package org.lectern.format.bibtex.file;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The names that stand for texts: those that BibTeX's own styles define, and those of the file's `@string`.
final class Macros {

    private static final Map<String, String> MONTHS = Map.ofEntries(
            Map.entry("jan", "January"),
            Map.entry("feb", "February"),
            Map.entry("mar", "March"),
            Map.entry("apr", "April"),
            Map.entry("may", "May"),
            Map.entry("jun", "June"),
            Map.entry("jul", "July"),
            Map.entry("aug", "August"),
            Map.entry("sep", "September"),
            Map.entry("oct", "October"),
            Map.entry("nov", "November"),
            Map.entry("dec", "December"));

    /// The journals that BibTeX's own styles abbreviate.
    private static final Map<String, String> JOURNALS = Map.ofEntries(
            Map.entry("acmcs", "ACM Computing Surveys"),
            Map.entry("acta", "Acta Informatica"),
            Map.entry("cacm", "Communications of the ACM"),
            Map.entry("ibmjrd", "IBM Journal of Research and Development"),
            Map.entry("ibmsj", "IBM Systems Journal"),
            Map.entry("ieeese", "IEEE Transactions on Software Engineering"),
            Map.entry("ieeetc", "IEEE Transactions on Computers"),
            Map.entry("ieeetcad", "IEEE Transactions on Computer-Aided Design of Integrated Circuits"),
            Map.entry("ipl", "Information Processing Letters"),
            Map.entry("jacm", "Journal of the ACM"),
            Map.entry("jcss", "Journal of Computer and System Sciences"),
            Map.entry("scp", "Science of Computer Programming"),
            Map.entry("sicomp", "SIAM Journal on Computing"),
            Map.entry("tocs", "ACM Transactions on Computer Systems"),
            Map.entry("tods", "ACM Transactions on Database Systems"),
            Map.entry("tog", "ACM Transactions on Graphics"),
            Map.entry("toms", "ACM Transactions on Mathematical Software"),
            Map.entry("toois", "ACM Transactions on Office Information Systems"),
            Map.entry("toplas", "ACM Transactions on Programming Languages and Systems"),
            Map.entry("tcs", "Theoretical Computer Science"));

    private final Map<String, String> defined = new HashMap<>();
    private final Map<String, String> used = new LinkedHashMap<>();

    void define(String name, String value) {
        defined.put(name.toLowerCase(Locale.ROOT), value);
    }

    /// What a name stands for; notes that a name of the file's own was used.
    Optional<String> value(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        var own = defined.get(lower);
        if (own != null) used.put(lower, own);
        return Optional.ofNullable(own)
                .or(() -> Optional.ofNullable(MONTHS.get(lower)))
                .or(() -> Optional.ofNullable(JOURNALS.get(lower)));
    }

    /// The definitions used since the last call, but for those that stand above anyhow.
    List<Aside> used(List<Aside> above) {
        above.stream().filter(each -> each.kind() == Aside.Kind.STRING).forEach(each -> used.remove(each.name()));
        var definitions = used.entrySet().stream()
                .map(each -> Aside.string(each.getKey(), each.getValue()))
                .toList();
        used.clear();
        return definitions;
    }
}
