package cadence.shell;

/**
 * A line of Go to.
 *
 * @param title what is shown
 * @param detail the quieter words behind it, may be empty
 * @param icon name of a symbol in icons.svg
 * @param address relative to the application's root
 */
record GoToHit(String title, String detail, String icon, String address) {}
