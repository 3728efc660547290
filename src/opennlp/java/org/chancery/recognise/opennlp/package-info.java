/** Apache OpenNLP, plugged in; only with the profile {@code opennlp}. */
@org.jspecify.annotations.NullMarked
package org.chancery.recognise.opennlp;
