package org.chancery.gazetteer;

/** An authority file of people who held offices: names, variants, offices with years. */
public final class Authority {}
