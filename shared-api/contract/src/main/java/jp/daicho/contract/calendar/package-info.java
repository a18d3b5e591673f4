/** Days: national holidays, business days, fiscal years, terms and deadlines. Pure. */
@NullMarked
package jp.daicho.contract.calendar;

import org.jspecify.annotations.NullMarked;
