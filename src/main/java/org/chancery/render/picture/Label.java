package org.chancery.render.picture;

/**
 * What a picture is called, for those who do not see it.
 *
 * @param id what the ids of its title and description begin with; one of its kind on a page
 * @param title what is shown
 * @param description how to read it, and what it comes to
 */
record Label(String id, String title, String description) {}
