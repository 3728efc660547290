/** What others plug in: readers of people, dates and topics, found on the class path. */
@org.jspecify.annotations.NullMarked
package org.chancery.recognise;
