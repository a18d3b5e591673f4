/**
 * The demonstration's OAuth 2 authority: a user for every role, all with one password that
 * everybody knows. Only there where {@code daicho.demonstration.enabled=true}; a real installation
 * has an authority of its own.
 */
@NullMarked
package jp.daicho.command.authority;

import org.jspecify.annotations.NullMarked;
