package org.chancery.cli;

import picocli.CommandLine.IVersionProvider;

/** The version from the jar's manifest. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        String version = Chancery.class.getPackage().getImplementationVersion();
        return new String[] {"chancery " + (version == null ? "(from classes)" : version)};
    }
}
