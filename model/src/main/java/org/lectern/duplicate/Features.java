package org.lectern.duplicate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.lectern.duplicate.word.Lexicon;
import org.lectern.duplicate.word.PlainWords;
import org.lectern.duplicate.word.TitleForm;
import org.lectern.duplicate.word.VenueName;
import org.lectern.paper.Author;
import org.lectern.paper.Citation;
import org.lectern.paper.Identifier;
import org.lectern.paper.PaperId;
import org.lectern.text.NormalForm;

/// What the search keeps of a paper: one to two kilobytes, and no text but the words of its title.
///
/// A number of 0 stands for a field that is missing.
final class Features {

    private static final int SHINGLE = 3;
    private static final int OPENING = 6;
    private static final int MOST_AUTHORS = 30;
    private static final int MOST_WORDS = 2_000;
    private static final int SHORTEST_NAME = 2;
    private static final int SHORTEST_SKELETON = 4;
    private static final Pattern VOLUME = Pattern.compile("\\d+");
    private static final Pattern FIRST_PAGE = Pattern.compile("(?i)[a-z]{0,3}\\d+");
    /// A number of pages, and what spreadsheets make of `1-9`.
    private static final Pattern NO_PAGE =
            Pattern.compile("(?i)\\d+ ?p(?:p|ages|g)?\\.?|\\d\\d?-[A-Z][a-z]{2}|[A-Z][a-z]{2}-\\d\\d?");
    private static final Pattern VOWEL = Pattern.compile("(?<=.)[aeiouyh]");
    private static final Pattern DOUBLED = Pattern.compile("(.)\\1+");
    private static final Set<String> NOBODY =
            Set.of("unknown", "anonymous", "anon", "na", "author", "authors", "other", "others", "al", "et", "jr");

    final PaperId paper;
    final TitleForm form;
    final int[] title;
    final int[] shingles;
    final int[] words;
    final int[] numbers;
    final int opening;
    final List<Identifier> identifiers;
    final int year;
    final VenueName venue;
    final boolean isPreprint;
    final int volume;
    final int page;
    final int[] families;
    final int[] names;
    private final long text;
    private final boolean hasAbstract;
    private final int[] exact;

    Features(PaperId paper, Citation citation, Lexicon lexicon, Function<String, VenueName> venues) {
        this.paper = paper;
        var parsed = TitleForm.of(citation.title());
        title = parsed.words().stream().mapToInt(lexicon::number).toArray();
        form = new TitleForm(parsed.notice(), List.of(), parsed.mainWords());
        var abstractWords = PlainWords.of(citation.abstractText());
        if (abstractWords.size() > MOST_WORDS) abstractWords = abstractWords.subList(0, MOST_WORDS);
        int[] hashes = abstractWords.stream().mapToInt(Lexicon::hash).toArray();
        shingles = shingles(hashes);
        words = Arrays.stream(hashes).sorted().distinct().toArray();
        numbers = abstractWords.stream()
                .filter(word -> Character.isDigit(word.charAt(0)))
                .mapToInt(Lexicon::hash)
                .sorted()
                .distinct()
                .toArray();
        opening = hashes.length < OPENING ? 0 : Arrays.hashCode(Arrays.copyOf(hashes, OPENING));
        identifiers = List.copyOf(citation.identifiers());
        year = Optional.ofNullable(citation.year())
                .map(java.time.Year::getValue)
                .orElse(0);
        venue = venues.apply(citation.venue());
        isPreprint = isPreprint(citation);
        volume = first(VOLUME, citation.volume());
        page = NO_PAGE.matcher(citation.pages().strip()).matches() ? 0 : first(FIRST_PAGE, citation.pages());
        var authors = citation.authors().stream()
                .filter(each -> !each.isOthers())
                .limit(MOST_AUTHORS)
                .toList();
        families = authors.stream()
                .flatMap(each -> family(each).stream())
                .mapToInt(Features::name)
                .toArray();
        names = authors.stream()
                .flatMap(each -> nameWords(each.display()).stream())
                .mapToInt(Features::name)
                .sorted()
                .distinct()
                .toArray();
        text = TextFingerprint.of(citation);
        hasAbstract = !citation.abstractText().isEmpty();
        exact = exact(citation);
    }

