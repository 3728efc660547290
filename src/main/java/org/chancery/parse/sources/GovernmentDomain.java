package org.chancery.parse.sources;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The country of a government's address: {@code gov.br}, {@code press@mfa.gov.tr}, {@code www.mofa.go.jp}. */
final class GovernmentDomain {

    /** Labels of a domain that stand for a government before the label of its country. */
    private static final Set<String> GOVERNMENT = Set.of(
            "gov", "gob", "gouv", "gub", "govt", "go", "gc", "mfa", "mofa", "minrex", "mzv", "um", "regjeringen");

    private GovernmentDomain() {}

    /** Returns the ISO 3166-1 alpha-2 code of the first such address in a line, or null where there is none. */
    static @Nullable String country(String text) {
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            boolean inside = i < text.length()
                    && (Character.isLetterOrDigit(text.charAt(i)) || "-.".indexOf(text.charAt(i)) >= 0);
            if (!inside) {
                String country = ofHost(text.substring(from, i).toLowerCase(Locale.ROOT));
                if (country != null) {
                    return country;
                }
                from = i + 1;
            }
        }
        return null;
    }

    private static @Nullable String ofHost(String host) {
        int last = host.lastIndexOf('.');
        if (last <= 0 || host.length() - last != 3) {
            return null;
        }
        int before = host.lastIndexOf('.', last - 1);
        String code = host.substring(last + 1).toUpperCase(Locale.ROOT);
        boolean letters = code.chars().allMatch(c -> c >= 'A' && c <= 'Z');
        return letters && GOVERNMENT.contains(host.substring(before + 1, last))
                ? code.equals("UK") ? "GB" : code
                : null;
    }
}
