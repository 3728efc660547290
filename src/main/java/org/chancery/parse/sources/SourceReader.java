package org.chancery.parse.sources;

import java.util.List;
import org.chancery.gazetteer.Gazetteer;
import org.chancery.model.SourceRef;
import org.chancery.parse.layout.Layout;

/** Finds who a report comes from. */
public final class SourceReader {

    private final SourceNames names;
    private final List<SourceRule> rules;

    /** Makes a reader over these lists. */
    public SourceReader(Gazetteer gazetteer) {
        this.names = new SourceNames(gazetteer);
        this.rules = List.of(
                new FrontMatterRule(),
                new PageTitleRule(),
                new MastheadRule(),
                new DateLineOutletRule(),
                new MenuNameRule(),
                new SourceLabelRule(),
                new RowLabelRule(),
                new BylineAgencyRule(),
                new EmployerRule(),
                new ContributionRule(),
                new DatelineAgencyRule(),
                new BracketAgencyRule(),
                new MonitorRule(),
                new EndMarkRule(),
                new InterviewRule(),
                new ReferenceRule(),
                new ClosingHostRule(),
                new PrintedInRule(),
                new CopyrightRule());
    }

    /** Returns the sources, publishers first, each once. */
    public List<SourceRef> read(Layout layout) {
        Findings findings = new Findings(layout, names);
        for (SourceRule rule : rules) {
            rule.read(layout, findings);
        }
        return findings.list();
    }
}
