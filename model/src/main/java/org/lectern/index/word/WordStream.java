package org.lectern.index.word;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.util.BytesRef;

/// Hands words to Lucene that were read before. The place of a word that is left out stays empty.
final class WordStream extends TokenStream {

    /// What is told of the words.
    enum Side {
        STEMS,
        FORMS,
        FORMS_BESIDE_STEMS
    }

    private final BytesTermAttribute term = addAttribute(BytesTermAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
    private final BytesRef bytes = new BytesRef();
    private Words words = new Words();
    private Side side = Side.FORMS;
    private int next;

    WordStream over(Words words, Side side) {
        this.words = words;
        this.side = side;
        return this;
    }

    @Override
    public void reset() {
        next = 0;
        bytes.bytes = words.bytes();
    }

    @Override
    public boolean incrementToken() {
        int leftOut = 0;
        while (next < words.size()) {
            int word = next++;
            show(word);
            if (bytes.length > 0) {
                term.setBytesRef(bytes);
                step.setPositionIncrement(1 + leftOut);
                return true;
            }
            leftOut++;
        }
        step.setPositionIncrement(leftOut);
        return false;
    }

    private void show(int word) {
        switch (side) {
            case STEMS -> {
                bytes.offset = words.stemAt(word);
                bytes.length = words.stemLength(word);
            }
            case FORMS -> {
                bytes.offset = words.formAt(word);
                bytes.length = words.formLength(word);
            }
            case FORMS_BESIDE_STEMS -> {
                bytes.offset = words.formAt(word);
                bytes.length = words.isStem(word) || words.isRepeated(word) ? 0 : words.formLength(word);
            }
        }
    }

    /// Leaves behind how many places are empty behind the last word.
    @Override
    public void end() {}
}
