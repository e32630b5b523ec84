package org.lectern.text;

public final class Repair {
    private Repair() {}
    public static String repaired(String text) { return text; }
}
