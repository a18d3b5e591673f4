/**
 * Service levels: agreements, measurements, and the arithmetic that people sign. The arithmetic is
 * pure and exact: integers and decimals, no clock, no floating point.
 */
@NullMarked
package jp.daicho.contract.servicelevel;

import org.jspecify.annotations.NullMarked;
