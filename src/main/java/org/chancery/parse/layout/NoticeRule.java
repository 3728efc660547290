package org.chancery.parse.layout;

import org.jspecify.annotations.Nullable;

/** A box about the page itself: cookies, newsletters, pay walls. Known by words that address the reader as a visitor. */
final class NoticeRule implements LineRule {

    private static final Phrases SIGNS = Phrases.of(
            "cookie policy",
            "uses cookies",
            "use cookies",
            "your email",
            "your e-mail",
            "email address",
            "newsletter",
            "subscribers",
            "subscription",
            "website contains",
            "sign me up",
            "essential cookies",
            "additional cookies",
            "articles left",
            "articles remaining",
            "artículos gratis",
            "artículo gratis",
            "articles gratuits",
            "artigos grátis",
            "kostenlose artikel",
            "articoli gratuiti",
            "free articles",
            "free article",
            "subscribe here",
            "subscribe now",
            "subscribe to",
            "privacy policy",
            "terms of use",
            "terms of service",
            "our app",
            "your inbox",
            "telegram channel",
            "whatsapp channel",
            "delivered to you",
            "unlimited access",
            "cancel anytime",
            "ad blocker",
            "adblock",
            "to your home screen",
            "des cookies",
            "de cookies",
            "boletín",
            "abonnez-vous",
            "suscríbete",
            "infolettre",
            "manages this site",
            "maintains this site",
            "manages this website");

    @Override
    public @Nullable Vote vote(Page page, Row row) {
        if (row.words() > 40) {
            return null;
        }
        int signs = SIGNS.countIn(row.key());
        if (signs == 0) {
            return null;
        }
        return Vote.of(row, Role.NOTICE, signs > 1 || row.words() <= 14 ? Vote.LIKELY : Vote.HINT, "notice-words");
    }
}
