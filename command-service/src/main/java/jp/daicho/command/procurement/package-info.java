/** Chapter III: procurements, up to the contract. */
@NullMarked
package jp.daicho.command.procurement;

import org.jspecify.annotations.NullMarked;
