package org.lectern.text;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

public final class WordAnalyzer extends Analyzer {
    public static String version() { return "0"; }
    @Override
    protected TokenStreamComponents createComponents(String field) {
        var t = new StandardTokenizer();
        return new TokenStreamComponents(t, new PorterStemFilter(new LowerCaseFilter(t)));
    }
}
