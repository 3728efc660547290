package org.chancery.parse.sources;

import org.chancery.model.Range;
import org.chancery.model.SourceRef;
import org.chancery.parse.layout.Layout;
import org.chancery.read.FrontMatter;

/** What a person wrote about the source at the head of the file. */
final class FrontMatterRule implements SourceRule {

    /** UTF-16 units of the longest name of a sender. */
    private static final int LONGEST_SENDER = 70;

    @Override
    public void read(Layout layout, Findings findings) {
        for (FrontMatter.Value value : layout.frontMatter()
                .all(
                        "publisher",
                        "source",
                        "sources",
                        "outlet",
                        "newspaper",
                        "publication",
                        "site",
                        "site_name",
                        "station",
                        "broadcaster")) {
            add(value, SourceRef.Kind.PUBLISHER, findings);
        }
        for (FrontMatter.Value value : layout.frontMatter().all("agency", "agencies", "wire")) {
            add(value, SourceRef.Kind.AGENCY, findings);
        }
        if (!findings.hasPublisher()) {
            sender(layout, findings);
        }
    }

    /** {@code From: "Embassy of Korea in Wellington" <news@…>}: the sender of a letter, where it is a body and no person. */
    private static void sender(Layout layout, Findings findings) {
        for (FrontMatter.Value value : layout.frontMatter().all("from")) {
            int address = value.text().indexOf('<');
            String name =
                    Words.unwrapped(address < 0 ? value.text() : value.text().substring(0, address));
            boolean body = findings.names().known(name).isPresent()
                    || findings.names().outlets().looksLikeOutlet(name)
                    || Words.isInstitution(name)
                    || layout.lines().stream()
                            .anyMatch(line -> layout.text(line).equals(name));
            if (body && name.length() <= LONGEST_SENDER) {
                findings.add(value.range(), name, SourceRef.Kind.PUBLISHER, "front-matter");
            }
        }
    }

    private static void add(FrontMatter.Value value, SourceRef.Kind kind, Findings findings) {
        String name = bare(value.text());
        if (!name.isBlank() && name.indexOf("://") < 0) {
            findings.add(value.range(), name, kind, "front-matter");
        } else if (findings.names().outlets().byHost(value.text()).isPresent()) {
            findings.add(
                    findings.names().outlets().byHost(value.text()).get(),
                    new Range(value.range().start(), value.range().end()),
                    kind,
                    "front-matter");
        }
    }

    /** Returns the name without the place, page or date behind it: {@code Daily Mercury (Sydney), p. 1}. */
    static String bare(String words) {
        int end = words.length();
        for (String sign : new String[] {" (", ", p", ", vol", ", no", " | "}) {
            int at = words.indexOf(sign);
            if (at > 0 && at < end) {
                end = at;
            }
        }
        return Words.withoutIssue(words.substring(0, end).strip());
    }
}
