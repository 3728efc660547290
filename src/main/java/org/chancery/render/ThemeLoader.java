package org.chancery.render;

import io.pebbletemplates.pebble.error.LoaderException;
import io.pebbletemplates.pebble.loader.Loader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Gives Pebble the templates of a theme. Names are paths inside the theme, never relative to the template that asks. */
final class ThemeLoader implements Loader<String> {

    private final Theme theme;
    private final Map<String, String> own;

    /**
     * Makes a loader.
     *
     * @param own the user's own templates, so that none changes while pages are made
     */
    ThemeLoader(Theme theme, Map<String, String> own) {
        this.theme = theme;
        this.own = own;
    }

    @Override
    public Reader getReader(String name) {
        try {
            String given = own.get(name + Theme.TEMPLATE);
            return new StringReader(
                    given != null ? given : new String(theme.bytes(name + Theme.TEMPLATE), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new LoaderException(e, "there is no template \"" + name + Theme.TEMPLATE + "\"");
        }
    }

    @Override
    public void setCharset(String charset) {
        // templates are UTF-8
    }

    @Override
    public void setPrefix(String prefix) {
        // the theme knows its folders
    }

    @Override
    public void setSuffix(String suffix) {
        // always the same
    }

    @Override
    public @Nullable String resolveRelativePath(String relativePath, String anchorPath) {
        return null;
    }

    @Override
    public String createCacheKey(String name) {
        return name;
    }

    @Override
    public boolean resourceExists(String name) {
        return theme.has(name + Theme.TEMPLATE);
    }
}
