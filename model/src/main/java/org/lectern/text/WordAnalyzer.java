package org.lectern.text;

import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/// Stand-in until branch `text` is merged.
public final class WordAnalyzer extends Analyzer {

    private static final String WORDS = "a about above after again against all also although am among an and any are aren't as at "
            + "be because been before being below between both but by can can't cannot could couldn't did "
            + "didn't do does doesn't doing don't down during each either else etc ever few for from "
            + "further had has have having he her here hers herself him himself his how however i if in "
            + "into is isn't it its itself just least let like many may me might more most much must my "
            + "myself neither no nor not now of off often on once only or other otherwise our ours "
            + "ourselves out over own per quite rather same shall she should since so some such than that "
            + "the their theirs them themselves then there therefore these they this those through thus "
            + "to too toward under until up upon us very via was we were what when where whereas whether "
            + "which while who whom whose why will with within without would yet you your yours yourself";
    private static final CharArraySet STOP = new CharArraySet(List.of(WORDS.split(" ", 0)), false);

    public static String version() {
        return "stand-in";
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        var words = new StandardTokenizer();
        var folded = new ASCIIFoldingFilter(new LowerCaseFilter(new EnglishPossessiveFilter(words)));
        var stopped = new StopFilter(folded, STOP);
        return new TokenStreamComponents(words, new PorterStemFilter(stopped));
    }
}
