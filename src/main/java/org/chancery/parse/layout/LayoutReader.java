package org.chancery.parse.layout;

import java.util.ArrayList;
import java.util.List;
import org.chancery.gazetteer.Gazetteer;
import org.chancery.gazetteer.Outlets;
import org.chancery.model.Sheet;
import org.chancery.read.FrontMatter;
import org.chancery.read.Hint;

/**
 * Gives each line of a sheet its role.
 *
 * <p>First every rule looks at every line by itself, and the one that is surest of a line is believed. Then the page is
 * looked at as a whole: where the running text begins and ends, what stands above it, what follows a label such as
 * {@code Related stories}, who speaks in turn, which short lines are headings. A line that nothing is known of is
 * running text. Safe for several threads.
 */
public final class LayoutReader {

    private final Outlets outlets;
    private final List<LineRule> rules;
    private final DatelineScanner datelines;
    private final BodyFinder body;
    private final FrontMatterPass frontMatterPass = new FrontMatterPass();
    private final HintPass hintPass = new HintPass();
    private final MastheadPass mastheads = new MastheadPass();
    private final HeadPass head = new HeadPass();
    private final ReferencePass references = new ReferencePass();
    private final TailPass tail = new TailPass();
    private final TurnPass turns;
    private final BodyPass text = new BodyPass();

    /** Makes a reader that knows outlets by these lists. */
    public LayoutReader(Gazetteer gazetteer) {
        this.outlets = gazetteer.outlets();
        this.datelines = new DatelineScanner(outlets);
        this.body = new BodyFinder(datelines);
        Lexicon lexicon = Lexicon.shipped();
        this.turns = new TurnPass(lexicon);
        this.rules = List.of(
                new TableRemainsRule(),
                new MarkdownRule(),
                new BreadcrumbRule(lexicon),
                new ShareRule(lexicon),
                new TagsRule(),
                new CommentRule(lexicon),
                new MailAddressRule(),
                new ContributorRule(),
                new CopyrightRule(),
                new DateLineRule(lexicon),
                new MenuRule(lexicon),
                new LabelRule(lexicon, Role.CREDIT, "credit-label"),
                new LabelRule(lexicon, Role.SOURCE_LINE, "source-label"),
                new BylineRule(lexicon),
                new CaptionRule(lexicon),
                new PhraseRule(lexicon),
                new NoticeRule(),
                new KeepingRule(),
                new StaffLine(),
                new IssueLineRule(),
                new WriterOutletRule(),
                new NumberedLinkRule(),
                new MastheadRule(),
                new SectionRule(),
                new ContinuationRule(),
                new ReadingTimeRule(),
                new MoreLinkRule(),
                new TailCodeRule(),
                new WireSlugRule(),
                new ReleaseNumberRule(lexicon),
                new InstitutionRule(),
                new CuttingNoteRule(),
                new IssuerRule(),
                new ReferenceRule(lexicon),
                new ListRule());
    }

    /** Returns the sheet with every line's role. */
    public Layout read(Sheet sheet, FrontMatter frontMatter) {
        return read(sheet, frontMatter, List.of());
    }

    /**
     * Returns the sheet with every line's role.
     *
     * @param hints what the file's mark-up says about stretches of the sheet
     */
    public Layout read(Sheet sheet, FrontMatter frontMatter, List<Hint> hints) {
        Page page = Page.of(sheet, frontMatter, outlets);
        Draft draft = new Draft(page);
        frontMatterPass.settle(draft);
        for (Row row : page.rows()) {
            if (draft.role(row.index()) != Role.FRONT_MATTER) {
                for (LineRule rule : rules) {
                    draft.offer(row.index(), rule.vote(page, row));
                }
            }
        }
        if (!hints.isEmpty()) {
            hintPass.offer(draft, hints);
        }
        body.find(draft);
        mastheads.settle(draft);
        head.settle(draft);
        references.settle(draft);
        turns.settle(draft);
        tail.settle(draft);
        text.settle(draft);
        List<Line> lines = draft.lines();
        return new Layout(sheet, frontMatter, lines, datelines(page, lines));
    }

    private List<Dateline> datelines(Page page, List<Line> lines) {
        List<Dateline> found = new ArrayList<>();
        int row = 0;
        for (Line line : lines) {
            while (page.row(row).range().end() < line.range().end()) {
                row++;
            }
            if (line.role() == Role.PARAGRAPH || line.role() == Role.LIST_ITEM && found.isEmpty()) {
                Dateline dateline = datelines.scan(page.row(row));
                if (dateline != null && isLikely(dateline, page.row(row), found)) {
                    found.add(dateline);
                }
            }
        }
        return found;
    }

    /** A place by itself opens only the first paragraph, and a full sentence. */
    private static boolean isLikely(Dateline dateline, Row row, List<Dateline> found) {
        return dateline.agency() != null || dateline.date() != null || found.isEmpty() && Shape.isProse(row);
    }
}
