package org.lectern.format.html.site;

/// Where a service puts the parts of an item, as selectors. A place that is empty is nowhere.
///
/// @param item what holds one paper
/// @param link the element whose address is the paper's
/// @param before the neighbour before an item that belongs to it
/// @param behind the neighbour behind it that belongs to it
public record Layout(
        String item,
        String title,
        String authors,
        String abstractText,
        String venue,
        String date,
        String link,
        String keywords,
        String before,
        String behind) {}
