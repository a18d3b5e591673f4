/** What of the service levels is measured from within. */
@org.jspecify.annotations.NullMarked
package jp.daicho.query.servicelevel;
