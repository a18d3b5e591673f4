/**
 * The directory as it is read: units, contractors, people, delegations; names for whoever may see
 * them.
 */
@NullMarked
package jp.daicho.query.organisation;

import org.jspecify.annotations.NullMarked;
