package com.matar.migrations;

import dev.sterna.migration.Migration;
import dev.sterna.migration.Operations;
import dev.sterna.migration.Revision;

/**
 * Merge "billing" &lt;b&gt;&amp;&lt;/b&gt; accounts *&#47; &#64;since &#92;u0041. The message of
 * somebody who has much to say about it, more than a line has room for, in fact.
 *
 * <pre>
 * Revision 01ea0e75088a
 * Revises  29edbf20051e, 4640e9af0234
 * Depends  aaaaaaaaaaaa
 * Labels   billing
 * </pre>
 */
@Revision(
    id = "01ea0e75088a",
    revises = {"29edbf20051e", "4640e9af0234"},
    dependsOn = "aaaaaaaaaaaa",
    labels = "billing",
    message =
        "Merge \"billing\" <b>&</b> accounts */ @since \\u0041.\n"
            + "\n"
            + "The message of somebody who has much to say about it, more than a line has "
            + "room for, in fact.",
    schema = "5be10badc0ffee00")
public final class R20230501000000_Merge implements Migration {
  /** Creates the revision. */
  public R20230501000000_Merge() {}

  @Override
  public void upgrade(Operations op) {
    // Nothing to do.
  }

  @Override
  public void downgrade(Operations op) {
    // Nothing to do.
  }
}
