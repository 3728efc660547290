package org.chancery.parse.names;

import java.util.List;
import org.chancery.gazetteer.ReadAhead;
import org.chancery.parse.layout.Layout;

/**
 * Finds what may be names of people by a trained model: a perceptron with averaged weights over hashed features that tags runs
 * of words with capitals (Collins, Discriminative Training Methods for Hidden Markov Models, 2002). Safe for several threads.
 */
public final class NameTagger {

    private final ReadAhead<Model> model = ReadAhead.of(Model::shipped);

    /**
     * Returns likely names in order; never two that overlap. Titles and honorifics stand outside, a full stop inside only after an
     * initial or {@code Jr.}; no name goes beyond its line.
     */
    public List<NameSpan> tag(Layout layout) {
        return model.get().tag(layout.text());
    }
}
