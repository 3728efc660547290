package org.chancery.render.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.chancery.config.SiteEntry;
import org.chancery.render.BuiltSite;
import org.chancery.render.SampleArchive;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/** Feeds and site maps have the elements and attributes that RFC 4287 and sitemaps.org give them, each as often as it may stand. */
class FeedGrammarTest {

    private static final String BASE = "https://lagoon.example/papers/";
    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final String MAP = "http://www.sitemaps.org/schemas/sitemap/0.9";

    /** How often children may stand in an element: 1 once, ? at most once, * any number. */
    private static final Map<String, String> CHILDREN = Map.of(
            "feed",
            "id1 title1 updated1 author* category* contributor* generator? icon? logo? link* rights? subtitle? entry*",
            "entry",
            "id1 title1 updated1 author* category* content? contributor* link* published? rights? source? summary?",
            "author",
            "name1 uri? email?",
            "contributor",
            "name1 uri? email?",
            "urlset",
            "url*",
            "url",
            "loc1 lastmod? changefreq? priority?");

    private static final Map<String, Set<String>> ATTRIBUTES = Map.of(
            "link", Set.of("href", "rel", "type", "hreflang", "title", "length"),
            "category", Set.of("term", "scheme", "label"),
            "content", Set.of("type", "src"),
            "title", Set.of("type"),
            "subtitle", Set.of("type"),
            "summary", Set.of("type"),
            "rights", Set.of("type"),
            "generator", Set.of("uri", "version"));

    private static BuiltSite site() throws Exception {
        SiteEntry site = SampleArchive.SITE;
        return BuiltSite.of(
                new SiteEntry(
                        site.title(),
                        site.description(),
                        site.about(),
                        site.language(),
                        BASE,
                        site.licence(),
                        site.without()),
                SampleArchive.articles());
    }

    private static Element root(byte[] xml) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml)).getDocumentElement();
    }

    private static List<Element> children(Element element) {
        List<Element> children = new ArrayList<>();
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child) {
                children.add(child);
            }
        }
        return children;
    }

    private static void check(Element element, String space) {
        String name = element.getLocalName();
        assertThat(element.getNamespaceURI()).as(name).isEqualTo(space);
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            String attribute = attributes.item(i).getNodeName();
            if (!attribute.startsWith("xmlns") && !attribute.startsWith("xml:")) {
                assertThat(ATTRIBUTES.getOrDefault(name, Set.of())).as(name).contains(attribute);
            }
        }
        if (name.equals("updated") || name.equals("published") || name.equals("lastmod")) {
            assertThat(OffsetDateTime.parse(element.getTextContent())).isNotNull();
        }
        Map<String, Integer> found = new HashMap<>();
        for (Element child : children(element)) {
            found.merge(child.getLocalName(), 1, Integer::sum);
            check(child, space);
        }
        Set<String> known = new HashSet<>();
        for (String rule : CHILDREN.getOrDefault(name, "").split(" ")) {
            if (!rule.isEmpty()) {
                String child = rule.substring(0, rule.length() - 1);
                int times = found.getOrDefault(child, 0);
                known.add(child);
                switch (rule.charAt(rule.length() - 1)) {
                    case '1' -> assertThat(times).as(name + " " + child).isOne();
                    case '?' -> assertThat(times).as(name + " " + child).isLessThan(2);
                    default -> assertThat(times).isNotNegative();
                }
            }
        }
        assertThat(known).as(name).containsAll(found.keySet());
    }

    @Test
    void everyAtomFeedKeepsToItsGrammar() throws Exception {
        Map<String, byte[]> files = site().files();
        List<String> feeds = files.keySet().stream()
                .filter(address -> address.endsWith("atom.xml"))
                .toList();
        assertThat(feeds).contains("atom.xml");
        for (String feed : feeds) {
            Element root = root(files.get(feed));
            assertThat(root.getLocalName()).isEqualTo("feed");
            check(root, ATOM);
            for (Element of : children(root)) {
                if (of.getLocalName().equals("entry")) {
                    assertThat(children(of).stream().map(Element::getLocalName)).containsAnyOf("content", "link");
                    assertThat(children(of).stream().map(Element::getLocalName)).contains("author");
                }
            }
        }
    }

    @Test
    void theSiteMapKeepsToItsGrammar() throws Exception {
        byte[] xml = site().files().get("sitemap.xml");
        assertThat(new String(xml, StandardCharsets.UTF_8)).startsWith("<?xml");
        Element root = root(xml);
        check(root, MAP);
        Set<String> seen = new HashSet<>();
        for (Element url : children(root)) {
            String address = url.getElementsByTagNameNS(MAP, "loc").item(0).getTextContent();
            assertThat(address).startsWith(BASE).hasSizeLessThan(2048);
            assertThat(seen.add(address)).as(address).isTrue();
        }
        assertThat(seen).hasSizeBetween(10, 50_000);
    }
}
