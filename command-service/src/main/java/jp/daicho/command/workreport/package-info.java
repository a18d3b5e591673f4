/** Work reports: what contractors report on a period, until it stands (IV-1.4, IV-2.4). */
@NullMarked
package jp.daicho.command.workreport;

import org.jspecify.annotations.NullMarked;
