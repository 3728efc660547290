package org.chancery.serve;

import java.io.IOException;
import org.chancery.render.Output;
import org.jspecify.annotations.Nullable;

/** The files of a site that are made when they are asked for, before they stand in its folder. Safe for several threads. */
public interface MadeFiles {

    /** Makes nothing; all files stand in the folder. */
    MadeFiles NONE = new MadeFiles() {
        @Override
        public Output.@Nullable Content find(String address) {
            return null;
        }

        @Override
        public boolean isMine(String address) {
            return false;
        }
    };

    /**
     * Returns what makes a file, or null where the site has none at this address.
     *
     * @param address path in the site, without a slash at its beginning
     */
    Output.@Nullable Content find(String address) throws IOException;

    /** Returns whether a file in the site's folder was made by the program, so that it may be one of a former build. */
    boolean isMine(String address);
}
