package org.lectern.index.word;

import java.io.IOException;
import java.util.Arrays;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.util.BytesRef;

/// A chain of filters behind a single word.
///
/// The filters look at one word at a time, so all words pass through them as one stream that never ends: to begin anew
/// for each would cost more than the filters.
final class OneWord extends TokenStream {

    private static final byte[] NOTHING = {};

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final TokenStream chain;
    private boolean isRead = true;

    OneWord(UnaryOperator<TokenStream> filters) {
        chain = filters.apply(this);
    }

    /// What becomes of a word, in UTF-8; empty where nothing does.
    byte[] read(char[] letters, int from, int length) throws IOException {
        isRead = false;
        clearAttributes();
        term.copyBuffer(letters, from, length);
        if (!chain.incrementToken()) return NOTHING;
        var read = new BytesRef(term);
        return Arrays.copyOf(read.bytes, read.length);
    }

    @Override
    public boolean incrementToken() {
        boolean isFirst = !isRead;
        isRead = true;
        return isFirst;
    }
}
