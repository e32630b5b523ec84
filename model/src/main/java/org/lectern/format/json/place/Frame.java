package org.lectern.format.json.place;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// An object or array of a file while it is looked through.
final class Frame {

    /// Members that two records of one list have in common, of all that they have.
    private static final double ALIKE = 0.5;

    private final boolean isArray;
    private final String name;
    private final int start;
    private final Set<String> members = new HashSet<>();
    private final List<Set<String>> titledChildren = new ArrayList<>();

    /// @param name of the member that holds it, or empty
    /// @param start the place of its bracket, in characters from the file's beginning
    Frame(boolean isArray, String name, int start) {
        this.isArray = isArray;
        this.name = name;
        this.start = start;
    }

    boolean isArray() {
        return isArray;
    }

    String name() {
        return name;
    }

    int start() {
        return start;
    }

    Set<String> members() {
        return members;
    }

    /// Whether this object says a title, or the one object in it that describes the paper does.
    boolean isTitled() {
        return members.stream().anyMatch(ListPlace::isTitle) || (titledChildren.size() == 1 && !isMap());
    }

    /// Takes note of an object in this one that says a title.
    void addTitled(Frame child) {
        titledChildren.add(child.members);
    }

    /// Whether the members of this object are records: two that say a title and much else alike, or one whose
    /// name is a number.
    boolean isMap() {
        if (isArray || titledChildren.isEmpty()) return false;
        if (members.stream().anyMatch(each -> each.length() > 3 && each.chars().allMatch(Character::isDigit)))
            return true;
        return titledChildren.size() > 1 && areAlike(titledChildren.getFirst(), titledChildren.getLast());
    }

    static boolean areAlike(Set<String> one, Set<String> other) {
        long both = one.stream().filter(other::contains).count();
        return both >= ALIKE * (one.size() + other.size() - both);
    }
}
