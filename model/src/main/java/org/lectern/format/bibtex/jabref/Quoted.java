package org.lectern.format.bibtex.jabref;

import java.util.ArrayList;
import java.util.List;

/// JabRef's lists: items with a semicolon behind each, in which a backslash quotes the character behind it.
final class Quoted {

    private Quoted() {}

    /// The items of a list, unquoted once. What stands behind the last semicolon is an item where it is not blank.
    static List<String> items(String list) {
        var items = new ArrayList<String>();
        var item = new StringBuilder();
        for (int i = 0; i < list.length(); i++) {
            char c = list.charAt(i);
            if (c == '\\' && i + 1 < list.length()) item.append(list.charAt(++i));
            else if (c != ';') item.append(c);
            else {
                items.add(item.toString());
                item.setLength(0);
            }
        }
        if (!item.toString().isBlank()) items.add(item.toString());
        return items;
    }
}
