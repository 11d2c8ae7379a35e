package org.audiatur.mention;

import java.util.function.Predicate;

/**
 * What a finder wants to know of every word: asked once of each form, answered as a class.
 *
 * @param classId the class of the forms for which it holds
 * @param holds says nothing of the place where a word stands
 */
record FormRule(int classId, Predicate<WordForm> holds) {}
