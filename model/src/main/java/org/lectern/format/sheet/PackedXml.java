package org.lectern.format.sheet;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.lectern.format.xml.XmlElement;

/// A part of a packed document, element by element, names without prefixes.
final class PackedXml implements AutoCloseable {

    /// No part of a spreadsheet of papers is longer; a small packed file may hold a boundless one.
    private static final long MOST_BYTES = 1L << 31;
    /// No cell holds more; what stands behind is left out.
    private static final int LONGEST_TEXT = 1 << 20;

    private final InputStream part;
    private final XMLStreamReader xml;
    private final StringBuilder text = new StringBuilder();
    private String name = "";
    private boolean isStart;

    private PackedXml(InputStream part) throws XMLStreamException {
        this.part = part;
        var factory = XmlElement.factory();
        factory.setProperty(XMLInputFactory.IS_COALESCING, false); // a text without end comes in pieces
        xml = factory.createXMLStreamReader(part);
    }

    /// Opens a part.
    ///
    /// @throws IOException where it is not there, or no XML
    static PackedXml of(ZipFile file, String path) throws IOException {
        var entry = file.getEntry(path);
        if (entry == null) throw new IOException("no " + path + " in the spreadsheet");
        try {
            return new PackedXml(new Bounded(file.getInputStream(entry)));
        } catch (XMLStreamException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    /// Goes on to where the next element begins or ends.
    ///
    /// @return false at the end of the part
    boolean next() {
        text.setLength(0);
        try {
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.START_ELEMENT || event == XMLStreamConstants.END_ELEMENT) {
                    isStart = event == XMLStreamConstants.START_ELEMENT;
                    name = bare(xml.getLocalName());
                    return true;
                }
                boolean isText = event == XMLStreamConstants.CHARACTERS
                        || event == XMLStreamConstants.CDATA
                        || event == XMLStreamConstants.SPACE;
                if (isText && text.length() < LONGEST_TEXT) text.append(xml.getText());
            }
            return false;
        } catch (XMLStreamException e) {
            throw new UncheckedIOException(new IOException(e.getMessage(), e));
        }
    }

    boolean isStart(String element) {
        return isStart && name.equals(element);
    }

    boolean isEnd(String element) {
        return !isStart && name.equals(element);
    }

    /// The text between this place and the last where an element began or ended.
    String text() {
        return text.toString();
    }

    /// An attribute of the element that begins here, or empty.
    String attribute(String attribute) {
        for (int i = 0; i < xml.getAttributeCount(); i++)
            if (bare(xml.getAttributeLocalName(i)).equals(attribute)) return xml.getAttributeValue(i);
        return "";
    }

    /// The same as a number, or `otherwise` where it is none.
    int number(String attribute, int otherwise) {
        var value = attribute(attribute);
        boolean isNumber =
                !value.isEmpty() && value.length() < 10 && value.chars().allMatch(c -> c >= '0' && c <= '9');
        return isNumber ? Integer.parseInt(value) : otherwise;
    }

    private static String bare(String name) {
        return name.substring(name.indexOf(':') + 1);
    }

    @Override
    public void close() throws IOException {
        part.close();
    }

    /// Breaks off a part that is too long.
    private static final class Bounded extends FilterInputStream {
        private long left = MOST_BYTES;

        Bounded(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            if (one >= 0) count(1);
            return one;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int n = super.read(into, offset, length);
            if (n > 0) count(n);
            return n;
        }

        private void count(int n) throws IOException {
            left -= n;
            if (left < 0) throw new IOException("more than 2 GB in a part of the spreadsheet");
        }
    }
}
