package org.lectern.duplicate.word;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Words that make two titles speak of different things although all the rest is equal.
final class Opposites {

    private static final List<Set<String>> SETS = Arrays.stream(
                    ("with without;men women man woman male female boy girl;"
                                    + "vitro vivo silico situ;child children adult adolescent elderly infant neonate newborn;"
                                    + "supervised unsupervised semisupervised;online offline;high low;increased decreased reduced;"
                                    + "increase decrease;before after;left right;acute chronic;systolic diastolic;preoperative "
                                    + "postoperative intraoperative;positive negative;upper lower;short long;linear nonlinear;"
                                    + "early late;primary secondary tertiary;first second third fourth fifth;mother father;maternal "
                                    + "paternal;small large;single multiple double;open closed;active passive;static dynamic;"
                                    + "discrete continuous;finite infinite;lower upper;north south east west;northern southern eastern "
                                    + "western;urban rural;human mouse rat;encoder decoder;forward backward inverse reverse;"
                                    + "monolingual multilingual bilingual;centralized decentralized distributed;local global;"
                                    + "strong weak;good bad;for against;internal external;anterior posterior;proximal distal;"
                                    + "morning evening;summer winter spring autumn;theory practice experiment;dense sparse;"
                                    + "parametric nonparametric;conference journal")
                            .split(";", -1))
            .map(set -> Arrays.stream(set.split(" ", -1))
                    .flatMap(word -> PlainWords.ofClean(word).stream())
                    .collect(Collectors.toUnmodifiableSet()))
            .toList();
    private static final Set<String> TURNING = Set.of("un", "non", "anti", "dis", "counter", "in", "im");
    private static final List<List<String>> PREFIXES = List.of(
            List.of("hyper", "hypo"),
            List.of("micro", "macro", "nano"),
            List.of("intra", "inter", "extra"),
            List.of("pre", "post"),
            List.of("under", "over"),
            List.of("homo", "hetero"),
            List.of("mono", "multi", "bi", "tri", "poly"),
            List.of("in", "ex"),
            List.of("endo", "exo"),
            List.of("up", "down"),
            List.of("uni", "bi"));
    private static final int SHORTEST_STEM = 4;

    private Opposites() {}

    static boolean are(String one, String other) {
        if (one.equals(other)) return false;
        if (SETS.stream().anyMatch(set -> set.contains(one) && set.contains(other))) return true;
        if (turns(one, other) || turns(other, one)) return true;
        return PREFIXES.stream().anyMatch(prefixes -> differInPrefix(prefixes, one, other));
    }

    private static boolean turns(String longer, String shorter) {
        return shorter.length() >= SHORTEST_STEM
                && longer.endsWith(shorter)
                && TURNING.contains(longer.substring(0, longer.length() - shorter.length()));
    }

    private static boolean differInPrefix(List<String> prefixes, String one, String other) {
        return prefixes.stream()
                .filter(one::startsWith)
                .map(prefix -> one.substring(prefix.length()))
                .filter(stem -> stem.length() >= SHORTEST_STEM && other.endsWith(stem))
                .anyMatch(stem -> prefixes.contains(other.substring(0, other.length() - stem.length())));
    }
}