    private boolean isPreprint(Citation citation) {
        if (venue.kind() == VenueName.Kind.PREPRINT) return true;
        return citation.venue().isEmpty()
                && citation.identifier(Identifier.ArxivId.class).isPresent();
    }

    boolean hasAbstract() {
        return hasAbstract;
    }

    /// Whether, at a glance, the two are worth a comparison: they share a number or the first page, half of the
    /// shorter title's words, or a tenth of the shorter abstract's runs. On sets of real duplicates this loses at
    /// most one possible pair in two hundred.
    boolean sharesMuchWith(Features other) {
        return (page != 0 && page == other.page)
                || identifiers.stream().anyMatch(other.identifiers::contains)
                || 2 * sharedTitleWords(other) >= Math.min(title.length, other.title.length)
                || sharesRuns(other);
    }

    private int sharedTitleWords(Features other) {
        int shared = 0;
        for (int word : title) {
            for (int at = 0; at < other.title.length; at++) {
                if (other.title[at] != word) continue;
                shared++;
                break;
            }
        }
        return shared;
    }

    private boolean sharesRuns(Features other) {
        int shorter = Math.min(shingles.length, other.shingles.length);
        return shorter > 0 && 10 * TextComparison.common(shingles, other.shingles) >= shorter;
    }

    /// What [SameText] finds, told by hashes: the same text, and no field that contradicts.
    boolean hasSameText(Features other) {
        if (text != other.text || (year != 0 && other.year != 0 && year != other.year)) return false;
        for (int i = 0; i < exact.length; i++) {
            if (exact[i] != 0 && other.exact[i] != 0 && exact[i] != other.exact[i]) return false;
        }
        return identifiers.stream().noneMatch(each -> other.otherOfKind(each).isPresent());
    }

    /// An identifier of the same kind as `identifier`, where this paper has such, but not `identifier` itself.
    Optional<Identifier> otherOfKind(Identifier identifier) {
        if (identifiers.contains(identifier)) return Optional.empty();
        return identifiers.stream()
                .filter(each -> each.kind().equals(identifier.kind()))
                .findFirst();
    }

    private static int[] exact(Citation citation) {
        var names = citation.authors().stream()
                .map(Author::sortName)
                .map(NormalForm::key)
                .toList();
        return new int[] {
            key(citation.venue()),
            key(citation.volume()),
            key(citation.number()),
            key(citation.pages()),
            names.isEmpty() ? 0 : names.hashCode() | 1
        };
    }

    private static int key(String text) {
        return text.isBlank() ? 0 : Lexicon.hash(NormalForm.key(text)) | 1;
    }

    private static int first(Pattern pattern, String text) {
        var found = pattern.matcher(text);
        if (!found.find()) return 0;
        var value = NormalForm.key(found.group()).replaceFirst("^0+(?=.)", "");
        return value.equals("1") || value.equals("0") ? 0 : Lexicon.hash(value) | 1;
    }

    private static int[] shingles(int[] words) {
        if (words.length == 0) return words;
        if (words.length < SHINGLE) return new int[] {Arrays.hashCode(words)};
        int[] shingles = new int[words.length - SHINGLE + 1];
        for (int i = 0; i < shingles.length; i++) {
            shingles[i] = Arrays.hashCode(Arrays.copyOfRange(words, i, i + SHINGLE)) * 0x9e3779b1;
        }
        return Arrays.stream(shingles).sorted().distinct().toArray();
    }

    private static List<String> nameWords(String name) {
        var words = new ArrayList<String>();
        for (var word : NormalForm.key(name).split(" ", -1)) {
            if (word.length() >= SHORTEST_NAME && !NOBODY.contains(word)) words.add(word);
        }
        return words;
    }

    /// The longest word of the family name: `baeza-yates` and `yates` meet in the other words of a name.
    private static Optional<String> family(Author author) {
        return nameWords(author.sortName()).stream()
                .reduce((one, other) -> other.length() > one.length() ? other : one);
    }

    /// A name without what a slip of the pen changes most: `valiant` and `valient` are one.
    private static int name(String word) {
        var skeleton = DOUBLED.matcher(VOWEL.matcher(word).replaceAll("")).replaceAll("$1");
        return Lexicon.hash(skeleton.length() < SHORTEST_SKELETON ? word : skeleton);
    }
}
