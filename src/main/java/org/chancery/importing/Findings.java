package org.chancery.importing;

import java.io.IOException;

/** Takes what is found in files to be imported. */
interface Findings {

    /** Takes an article. */
    void found(Found article) throws IOException;

    /**
     * Notes that something was passed over.
     *
     * @param place where it stands
     * @param reason why, as the end of a sentence that begins with the place
     * @param fault whether a person should look at it; a picture in a web archive is none
     */
    void skipped(String place, String reason, boolean fault);
}
