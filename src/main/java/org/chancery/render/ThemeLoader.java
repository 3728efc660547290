package org.chancery.render;

import io.pebbletemplates.pebble.error.LoaderException;
import io.pebbletemplates.pebble.loader.Loader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Gives Pebble the templates of a theme. Names are paths inside the theme, never relative to the template that asks. */
final class ThemeLoader implements Loader<String> {

    private static final String SUFFIX = ".peb";

    private final Theme theme;

    ThemeLoader(Theme theme) {
        this.theme = theme;
    }

    @Override
    public Reader getReader(String name) {
        try {
            return new StringReader(new String(theme.bytes(name + SUFFIX), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new LoaderException(e, "there is no template \"" + name + SUFFIX + "\"");
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
        return theme.has(name + SUFFIX);
    }
}
