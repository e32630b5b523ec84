package org.lectern.format.preflight;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.lectern.format.Finding;
import org.lectern.paper.Paper;
import org.lectern.paper.PaperId;
import org.lectern.text.NormalForm;
import org.lectern.work.Problem;

/// Finds journals that some papers name in full and others short, as in `Journal of Machine Learning Research` and
/// `J. Mach. Learn. Res.`
///
/// Names are compared only with those of the same initials, so there are never many to compare.
public final class ShortNames {

    private static final Set<String> SMALL = Set.of(
            "of", "the", "and", "for", "in", "on", "to", "de", "la", "le", "du", "des", "der", "die", "das", "und",
            "et", "fur");

    private record Named(PaperId paper, String key, String name, List<String> words) {

        boolean isShort() {
            return name.indexOf('.') >= 0;
        }

        boolean isShortOf(Named other) {
            if (!isShort() || other.isShort() || words.size() != other.words.size()) return false;
            for (int i = 0; i < words.size(); i++) if (!other.words.get(i).startsWith(words.get(i))) return false;
            return true;
        }
    }

    /// By initials, each name with the first paper that has it, in the order of arrival.
    private final TreeMap<String, List<Named>> names = new TreeMap<>();

    private final Set<String> known = new HashSet<>();

    /// Looks at a paper's journal; papers that are no articles have none.
    public void take(Paper paper) {
        if (!paper.citation().type().equals("article")) return;
        var venue = paper.citation().venue();
        if (!known.add(venue)) return;
        var words = words(venue);
        if (words.isEmpty()) return;
        var initials = new StringBuilder();
        words.forEach(word -> initials.appendCodePoint(word.codePointAt(0)));
        names.computeIfAbsent(initials.toString(), _ -> new ArrayList<>())
                .add(new Named(paper.id(), paper.key().text(), venue, words));
    }

    /// The full names of journals by the short ones that papers have, where other papers have the full one.
    public SortedMap<String, String> fullNames() {
        var fullNames = new TreeMap<String, String>();
        for (var alike : names.values())
            for (var each : alike)
                alike.stream()
                        .filter(each::isShortOf)
                        .findFirst()
                        .ifPresent(full -> fullNames.put(each.name, full.name));
        return fullNames;
    }

    List<Finding> findings() {
        var findings = new ArrayList<Finding>();
        for (var alike : names.values()) {
            for (var each : alike) {
                alike.stream()
                        .filter(each::isShortOf)
                        .findFirst()
                        .ifPresent(full -> findings.add(new Finding(
                                each.paper,
                                each.key,
                                Problem.of("preflight.journal-names", each.name, full.name, full.key))));
            }
        }
        return findings;
    }

    private static List<String> words(String venue) {
        return Arrays.stream(NormalForm.ascii(venue).toLowerCase(Locale.ROOT).split("[^a-z0-9]+", -1))
                .filter(word -> !word.isEmpty() && !SMALL.contains(word))
                .toList();
    }
}
