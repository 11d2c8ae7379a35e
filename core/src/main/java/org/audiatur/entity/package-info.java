/**
 * Whom and what mentions name, within and across accounts. Each join has a reason; doubtful joins
 * are proposed and not made; a person's decisions win. The order and the names of the accounts
 * never matter.
 */
@NullMarked
package org.audiatur.entity;

import org.jspecify.annotations.NullMarked;
