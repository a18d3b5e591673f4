/** Chapter III: procuring the contractors for maintenance and operation, up to the contract. */
@NullMarked
package jp.daicho.contract.procurement;

import org.jspecify.annotations.NullMarked;
