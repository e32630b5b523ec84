package org.lectern.format.xml;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Formulas in presentation MathML (W3C, MathML 3) as TeX, in which a line of text can hold them. Letters and signs
/// stay as they are; what is not known is written as the text within.
final class Formula {

    private static final Pattern SPACES = Pattern.compile("\\s+");

    private Formula() {}

    /// The formula with its dollar signs, or empty.
    static String of(XmlElement math) {
        var tex = SPACES.matcher(tex(math)).replaceAll(" ").strip();
        return tex.isEmpty() ? "" : "$" + tex + "$";
    }

    private static String tex(XmlElement element) {
        var parts = element.children();
        return switch (element.name()) {
            case "mi", "mn", "mo", "mtext", "ms", "cn", "ci" -> element.text();
            case "annotation", "annotation-xml" -> "";
            case "semantics" -> parts.isEmpty() ? "" : tex(parts.getFirst());
            case "mspace" -> " ";
            case "msup", "mover" -> arg(parts, 0) + script('^', parts, 1);
            case "msub", "munder" -> arg(parts, 0) + script('_', parts, 1);
            case "msubsup", "munderover" -> arg(parts, 0) + script('_', parts, 1) + script('^', parts, 2);
            case "mfrac" -> "\\frac{" + arg(parts, 0) + "}{" + arg(parts, 1) + "}";
            case "msqrt" -> "\\sqrt{" + all(parts, "") + "}";
            case "mroot" -> "\\sqrt[" + arg(parts, 1) + "]{" + arg(parts, 0) + "}";
            case "mfenced" -> fenced(element, parts);
            case "mtable", "matrix" -> "\\begin{matrix}" + all(parts, " \\\\ ") + "\\end{matrix}";
            case "mtr", "matrixrow" -> all(parts, " & ");
            default -> parts.isEmpty() ? element.text() : all(parts, "");
        };
    }

    private static String arg(List<XmlElement> parts, int index) {
        return index < parts.size() ? tex(parts.get(index)) : "";
    }

    private static String script(char sign, List<XmlElement> parts, int index) {
        var script = arg(parts, index);
        return script.isEmpty() ? "" : sign + "{" + script + "}";
    }

    private static String all(List<XmlElement> parts, String between) {
        return parts.stream().map(Formula::tex).collect(Collectors.joining(between));
    }

    /// Round brackets and commas, unless the element says otherwise.
    private static String fenced(XmlElement element, List<XmlElement> parts) {
        var open = element.has("open") ? element.attribute("open") : "(";
        var close = element.has("close") ? element.attribute("close") : ")";
        var separator =
                element.has("separators") ? element.attribute("separators").strip() : ",";
        return open + all(parts, separator) + close;
    }
}
