/** The directory: units, people, contractors, delegations, and who is behind a token. */
@NullMarked
package jp.daicho.command.organisation;

import org.jspecify.annotations.NullMarked;
