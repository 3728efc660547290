package org.chancery.parse.sources;

import org.chancery.parse.layout.Layout;
import org.chancery.parse.layout.Line;
import org.chancery.parse.layout.Role;

/** Whether lines that only an owner writes name an outlet: copyright, cookies, reprinting. */
final class Owners {

    private Owners() {}

    static boolean own(Layout layout, String name) {
        String bare = SourceNames.bare(name);
        for (Line line : layout.lines()) {
            boolean owners = line.role() == Role.COPYRIGHT || line.role() == Role.NOTICE;
            if (owners && SourceNames.contains(layout.text(line), bare)) {
                return true;
            }
        }
        return false;
    }
}
