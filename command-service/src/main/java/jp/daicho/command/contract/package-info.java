/** Contracts in their smallest form, and the roles that they give. */
@NullMarked
package jp.daicho.command.contract;

import org.jspecify.annotations.NullMarked;
