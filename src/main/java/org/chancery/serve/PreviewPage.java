package org.chancery.serve;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.chancery.render.Html;

/**
 * A page of the site as the preview shows it: with a small script that reloads it after a build and a box that tells what
 * went wrong. The page forbids scripts by its own policy; so the policy goes into a header of the preview, which allows this
 * one. The file itself stays as it is.
 *
 * @param html the page
 * @param policy value of the header {@code Content-Security-Policy}
 */
record PreviewPage(String html, String policy) {

    private static final String META = "<meta http-equiv=\"Content-Security-Policy\" content=\"";
    private static final String STRICT = "default-src 'none'; style-src 'self'; img-src 'self' data:";

    static PreviewPage of(String page, PreviewState.Snapshot state) {
        int start = page.indexOf(META);
        int end = start < 0 ? -1 : page.indexOf("\">", start + META.length());
        String policy = end < 0 ? STRICT : page.substring(start + META.length(), end);
        String added = "<link rel=\"stylesheet\" href=\"" + PreviewServer.OWN + "preview.css\">"
                + "<script src=\"" + PreviewServer.OWN + "preview.js\" data-version=\"" + state.version()
                + "\" defer></script>";
        String shown = end < 0 ? added + page : page.substring(0, start) + added + page.substring(end + "\">".length());
        return new PreviewPage(withProblems(shown, state.problems()), allowing(policy));
    }

    private static String withProblems(String page, String problems) {
        if (problems.isBlank()) {
            return page;
        }
        String box = "<aside class=\"chancery-preview\" aria-label=\"Problems of the last build\"><pre>"
                + Html.escape(problems.strip()) + "</pre></aside>";
        int end = page.lastIndexOf("</body>");
        return end < 0 ? page + box : page.substring(0, end) + box + page.substring(end);
    }

    private static String allowing(String policy) {
        Map<String, String> directives = new LinkedHashMap<>();
        for (String directive : policy.replace("&#39;", "'").split(";", -1)) {
            String words = directive.strip();
            int blank = words.indexOf(' ');
            if (!words.isEmpty()) {
                directives.put(
                        (blank < 0 ? words : words.substring(0, blank)).toLowerCase(Locale.ROOT),
                        blank < 0 ? "" : words.substring(blank + 1).strip());
            }
        }
        for (String needed : new String[] {"script-src", "connect-src", "style-src"}) {
            String sources =
                    directives.getOrDefault(needed, "").replace("'none'", "").strip();
            directives.put(needed, sources.contains("'self'") ? sources : (sources + " 'self'").strip());
        }
        StringBuilder out = new StringBuilder();
        directives.forEach((name, sources) -> out.append(out.length() == 0 ? "" : "; ")
                .append(name)
                .append(sources.isEmpty() ? "" : " ")
                .append(sources));
        return out.toString();
    }
}
