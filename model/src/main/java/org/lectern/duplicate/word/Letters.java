package org.lectern.duplicate.word;

/// Compares words letter by letter.
final class Letters {

    private Letters() {}

    /// How many letters must be put in, left out, exchanged or swapped with their neighbour to make one word
    /// of another (optimal string alignment, Damerau 1964); any number above `limit` where it takes more than
    /// that.
    static int distance(String one, String other, int limit) {
        if (Math.abs(one.length() - other.length()) > limit) return limit + 1;
        int[] before = new int[other.length() + 1];
        int[] last = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) last[j] = j;
        for (int i = 1; i <= one.length(); i++) {
            int[] row = new int[other.length() + 1];
            row[0] = i;
            int best = i;
            for (int j = 1; j <= other.length(); j++) {
                int cost = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + cost);
                boolean areSwapped = i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1);
                if (areSwapped) row[j] = Math.min(row[j], before[j - 2] + 1);
                best = Math.min(best, row[j]);
            }
            if (best > limit) return limit + 1;
            before = last;
            last = row;
        }
        return last[other.length()];
    }
}
