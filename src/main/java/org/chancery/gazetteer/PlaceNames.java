package org.chancery.gazetteer;

/** Places, countries, peoples and organisations by name. */
public final class PlaceNames {}
