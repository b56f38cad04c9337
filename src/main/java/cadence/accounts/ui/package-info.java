/** Pages of accounts, invitations and signing in. */
@NullMarked
package cadence.accounts.ui;

import org.jspecify.annotations.NullMarked;
